/** An answer that Prism is to make. */
export interface WantedAnswer {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Absent where the status has no body. */
  readonly name?: string | undefined;
}

/** What the worker is started with. */
export interface WorkerOrder {
  /** Where the package.json of Prism's command line lies: its libraries are its dependencies. */
  readonly peer: string;
  readonly apis: readonly {
    readonly name: string;
    /** Where the bundled contract lies. */
    readonly contract: string;
    readonly wanted: readonly WantedAnswer[];
  }[];
}

/** An answer that Prism has made, or why it has not. */
export interface MadeAnswer extends Pick<WantedAnswer, "operationId" | "status" | "name"> {
  /** The body as JSON. Absent where there is none. */
  readonly text?: string;
  readonly failure?: string;
}

/** What the worker tells: all answers of one API. */
export interface WorkerMessage {
  readonly api: string;
  readonly made: readonly MadeAnswer[];
}
