/** A request as it reached the mock, whichever way it came. */
export interface MockRequest {
  /** In the capitals that it came in. */
  readonly method: string;
  /** Path and query, not decoded and not normalised. */
  readonly target: string;
  /** Where the client believes the mock to be, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Takes the name of a header in small letters. Returns its value, several joined with commas, if it came. */
  header(name: string): string | undefined;
  /** All of them as they came: names and values in turn. */
  readonly rawHeaders: readonly string[];
  /** Aborted where the client gives up. */
  readonly signal: AbortSignal;
  /** Whether there may be a body to read. */
  readonly mayHaveBody: boolean;
  /** Reads the body. Resolves with undefined where it is larger than the limit. Rejects where the connection breaks. */
  readBody(maxBytes: number): Promise<Uint8Array | undefined>;
}
