import { type InvalidVerdict, issueAt, refuse } from "./issue.js";
import type { Operation, OperationRequest } from "./operation.js";
import { isPlainObject, ownAttributes } from "./plain-object.js";

const PLAIN = "a plain object (await a promise first)";
const PLAIN_PARTS = ["path", "query", "headers"] as const;

/**
 * Takes a request apart. What is checked must be what is sent, so each part is read once, and a part that keeps its
 * data where neither a validator nor a URL would find it is refused. Throws where reading it throws.
 */
export function readRequestParts(
  { toJson }: Operation,
  request: unknown,
): { readonly valid: true; readonly parts: OperationRequest } | InvalidVerdict {
  if (!isPlainObject(request)) return refuse(issueAt("", "type", PLAIN, request));
  const parts = ownAttributes(request);
  for (const name of PLAIN_PARTS) {
    const part = parts[name];
    if (part === undefined) continue;
    if (!isPlainObject(part)) return refuse(issueAt(`/${name}`, "type", PLAIN, part));
    const own = ownAttributes(part);
    for (const key of Object.keys(own)) if (Array.isArray(own[key])) own[key] = [...own[key]];
    parts[name] = own;
  }
  if (parts["body"] !== undefined && toJson) {
    const body = toJson(parts["body"], "/body");
    if (body.loss) return refuse(issueAt(body.loss.path, "request", "a value that JSON can hold", body.loss.value));
    parts["body"] = body.value;
  }
  return { valid: true, parts };
}
