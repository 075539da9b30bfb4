import { attributeOf } from "../../validation/plain-object.js";
import { pointerSegments } from "../../validation/pointer.js";
import type { DocumentedAnswer } from "./documented-answer.js";
import type { PagePlaces } from "./mock-table.js";
import { type Operation, successAnswer } from "./operation.js";
import type { ParameterValues } from "./own-answer.js";

/**
 * Takes an operation and the parameters of a request for it. Returns what it is answered unless it asks for something
 * else: the first success; where it asks for a further page and not for its size, the first that is the last page, so
 * that going through all pages comes to an end.
 */
export function defaultAnswer(operation: Operation, { cursor, size }: ParameterValues): DocumentedAnswer {
  const first = successAnswer(operation);
  const { answers, page } = operation;
  if (!page || cursor === undefined || size !== undefined) return first;
  return answers.find(({ status, value }) => status === first.status && isLastPage(value, page)) ?? first;
}

function isLastPage(body: unknown, { items, nextCursor }: PagePlaces): boolean {
  const [listed, next] = [items, nextCursor].map((place) => pointerSegments(place).reduce<unknown>(attributeOf, body));
  return Array.isArray(listed) && listed.length > 0 && !next;
}
