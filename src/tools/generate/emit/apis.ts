import { type LocatedOperation, type OpenApiDocument, operationsOf } from "../../../openapi/document.js";
import type { ApiModule } from "../../api-module.js";
import { bodyExamples, type SampleRequest, sampleRequest, sampleTarget } from "../../sample-request.js";
import type { Contract } from "../contract.js";
import type { GraphqlContract } from "../graphql/read-graphql.js";
import { BANNER, docComment } from "./text.js";

/** Everything that one API's part of the package follows from. */
export interface GeneratedApi {
  readonly contract: Contract;
  readonly module: ApiModule;
  /** Where the API has one. */
  readonly graphql?: GraphqlContract | undefined;
}

/** Credentials that the mock takes, as arguments of curl. */
const SHELL_CREDENTIALS = {
  basic: () => "-u key:secret",
  bearer: (header: string) => `-H "${header}: Bearer token"`,
  "api-key": (header: string) => `-H "${header}: key"`,
} as const;

/** The names of the APIs, for mock and command line, and the first call that each suggests. */
export function emitApis(given: readonly GeneratedApi[]): string {
  const apis = [...given].sort(largestFirst);
  const names = apis.map(({ contract }) => JSON.stringify(contract.api));
  const mounts = apis.map(({ contract }) => `  ${JSON.stringify(contract.api)}: ${JSON.stringify(contract.mount)},\n`);
  const calls = apis.map(
    ({ contract }) => `  ${JSON.stringify(contract.api)}: ${JSON.stringify(firstCall(contract))},\n`,
  );
  return [
    BANNER,
    'import type { MountPoint } from "../src/openapi/mount-point.js";\n\n',
    docComment(["The APIs, by the names of their folders and entries, the largest first."]),
    `export const API_NAMES = [${names.join(", ")}] as const;\n\n`,
    docComment(["The name of an API, as in the entries of the package."]),
    "export type ApiName = (typeof API_NAMES)[number];\n\n",
    docComment(["Where the mock serves each API."]),
    `export const MOUNT_POINTS: Readonly<Record<ApiName, MountPoint>> = {\n${mounts.join("")}};\n\n`,
    docComment(["The shortest call of each API from a shell. `{url}` stands for the base URL."]),
    `export const FIRST_CALLS: Readonly<Record<ApiName, string>> = {\n${calls.join("")}};\n\n`,
  ].join("");
}

/** Apart from the names, so that whoever needs those does not ask for `graphql`. */
export function emitGraphqlExecutors(apis: readonly GeneratedApi[]): string {
  return [
    BANNER,
    'import type { GraphqlExecutor } from "../src/mock/graphql/create-executor.js";\n',
    'import type { ApiName } from "./apis.js";\n\n',
    docComment(["What executes GraphQL for the mock, where an API has it. Loads `graphql`, which may be missing."]),
    "export const GRAPHQL_EXECUTORS: Readonly<\n",
    "  Partial<Record<ApiName, () => Promise<{ createGraphqlExecutor(): GraphqlExecutor }>>>\n> = {\n",
    ...apis.flatMap(({ contract: { api }, graphql }) =>
      graphql ? [`  ${JSON.stringify(api)}: () => import("./${api}/graphql/executor.js"),\n`] : [],
    ),
    "};\n",
  ].join("");
}

/** The order in which users see the APIs. */
function largestFirst({ contract: one }: GeneratedApi, { contract: other }: GeneratedApi): number {
  return other.operations.length - one.operations.length;
}

/** The shortest call that only reads; where none does, the shortest. */
function firstCall(contract: Contract): string {
  const { document } = contract;
  const calls = operationsOf(document).map((located) => ({
    isReading: located.method === "get",
    command: toCommand(contract, located.method, located.path, shortest(document, located)),
  }));
  const reading = calls.filter(({ isReading }) => isReading);
  const [first] = (reading.length > 0 ? reading : calls).map(({ command }) => command).sort(byLength);
  if (first === undefined) throw new Error(`The contract of ${contract.api} has no operation.`);
  return first;
}

const byLength = (one: string, other: string) => one.length - other.length;

function shortest(document: OpenApiDocument, located: LocatedOperation): SampleRequest {
  const [body] = bodyExamples(document, located).sort((one, other) =>
    byLength(JSON.stringify(one), JSON.stringify(other)),
  );
  return { ...sampleRequest(document, located), ...(body !== undefined && { body }) };
}

/** Double quotes mean the same to every shell, of Windows too. */
function toCommand({ credentials }: Contract, method: string, path: string, request: SampleRequest): string {
  const quoted = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;
  const needed =
    credentials && !credentials.isOptional ? [SHELL_CREDENTIALS[credentials.kind](credentials.header)] : [];
  const hasBody = request.body !== undefined;
  return [
    "curl",
    ...needed,
    ...(method === "get" || (method === "post" && hasBody) ? [] : [`-X ${method.toUpperCase()}`]),
    ...(hasBody ? ['-H "Content-Type: application/json"', `-d ${quoted(JSON.stringify(request.body))}`] : []),
    `"{url}${sampleTarget(path, request)}"`,
  ].join(" ");
}
