/** What every path-typed call takes beside its parameters. */
export interface HttpInit {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** The outcome of a path-typed call, unchecked: the types say what the contract promises, not what has arrived. */
export type HttpAnswer<Data, Refusal> =
  | { readonly data: Data; readonly error?: undefined; readonly response: Response }
  | { readonly data?: undefined; readonly error: Refusal; readonly response: Response };

/** The calls of one HTTP method, typed by path. */
export type HttpCall<Paths extends object> = <Path extends keyof Paths>(
  path: Path,
  ...init: Paths[Path] extends { init: infer Init extends unknown[] } ? Init : never
) => Promise<Paths[Path] extends { data: infer Data; error: infer Refusal } ? HttpAnswer<Data, Refusal> : never>;

/** A middleware of openapi-fetch, as far as requests and responses go. */
export interface HttpMiddleware {
  onRequest?(context: {
    readonly request: Request;
    readonly schemaPath: string;
  }): Request | Response | undefined | Promise<Request | Response | undefined>;
  onResponse?(context: {
    readonly request: Request;
    readonly response: Response;
    readonly schemaPath: string;
  }): Response | undefined | Promise<Response | undefined>;
}

/** What an openapi-fetch client has beside its calls. */
export interface HttpClient {
  use(...middleware: HttpMiddleware[]): void;
  eject(...middleware: HttpMiddleware[]): void;
}
