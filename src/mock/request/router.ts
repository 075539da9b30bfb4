import { decodeSegments } from "./request-target.js";

/** What of an operation decides which requests are for it. */
export interface Routed {
  /** In capitals, as a request has it. */
  readonly method: string;
  /** The path as the contract writes it, such as `/accounts/{id}`. */
  readonly path: string;
}

export type Route<Operation> =
  | { readonly kind: "found"; readonly operation: Operation; readonly pathParameters: ReadonlyMap<string, string> }
  | {
      readonly kind: "malformed-target" | "unknown-route" | "unsupported-method";
      /** Those that the request may have been meant for. */
      readonly operations: readonly Operation[];
    };

/** Takes a request's method and encoded path. Returns the operation it is for, or why there is none. */
export type Router<Operation> = (method: string | undefined, path: string) => Route<Operation>;

interface Template<Operation> {
  readonly path: string;
  /** A literal, or the name of a parameter. */
  readonly segments: readonly { readonly literal?: string; readonly parameter?: string }[];
  /** All operations of the path, one for each method that it supports. */
  readonly operations: readonly Operation[];
}

// URLs resolve these away, so they are never the value of a parameter.
const DOT_SEGMENTS = [".", ".."];
const PARAMETER = /^\{(.+)\}$/;
const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();

/**
 * Takes the operations of a contract. Returns what finds the one that a request is for. Where several paths match, the
 * one with the earlier literal segment wins.
 */
export function createRouter<Operation extends Routed>(operations: readonly Operation[]): Router<Operation> {
  const byLength = new Map<number, Template<Operation>[]>();
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const template = toTemplate(
      path,
      operations.filter((operation) => operation.path === path),
    );
    byLength.set(template.segments.length, [...(byLength.get(template.segments.length) ?? []), template]);
  }
  for (const templates of byLength.values()) templates.sort(literalSegmentsFirst);

  return (method, path) => {
    const segments = decodeSegments(path);
    if (!segments) return { kind: "malformed-target", operations };
    const template = byLength.get(segments.length)?.find((candidate) => matches(candidate, segments));
    if (!template) return { kind: "unknown-route", operations };
    const operation = operationFor(template.operations, method);
    if (!operation) return { kind: "unsupported-method", operations: template.operations };
    return { kind: "found", operation, pathParameters: parametersOf(template, segments) };
  };
}

/** Takes a decoded segment of a path. Returns whether it may stand for a parameter. */
export function isParameterValue(segment: string): boolean {
  return segment !== "" && !DOT_SEGMENTS.includes(segment);
}

function toTemplate<Operation>(path: string, operations: readonly Operation[]): Template<Operation> {
  const segments = path.split("/").map((segment) => {
    const [, parameter] = PARAMETER.exec(segment) ?? [];
    return parameter === undefined ? { literal: segment } : { parameter };
  });
  return { path, segments, operations };
}

function matches({ segments }: Template<unknown>, given: readonly string[]): boolean {
  return segments.every(({ literal }, index) =>
    literal === undefined ? isParameterValue(given[index] ?? "") : literal === given[index],
  );
}

function parametersOf({ segments }: Template<unknown>, given: readonly string[]): ReadonlyMap<string, string> {
  const found = segments.flatMap(({ parameter }, index): [string, string][] =>
    parameter === undefined ? [] : [[parameter, given[index] ?? ""]],
  );
  return found.length === 0 ? NO_PARAMETERS : new Map(found);
}

function literalSegmentsFirst(one: Template<unknown>, other: Template<unknown>): number {
  return templatedSegments(one).localeCompare(templatedSegments(other));
}

function templatedSegments({ segments }: Template<unknown>): string {
  return segments.map(({ literal }) => (literal === undefined ? "1" : "0")).join("");
}

// What answers GET answers HEAD too (RFC 9110, section 9.3.2), unless the contract says otherwise.
function operationFor<Operation extends Routed>(
  operations: readonly Operation[],
  method: string | undefined,
): Operation | undefined {
  const withMethod = operations.find((operation) => operation.method === method);
  return withMethod ?? (method === "HEAD" ? operationFor(operations, "GET") : undefined);
}
