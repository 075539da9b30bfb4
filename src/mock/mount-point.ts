import { isParameterValue } from "./match-path.js";
import { decodeSegments } from "./request-target.js";

// The part of a prefix that each installation names as it likes, and what it is called where nobody cares.
const STAGE = "{stage}";
const USUAL_STAGE = "live";

/** Takes an API's prefix. Returns the path of the URL that is given to those who ask where the API is. */
export function usualPath(prefix: string): string {
  return prefix.replace(STAGE, USUAL_STAGE);
}

/** Takes an API's prefix. Returns whether it is one for any stage. */
export function hasStage(prefix: string): boolean {
  return prefix.includes(STAGE);
}

/**
 * Takes an API's prefix and the encoded path of a request. Returns the path behind the prefix, or undefined where it
 * is outside.
 */
export function pathBehind(prefix: string, path: string): string | undefined {
  const expected = prefix.split("/");
  const segments = path.split("/");
  const isInside = expected.every((name, index) =>
    name === STAGE ? isStage(segments[index]) : name === segments[index],
  );
  return isInside ? path.slice(segments.slice(0, expected.length).join("/").length) : undefined;
}

function isStage(segment = ""): boolean {
  const [stage = ""] = decodeSegments(segment) ?? [];
  return isParameterValue(stage);
}
