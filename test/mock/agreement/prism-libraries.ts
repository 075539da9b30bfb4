import { createRequire } from "node:module";
import { findPrism } from "../../../src/mock/prism/find-prism.js";

// The part of Prism that judges. Its own declarations do not compile without `skipLibCheck`, and its packages are not
// direct dependencies.

export interface PrismLibraries {
  readonly http: {
    getHttpOperationsFromSpec(document: unknown): Promise<PrismOperation[]>;
    createInstance(configuration: PrismConfiguration, components: { logger: unknown }): PrismInstance;
  };
  readonly core: {
    createLogger(name: string, options: { level: "silent" }): unknown;
  };
  /** By which Prism's server tells JSON from text. */
  readonly typeIs: { is(mediaType: string, types: readonly string[]): string | false };
}

export interface PrismOperation {
  readonly method: string;
  readonly path: string;
}

export interface PrismConfiguration {
  isProxy: false;
  checkSecurity: boolean;
  validateRequest: boolean;
  validateResponse: boolean;
  errors: boolean;
  upstreamProxy: undefined;
  mock: { dynamic: boolean };
}

export interface PrismRequest {
  readonly method: string;
  readonly url: { readonly path: string; readonly query: Readonly<Record<string, string | string[]>> };
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface PrismDiagnostic {
  /** The keyword of JSON Schema, where a schema is broken. */
  readonly code?: string | number;
  readonly message: string;
  /** A number in a result, a word in an error. */
  readonly severity: number | string;
  /** The place, as a result has it. */
  readonly path?: readonly string[];
  /** The place, as an error has it. */
  readonly location?: readonly string[];
}

export interface PrismFailure extends Error {
  readonly additional?: { readonly validation?: readonly PrismDiagnostic[] };
}

export type PrismOutcome =
  | { readonly _tag: "Left"; readonly left: PrismFailure }
  | {
      readonly _tag: "Right";
      readonly right: { readonly validations: { readonly input: readonly PrismDiagnostic[] } };
    };

export interface PrismInstance {
  request(
    request: PrismRequest,
    operations: readonly PrismOperation[],
    configuration: PrismConfiguration,
  ): () => Promise<PrismOutcome>;
}

/** Loads Prism's libraries, which takes seconds. */
export function loadPrism(): PrismLibraries {
  const fromPeer = createRequire(findPrism(console.error).peer);
  const server = createRequire(fromPeer.resolve("@stoplight/prism-http-server"));
  return {
    http: fromPeer("@stoplight/prism-http") as PrismLibraries["http"],
    core: fromPeer("@stoplight/prism-core") as PrismLibraries["core"],
    typeIs: server("type-is") as PrismLibraries["typeIs"],
  };
}
