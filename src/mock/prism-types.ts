// The part of Prism that the mock uses. Prism's own declarations do not compile without `skipLibCheck`, and its
// packages are not direct dependencies.

export interface PrismLibraries {
  readonly http: {
    getHttpOperationsFromSpec(document: unknown): Promise<PrismOperation[]>;
    createInstance(configuration: PrismConfiguration, components: { logger: unknown }): PrismInstance;
  };
  readonly core: {
    createLogger(name: string, options: { level: "silent" }): unknown;
  };
}

export interface PrismOperation {
  readonly method: string;
  readonly path: string;
  readonly request?: { readonly query?: readonly { readonly name: string }[] };
}

export interface PrismConfiguration {
  isProxy: false;
  checkSecurity: boolean;
  validateRequest: boolean;
  validateResponse: boolean;
  errors: boolean;
  upstreamProxy: undefined;
  mock: { dynamic: boolean; code?: number; exampleKey?: string };
}

export interface PrismRequest {
  readonly method: string;
  readonly url: { readonly path: string; readonly query: Readonly<Record<string, string | string[]>> };
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: unknown;
}

/** Null where Prism has no value for a header. */
export type PrismHeaders = Readonly<Record<string, string | number | null>>;

interface PrismResult {
  readonly output: {
    readonly statusCode: number;
    readonly headers?: PrismHeaders;
    readonly body?: unknown;
  };
  readonly validations: { readonly input: readonly PrismDiagnostic[] };
}

interface PrismDiagnostic {
  /** The keyword of JSON Schema, where a schema is broken. */
  readonly code?: string | number;
  readonly message: string;
  readonly severity: number;
  readonly path?: readonly string[];
}

/** The same, as Prism's own error has it. */
interface PrismViolation {
  readonly code?: string | number;
  readonly message: string;
  readonly severity: string;
  readonly location?: readonly string[];
}

export interface PrismFailure extends Error {
  readonly additional?: { readonly validation?: readonly PrismViolation[] };
}

export type PrismOutcome =
  | { readonly _tag: "Left"; readonly left: PrismFailure }
  | { readonly _tag: "Right"; readonly right: PrismResult };

export interface PrismInstance {
  request(
    request: PrismRequest,
    operations: readonly PrismOperation[],
    configuration: PrismConfiguration,
  ): () => Promise<PrismOutcome>;
}
