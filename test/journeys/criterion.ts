import { type JSONValue, query } from "json-p3";
import type { Criterion } from "../../src/tools/journeys/journey.js";
import { type Context, evaluate, isExpression } from "./expression.js";

const COMPARISON = /^(\S+) (==|!=) (.+)$/;
const TEXT = /^'(.*)'$/;

/** Whether a criterion of Arazzo holds. Throws an Error where it is of a form that the journeys have not used yet. */
export function holds(criterion: Criterion, context: Context): boolean {
  const { condition, type = "simple", context: about } = criterion;
  if (type === "simple") return compares(condition, context);
  if (type !== "jsonpath" || about === undefined) throw unknown(condition);
  // In a list of its own, as redocly respect has it: a filter looks at what a value holds, never at the value itself.
  return query(condition, [evaluate(about, context) as JSONValue]).values().length > 0;
}

function compares(condition: string, context: Context): boolean {
  const [, left, operator, right] = COMPARISON.exec(condition) ?? [];
  if (left === undefined || right === undefined) throw unknown(condition);
  const isSame = operand(left, context) === operand(right, context);
  return operator === "==" ? isSame : !isSame;
}

function operand(text: string, context: Context): unknown {
  if (isExpression(text)) return evaluate(text, context);
  return TEXT.exec(text)?.[1] ?? (JSON.parse(text) as unknown);
}

const unknown = (condition: string) =>
  new Error(`"${condition}" is of no form that the journeys use: teach criterion.ts.`);
