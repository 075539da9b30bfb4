import { join } from "node:path";
import { findProgram } from "../support/foreign/find-program.js";
import type { Command } from "../support/foreign/run-script.js";
import { ROOT } from "../support/root.js";

/** A client of others. */
export interface ForeignClient {
  readonly name: string;
  readonly about: string;
  readonly script: Command;
  /** A program that not every machine has. */
  readonly program?: string;
}

const client = (name: string, about: string, which = name): ForeignClient => {
  return { name, about, script: ["clients/inside/main.js", which] };
};

const program = (needed: string, ...of: Parameters<typeof client>): ForeignClient => {
  return { ...client(...of), program: needed };
};

/** The slowest first, so that the others run beside it. */
export const CLIENTS: readonly ForeignClient[] = [
  client("newman", "every step as a collection of one request"),
  { name: "collection", about: "the bundles as collections, run by newman", script: ["clients/inside/collection.js"] },
  { name: "own-collection", about: "the site's collections", script: ["clients/inside/own-collection.js"] },
  {
    name: "chromium",
    about: "a page of another origin",
    script: [join(ROOT, "test", "clients", "chromium", "main.ts")],
  },
  client("hey-api", "the client that @hey-api/openapi-ts writes from the bundle"),
  program("go", "go", "Go's net/http", "program#go"),
  program("python3", "http.client", "Python's http.client", "program#httpClient"),
  program("python3", "urllib", "Python's urllib.request, which waits for the challenge", "program#urllib"),
  program("curl", "curl", "curl, a process for each request"),
  client("axios", "axios on Node's http"),
  client("got", "got on Node's http"),
  client("ky", "ky on Node's fetch"),
  client("openapi-fetch", "openapi-fetch by itself, on Node's fetch"),
];

/** Whether this machine has what a client needs. */
export const isHere = ({ program: needed }: ForeignClient): boolean => !needed || findProgram(needed) !== undefined;
