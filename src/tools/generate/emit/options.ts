import { DEFAULT_ORIGIN } from "../../../cli/port.js";
import type { Contract } from "../contract.js";
import { BANNER, docComment } from "./text.js";

/** The options of an API's client: who calls, and where the API is. */
export function emitOptions(contract: Contract): string {
  const { api, prefix, modes, document } = contract;
  const hasModes = Object.keys(modes).length > 0;
  const where = hasModes ? '"mode", "baseUrl"' : '"baseUrl"';
  return [
    BANNER,
    `import { authorize, CREDENTIAL_OPTIONS, type Credentials } from "../../src/apis/${api}/credentials.js";\n`,
    'import type { ClientOptions } from "../../src/client/options.js";\n',
    'import { type Settings, toSettings } from "../../src/client/settings.js";\n',
    `import { ${hasModes ? "type modes, " : ""}profile } from "./profile.js";\n\n`,
    hasModes ? emitModes(contract) : emitBaseUrl(contract),
    docComment([
      `Checks the options of a client for the ${document.info.title}. Throws a \`TypeError\` that says what is wrong.`,
    ]),
    `export function to${prefix}Settings(options: ${prefix}ClientOptions): Settings {\n`,
    `  return toSettings(options, profile, [${where}, ...CREDENTIAL_OPTIONS], authorize);\n}\n`,
  ].join("");
}

function emitBaseUrl({ prefix, document, mount }: Contract): string {
  return [
    docComment([`The options of a client for the ${document.info.title}: credentials, and where the API is.`]),
    `export interface ${prefix}ClientOptions extends ClientOptions, Credentials {\n`,
    baseUrlComment(mount),
    "  readonly baseUrl: string | URL;\n}\n\n",
  ].join("");
}

function emitModes({ prefix, document, mount }: Contract): string {
  const meanings = document.servers.flatMap(({ "x-mode": mode, description = "" }) =>
    mode === undefined ? [] : [`- \`"${mode}"\`: ${description.trim()}`],
  );
  return [
    "interface WithMode extends ClientOptions, Credentials {\n",
    docComment(["Which of the service's servers to call.", meanings.join("\n")], "  "),
    "  readonly mode: keyof typeof modes;\n  readonly baseUrl?: undefined;\n}\n\n",
    "interface WithBaseUrl extends ClientOptions, Credentials {\n",
    baseUrlComment(mount),
    "  readonly baseUrl: string | URL;\n  readonly mode?: undefined;\n}\n\n",
    docComment([
      "Nobody can make such options. To options with neither they are as near as the others, and of those " +
        "compilers name " +
        "the last, TypeScript 5 by place and TypeScript 7 by name: so the message says that `mode` and " +
        "`baseUrl` are missing.",
    ]),
    "interface WithModeOrBaseUrl extends ClientOptions, Credentials {\n",
    "  readonly mode: never;\n  readonly baseUrl: never;\n}\n\n",
    docComment([
      `The options of a client for the ${document.info.title}: credentials, and exactly one of \`mode\` and ` +
        `\`baseUrl\`.`,
    ]),
    `export type ${prefix}ClientOptions = WithMode | WithBaseUrl | WithModeOrBaseUrl;\n\n`,
  ].join("");
}

function baseUrlComment({ path, variables }: Contract["mount"]): string {
  const end = variables.at(-1);
  return docComment(
    [
      `Where the API is, up to and including ${end === undefined ? "its version" : `the ${end}`}, ` +
        `e.g. \`${DEFAULT_ORIGIN}${path}\` for the mock.`,
    ],
    "  ",
  );
}
