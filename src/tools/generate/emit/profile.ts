import { AUTHORIZATION } from "../../../openapi/security.js";
import type { Contract } from "../contract.js";
import { BANNER, docComment } from "./text.js";

/** What the client knows of an API as a whole. */
export function emitProfile({ modes, document, envelope, credentials }: Contract): string {
  const { "x-request-id": requestId, "x-decided-by": decidedBy = [], "x-rate-limit": rateLimit, info } = document;
  const entries = Object.entries(modes).map(([mode, url]) => `\n  ${mode}: ${JSON.stringify(url)},`);
  const readers = [...(envelope === undefined ? [] : ["attributeOf"]), ...(requestId === undefined ? [] : ["textOf"])];
  return [
    BANNER,
    'import type { ApiProfile } from "../../src/client/settings.js";\n',
    readers.length === 0 ? "" : `import { ${readers.join(", ")} } from "../../src/validation/plain-object.js";\n`,
    "\n",
    docComment([`The servers of the ${info.title}, by mode.`]),
    `export const modes = {${entries.join("")}${entries.length > 0 ? "\n" : ""}} as const;\n\n`,
    docComment([`What a client knows of the ${info.title} as a whole.`]),
    "export const profile: ApiProfile = {\n",
    "  modes,\n",
    `  credentialHeader: ${JSON.stringify(credentials?.header ?? AUTHORIZATION)},\n`,
    `  rateLimit: ${rateLimit?.requestsPerSecond ?? false},\n`,
    `  decidedBy: ${JSON.stringify(decidedBy)},\n`,
    `  dataOf: (body) => ${envelope === undefined ? "body" : `attributeOf(body, ${JSON.stringify(envelope)})`},\n`,
    "  requestIdOf: " +
      `${requestId === undefined ? "() => undefined" : `(body) => textOf(body, ${JSON.stringify(requestId)})`},\n`,
    "};\n",
  ].join("");
}
