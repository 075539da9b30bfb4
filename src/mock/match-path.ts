// URLs resolve these away, so they are never the value of a parameter.
const DOT_SEGMENTS = [".", ".."];

const PARAMETER = /^\{(.+)\}$/;

/** What of an operation decides which requests are for it. */
export interface Routed {
  /** In capitals, as a request has it. */
  readonly method: string;
  /** The path as the contract writes it, such as `/accounts/{id}`. */
  readonly path: string;
}

export interface MatchedPath<Operation> {
  /** All operations of the path, one for each method that it supports. */
  readonly operations: readonly Operation[];
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * Takes the operations of a contract and the decoded segments of a request's path.
 * Returns the path that matches, or undefined. Where several match, the one with the earlier literal segment wins.
 */
export function matchPath<Operation extends Routed>(
  operations: readonly Operation[],
  segments: readonly string[],
): MatchedPath<Operation> | undefined {
  const paths = new Set(operations.map(({ path }) => path));
  const matching = [...paths].flatMap((path) => {
    const parameters = matchSegments(path.split("/"), segments);
    return parameters ? [{ path, parameters }] : [];
  });
  const [best] = matching.sort((one, other) => literalSegmentsFirst(one.path, other.path));
  return best && { operations: operations.filter(({ path }) => path === best.path), parameters: best.parameters };
}

/** Takes a decoded segment of a path. Returns whether it may stand for a parameter. */
export function isParameterValue(segment: string): boolean {
  return segment !== "" && !DOT_SEGMENTS.includes(segment);
}

function matchSegments(templates: readonly string[], segments: readonly string[]): Map<string, string> | undefined {
  if (templates.length !== segments.length) return undefined;
  const parameters = new Map<string, string>();
  for (const [index, template] of templates.entries()) {
    const segment = segments[index] ?? "";
    const name = PARAMETER.exec(template)?.[1];
    if (name === undefined ? segment !== template : !isParameterValue(segment)) return undefined;
    if (name !== undefined) parameters.set(name, segment);
  }
  return parameters;
}

function literalSegmentsFirst(one: string, other: string): number {
  return templatedSegments(one).localeCompare(templatedSegments(other));
}

function templatedSegments(path: string): string {
  return path
    .split("/")
    .map((segment) => (PARAMETER.test(segment) ? "1" : "0"))
    .join("");
}
