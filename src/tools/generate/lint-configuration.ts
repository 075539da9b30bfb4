import { existsSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parseDocument } from "yaml";

const APIS = "apis";

/**
 * Takes the root, the text of redocly.yaml and the names of the APIs. Returns the text with each of them among the
 * contracts that lint knows. What an API is excused from stands in a file of its own, which is referred to.
 */
export function withApis(root: string, text: string, apis: readonly string[]): string {
  const document = parseDocument(text);
  const entries = apis.map((api) => {
    const own = `openapi/${api}/lint.yaml`;
    return [
      api,
      { root: `openapi/${api}/openapi.yaml`, ...(existsSync(join(root, own)) && { extends: [`./${own}`] }) },
    ];
  });
  const wanted = Object.fromEntries(entries) as object;
  const given = (document.toJS() as Record<string, unknown> | null)?.[APIS];
  if (isDeepStrictEqual(given, wanted)) return text;
  const { commentBefore } = (document.get(APIS, true) ?? {}) as { readonly commentBefore?: string };
  const node = document.createNode(wanted);
  if (commentBefore !== undefined) node.commentBefore = commentBefore;
  document.set(APIS, node);
  return document.toString({ lineWidth: 0 });
}
