/** What every path-typed call takes beside its parameters. */
export interface HttpInit {
  /**
   * Further request headers. `Authorization`, `Prefer` and those of the connection are refused with a `TypeError`.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the call, which then rejects with the signal's reason. There is no other limit of time. */
  readonly signal?: AbortSignal;
}

/**
 * The outcome of a path-typed call, unchecked: the types say what the contract promises, not what has arrived. `data`
 * is there for a success, `error` for any other status.
 */
export type HttpAnswer<Data, Failure> =
  | {
      /** The body of a success, as it came. */
      readonly data: Data;
      readonly error?: undefined;
      /** The whole response. Its body has been read. */
      readonly response: Response;
    }
  | {
      readonly data?: undefined;
      /** The body of any other status: parsed where it is JSON, text otherwise. */
      readonly error: Failure;
      /** The whole response. Its body has been read. */
      readonly response: Response;
    };

/**
 * The calls of one HTTP method, typed by path. It does **not** validate what is sent or what comes, repeat a request,
 * or limit sizes, times or rates.
 *
 * Takes a path of the contract as it is written there, e.g. `"/accounts/{id}"`, and then `params`, `body`, `headers`
 * and `signal`. Returns an {@link HttpAnswer}. Rejects with what `fetch` throws where no answer arrives, with a
 * `SyntaxError` where a success is not JSON, and with a `TypeError`, before anything is sent, where a part of the
 * request cannot be sent as it is or would leave the base URL.
 */
export type HttpCall<Paths extends object> = <Path extends keyof Paths>(
  path: Path,
  ...init: Paths[Path] extends { init: infer Init extends unknown[] } ? Init : never
) => Promise<Paths[Path] extends { data: infer Data; error: infer Failure } ? HttpAnswer<Data, Failure> : never>;

/** A middleware of openapi-fetch, as far as requests and responses go. What it throws, the call rejects with. */
export interface HttpMiddleware {
  /**
   * Asked before a request is sent. Takes it and the path of the contract. Returns another request, a response that
   * stands for the service's, or nothing to let it be.
   */
  onRequest?(context: {
    readonly request: Request;
    readonly schemaPath: string;
  }): Request | Response | undefined | Promise<Request | Response | undefined>;
  /** Asked when a response has come. Takes both and the path. Returns another response, or nothing to let it be. */
  onResponse?(context: {
    readonly request: Request;
    readonly response: Response;
    readonly schemaPath: string;
  }): Response | undefined | Promise<Response | undefined>;
}

/** What an openapi-fetch client has beside its calls. */
export interface HttpClient {
  /** Adds middlewares, for path-typed calls only. Throws an `Error` where one is not an object with such functions. */
  use(...middleware: HttpMiddleware[]): void;
  /** Takes the same middlewares out again. One that is not in use is ignored. */
  eject(...middleware: HttpMiddleware[]): void;
}
