import { toPascalCase } from "../contract.js";
import type { GeneratedApi } from "./apis.js";
import { BANNER, docComment } from "./text.js";

/** The lowest status of an error. */
const FIRST_ERROR = 400;

/** What the operations of an API can be told to answer, as names for the mock and as types for its users. */
export function emitScenarios(apis: readonly GeneratedApi[]): string {
  const sets = new Map<string, number>();
  const types = apis.map(({ contract }) => {
    const members = contract.operations.map(
      ({ operationId }) => `  readonly ${operationId}: ${contract.prefix}Types.${toPascalCase(operationId)}Example;\n`,
    );
    return [
      docComment([`The names of the examples of each operation of the ${contract.document.info.title}.`]),
      `export interface ${contract.prefix}Scenarios {\n${members.join("")}}\n\n`,
    ].join("");
  });
  const names = apis.map(({ contract }) => {
    const rows = contract.operations.map(({ operationId, responses }) => {
      const namesOf = (isError: boolean) =>
        responses.filter(({ status }) => status >= FIRST_ERROR === isError).flatMap(({ examples }) => examples);
      const errors = JSON.stringify(namesOf(true));
      const index = sets.get(errors) ?? sets.size;
      sets.set(errors, index);
      const own = namesOf(false).map((name) => `${JSON.stringify(name)}, `);
      return `    ${operationId}: [${own.join("")}...errors[${index}]],\n`;
    });
    return `  ${JSON.stringify(contract.api)}: {\n${rows.join("")}  },\n`;
  });
  return [
    BANNER,
    ...apis.map(
      ({ contract: { api, prefix } }) => `import type * as ${prefix}Types from "./${api}/operation-types.js";\n`,
    ),
    'import type { ApiName } from "./apis.js";\n\n',
    ...types,
    docComment(["The same of each API."]),
    "export interface Scenarios {\n",
    ...apis.map(({ contract: { api, prefix } }) => `  readonly ${JSON.stringify(api)}: ${prefix}Scenarios;\n`),
    "}\n\n",
    "/** The examples of error statuses, each set once. */\n",
    `const errors = [\n${[...sets.keys()].map((set) => `  ${set},\n`).join("")}] as const;\n\n`,
    docComment(["The names of the examples of each operation, in the order of the contract."]),
    "export const SCENARIO_NAMES: Readonly<Record<ApiName, Readonly<Record<string, readonly string[]>>>> = {\n",
    ...names,
    "};\n",
  ].join("");
}
