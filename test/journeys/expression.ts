import { resolveReference } from "../../src/validation/pointer.js";

/** What a runtime expression of Arazzo can speak of. */
export interface Context {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** What each step before has given, by its `stepId`. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly answer?: Answer | undefined;
}

export interface Answer {
  readonly status: number;
  /** Parsed; undefined where there is none. */
  readonly body: unknown;
}

const EXPRESSION = /^\$(?:statusCode|response\.|inputs\.|steps\.)/;
const OF_BODY = /^\$response\.body(#\/.*)?$/;
const OF_INPUT = /^\$inputs\.([\w-]+)$/;
const OF_STEP = /^\$steps\.([\w-]+)\.outputs\.([\w-]+)$/;

export function isExpression(value: unknown): value is string {
  return typeof value === "string" && EXPRESSION.test(value);
}

/** Returns what an expression stands for. Throws an Error where that is nothing: a journey counts on it. */
export function evaluate(expression: string, context: Context): unknown {
  const value = find(expression, context);
  if (value === undefined) throw new Error(`${expression} leads to nothing.`);
  return value;
}

function find(expression: string, { inputs, steps, answer }: Context): unknown {
  if (expression === "$statusCode") return answer?.status;
  const body = OF_BODY.exec(expression);
  if (body) return body[1] === undefined ? answer?.body : resolveReference(Object(answer?.body), { $ref: body[1] });
  const [, input] = OF_INPUT.exec(expression) ?? [];
  if (input !== undefined) return inputs[input];
  const [, step, output] = OF_STEP.exec(expression) ?? [];
  if (step !== undefined && output !== undefined) return steps[step]?.[output];
  throw new Error(`${expression} is none of the runtime expressions that the journeys use: teach expression.ts.`);
}

/** Puts values in the place of all expressions in a value. */
export function withValues(value: unknown, context: Context): unknown {
  if (isExpression(value)) return evaluate(value, context);
  if (Array.isArray(value)) return value.map((item) => withValues(item, context));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withValues(item, context)]));
}
