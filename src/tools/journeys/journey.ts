// What we use of Arazzo 1.0. Redocly lints the files by the whole of it.

/** One file of `openapi/journeys/`. */
export interface Journey {
  /** Relative to the root of the repository. */
  readonly file: string;
  readonly description: Arazzo;
}

export interface Arazzo {
  readonly info: { readonly title: string };
  readonly sourceDescriptions: readonly { readonly name: string; readonly url: string }[];
  readonly workflows: readonly Workflow[];
}

export interface Workflow {
  readonly workflowId: string;
  readonly summary: string;
  readonly description: string;
  /** Go with every step. */
  readonly parameters?: readonly StepParameter[];
  readonly steps: readonly JourneyStep[];
}

export interface JourneyStep {
  readonly stepId: string;
  readonly description: string;
  /** A runtime expression, such as `$sourceDescriptions.shop.createOrder`. */
  readonly operationId: string;
  readonly parameters?: readonly StepParameter[];
  readonly requestBody?: { readonly payload: unknown };
  readonly successCriteria?: readonly Criterion[];
  readonly onFailure?: readonly FailureAction[];
  /** Runtime expressions by the names of what they give to later steps. */
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface StepParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  /** A value, or a runtime expression. */
  readonly value: unknown;
}

export interface Criterion {
  readonly condition: string;
  /** Simple unless given. */
  readonly type?: string;
  /** What a condition that is not simple is about: a runtime expression. */
  readonly context?: string;
}

export interface FailureAction {
  readonly type: string;
  /** In seconds. */
  readonly retryAfter?: number;
  readonly retryLimit?: number;
  readonly criteria?: readonly Criterion[];
}

/** The name of the API that a journey goes through. */
export function apiOf({ sourceDescriptions: [source] }: Arazzo): string {
  return source?.name ?? "";
}

/** The operation of a step, by the name that the contract gives it. */
export function operationIdOf({ operationId }: Pick<JourneyStep, "operationId">): string {
  return operationId.slice(operationId.lastIndexOf(".") + 1);
}
