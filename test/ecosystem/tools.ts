import type { Command } from "../support/foreign/run-script.js";

/** A tool of others, and the script that tries it. */
export interface Tool {
  readonly name: string;
  readonly about: string;
  /** The package that is pinned; the guide has none of its own. */
  readonly package?: string;
  readonly script: Command;
}

const judging = (name: string, about: string, of = name): Tool => ({
  name,
  about,
  package: of,
  script: [`ecosystem/inside/${name}.js`],
});

const writing = (name: string, about: string, of = name): Tool => ({
  name,
  about,
  package: of,
  script: ["ecosystem/inside/clients/main.js", name],
});

/** The slowest first, so that the others run beside it. */
export const TOOLS: readonly Tool[] = [
  writing("hey-api", "a client on fetch, schemas for zod and valibot", "@hey-api/openapi-ts"),
  writing("openapi-zod-client", "a client on axios that judges by zod"),
  writing("orval", "a client on fetch, schemas for zod"),
  writing("swagger-typescript-api", "a client on fetch"),
  judging("express-openapi-validator", "every example through a server that judges requests and answers"),
  judging("openapi-backend", "every example as request and as answer"),
  { name: "guide", about: "the samples of docs/guides/other-tools.md", script: ["ecosystem/inside/guide.js"] },
  judging("spectral", "the rules for OpenAPI", "@stoplight/spectral-rulesets"),
  judging("swagger-parser", "validate, bundle, dereference", "@apidevtools/swagger-parser"),
];
