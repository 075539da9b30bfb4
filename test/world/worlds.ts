import { findProgram } from "../support/foreign/find-program.js";
import type { Command } from "../support/foreign/run-script.js";

/** A foreign server or runtime. */
export interface World {
  readonly name: string;
  readonly about: string;
  /** The file that runs beside the tarball, and its parameters. A text says why this machine cannot run it. */
  command(): Command | string;
  /** The world gets the address of a running mock's GraphQL as its last parameter. */
  readonly asksMock?: true;
}

/** Debian puts servers where only root's PATH leads. */
const SERVER_FOLDERS = ["/usr/sbin", "/usr/local/sbin"];

const withFetch = (name: string): World => ({
  name,
  about: `every case with ${name} as the client's fetch`,
  command: () => ["fetches/main.js", name],
});

const withJest = (environment: string, about: string): World => ({
  name: `jest-${environment}`,
  about,
  command: () => ["jest/main.js", environment],
});

const withGraphqlClient = (name: string): World => ({
  name,
  about: `the mock's GraphQL, read by ${name}`,
  command: () => [`graphql/${name}.js`],
  asksMock: true,
});

/** The slowest first, so that the others run beside it. */
export const WORLDS: readonly World[] = [
  { name: "next", about: "routes, pages and client components of a Next app", command: () => ["next/main.js"] },
  { name: "nginx", about: "a reverse proxy that decodes paths, and its own answers", command: nginxCommand },
  withFetch("node-fetch-2"),
  withFetch("node-fetch-3"),
  withFetch("undici"),
  withFetch("undici-request"),
  withJest("jsdom", "every case with whatwg-fetch, in Jest with jsdom"),
  withJest("node", "every case with Node's fetch, in the realm of Jest"),
  withGraphqlClient("urql"),
  withGraphqlClient("apollo-client"),
  { name: "workerd", about: "the mock without a port, in a worker", command: () => ["workerd/main.js"] },
  { name: "jsdom", about: "a document of jsdom under Node", command: () => ["jsdom/main.js"] },
];

function nginxCommand(): Command | string {
  const binary = findProgram("nginx", SERVER_FOLDERS);
  return binary ? ["nginx/main.js", binary] : "nginx is not installed (Debian: apt-get install nginx-light)";
}
