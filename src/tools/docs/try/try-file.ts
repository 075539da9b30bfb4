import type { SampleCall } from "../samples/sample-call.js";

/** What the panel knows of the call that a page offers to try. A file beside the page, read when the panel is opened. */
export interface TryFile {
  api: string;
  operationId: string;
  /** In capitals. */
  method: string;
  /** With its parameters in braces. */
  path: string;
  /** Where every mock serves the API: a path, and never a host. */
  mount: string;
  /** A header that the mock takes. Absent where the API asks nobody who calls. */
  credentials?: { header: string; value: string };
  parameters: readonly TryParameter[];
  /** Absent where the operation takes none. */
  body?: TryBody;
  /** In place of a body: the GraphQL documents that the page offers. */
  documents?: readonly TryDocument[];
  scenarios: readonly TryScenario[];
  /** The pages of error codes, relative to this one. */
  errorCodes: Readonly<Record<string, string>>;
  /** The call as the samples of the page make it. */
  sample: SampleCall;
}

export interface TryParameter {
  name: string;
  in: "path" | "query";
  type: ScalarType;
  isList: boolean;
  required: boolean;
  /** What the field holds at first. */
  value?: string;
  /** What else it might be. */
  example: string;
  /** The first sentence of its description. */
  about: string;
  limits: readonly string[];
  /** The values that are known. */
  values?: readonly string[];
}

export type ScalarType = "string" | "number" | "boolean";

export interface TryBody {
  required: boolean;
  examples: readonly { name: string; value: unknown }[];
}

export interface TryDocument {
  name: string;
  query: string;
  variables: Readonly<Record<string, unknown>>;
}

/** A documented answer, which the mock gives where it is preferred. */
export interface TryScenario {
  status: string;
  /** Absent where the status has no body. */
  example?: string;
  /** What it is, in a few words. */
  summary: string;
}

/** Where the file of a page lies: beside it. */
export function tryFileOf(page: string): string {
  return page.replace(/\.html$/, ".try.json");
}
