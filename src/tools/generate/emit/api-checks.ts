import type { GeneratedApi } from "./apis.js";
import { BANNER, docComment } from "./text.js";

/** What the command line checks traffic with. Apart from the names of the APIs, which the mock's types need as well. */
export function emitApiChecks(apis: readonly GeneratedApi[]): string {
  return [
    BANNER,
    'import type { ApiChecks } from "../src/validation/api-checks.js";\n',
    'import type { ApiName } from "./apis.js";\n\n',
    docComment(["What checks the traffic of each API. Loads what is asked for."]),
    `export const CHECKS: Readonly<Record<ApiName, ApiChecks>> = {\n${apis.map(checksOf).join("")}};\n`,
  ].join("");
}

function checksOf({ contract: { api, modes, document } }: GeneratedApi): string {
  const load = (module: string) => `() => import(${JSON.stringify(`./${api}/${module}.js`)})`;
  return [
    `  ${JSON.stringify(api)}: {\n`,
    `    servers: ${JSON.stringify(Object.values(modes))},\n`,
    `    sendsWebhooks: ${document.webhooks !== undefined},\n`,
    `    operations: ${load("operation-table")},\n`,
    `    validation: ${load("validate")},\n`,
    `    schemas: ${load("schemas")},\n`,
    "  },\n",
  ].join("");
}
