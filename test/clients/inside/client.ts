/** What a client is to send. The address is a template of the contract, below the address of its API. */
export interface Request {
  /** The operation, for clients that have one method for each. What is no operation has none. */
  readonly operationId?: string;
  readonly method: string;
  readonly path: string;
  /** The parameters of the path. */
  readonly at?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, QueryValue | readonly QueryValue[]>>;
  /** One for `Authorization` stands in place of the client's credentials; an empty text is none. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A value that the client itself writes as JSON, with the media type that it chooses. */
  readonly json?: unknown;
  /** A body that is sent as it is, with the media type that the client chooses where the headers name none. */
  readonly text?: string;
  /** The text is sent packed. */
  readonly isPacked?: boolean;
  /** The text is sent in chunks, without its length. */
  readonly isChunked?: boolean;
}

export type QueryValue = string | number | boolean;

/** What came back. Names of headers are in small letters. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How an API wants to be told who calls. */
export type Credentials = { readonly username: string; readonly password: string } | { readonly token: string };

/** What not every client can do. */
export type Ability = "gzip" | "chunks" | "expect" | "keep-alive" | "plain-text" | "large-headers";

/** What is peculiar to a client. */
export interface Traits {
  readonly abilities: readonly Ability[];
  /** How it writes a list in a query: `ids=a,b`, `ids=a&ids=b` or `ids[]=a&ids[]=b`. */
  readonly lists: "commas" | "repetitions" | "brackets";
  /** It fails where the mock has closed an idle connection, instead of opening another one. */
  readonly trustsConnections?: true;
}

/** A client that knows the address of one API, and who calls. */
export interface Client {
  send(request: Request): Promise<Answer>;
  /** Sends the same again and again where that is not simply one call after the other. */
  repeat?(request: Request, times: number): Promise<readonly Answer[]>;
  close?(): Promise<void> | void;
}

/** How a client is tried. */
export interface Candidate extends Traits {
  connect(baseUrl: string, credentials: Credentials, api: string): Promise<Client> | Client;
}

/** Node's own http, and the libraries on it, can do all of it. */
export const EVERYTHING: readonly Ability[] = ["gzip", "chunks", "expect", "keep-alive", "plain-text", "large-headers"];
