import { decodeSegments } from "./request-target.js";
import { isParameterValue } from "./router.js";

const VARIABLE = /^\{\w+\}$/;

/**
 * Takes an API's prefix, in which a `{variable}` may have any value, and the encoded path of a request.
 * Returns the path behind the prefix, or undefined where it is outside.
 */
export function pathBehind(prefix: string, path: string): string | undefined {
  if (!prefix.includes("{")) {
    const isInside = path.startsWith(prefix) && (path.length === prefix.length || path[prefix.length] === "/");
    return isInside ? path.slice(prefix.length) : undefined;
  }
  const expected = prefix.split("/");
  const segments = path.split("/");
  const isInside = expected.every((name, index) =>
    VARIABLE.test(name) ? isValue(segments[index]) : name === segments[index],
  );
  return isInside ? path.slice(segments.slice(0, expected.length).join("/").length) : undefined;
}

function isValue(segment = ""): boolean {
  const [value = ""] = decodeSegments(segment) ?? [];
  return isParameterValue(value);
}
