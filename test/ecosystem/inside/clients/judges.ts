import { check } from "../../../support/foreign/inside/check.js";
import { type Api, eventsOf, operationsOf } from "../../../support/foreign/inside/contract.js";
import { breachesOf, misspelt } from "../conditions.js";
import type { Judge, Judges } from "./generator.js";

/** Holds generated schemas to the named examples: each is accepted, and text in its place is not. */
export function checkJudges(api: Api, { kind, request, answer, component }: Judges): void {
  const accept = (place: string, value: unknown, judge: Judge | undefined) =>
    check(`${api}: ${kind} accepts ${place}`, true, judge?.(value) ?? "no schema");
  const refuseText = (place: string, judge: Judge | undefined) =>
    check(`${api}: ${kind} refuses text for ${place}`, false, judge?.("text") ?? "no schema");
  const misspeltTaken: string[] = [];
  for (const { operationId, requests, answers } of operationsOf(api)) {
    const requestJudge = request(operationId);
    for (const { name, value } of requests) accept(`the request ${operationId} ${name}`, value, requestJudge);
    if (requests.length > 0 && requestJudge?.(misspelt(requests[0]?.value))) misspeltTaken.push(operationId);
    for (const { status, name, value, schema = "", open } of answers) {
      if (name === undefined) continue;
      const judge = answer(operationId, status, schema);
      accept(`${operationId} ${status} ${name}`, value, judge);
      if (!open) refuseText(`${operationId} ${status} ${name}`, judge);
    }
  }
  check(`${api}: ${kind} refuses misspelt requests`, [], misspeltTaken);
  for (const { what, operationId, status, value } of breachesOf(api)) {
    const judge = status === undefined ? request(operationId) : answer(operationId, status, "");
    check(`${api}: ${kind} refuses ${what}`, false, judge?.(value) ?? "no schema");
  }
  if (!component) return;
  for (const { name, value, schema } of eventsOf(api)) {
    accept(`the event ${schema} ${name}`, value, component(schema));
    refuseText(`the event ${schema} ${name}`, component(schema));
  }
}
