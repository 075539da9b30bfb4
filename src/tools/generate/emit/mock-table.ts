import type { PagePlaces, TableAnswer } from "../../../mock/answer/mock-table.js";
import {
  type Body,
  type Example,
  type JsonSchema,
  type Operation,
  operationsOf,
  type Parameter,
} from "../../../openapi/document.js";
import { pointerTo, resolveReference } from "../../../validation/pointer.js";
import type { Contract, ContractOperation } from "../contract.js";
import { GenerationError } from "../generation-error.js";
import type { GeneratedApi } from "./apis.js";
import { BANNER, docComment } from "./text.js";

/** The name of a time at which something was created, in whichever spelling an API has for it. */
const CREATED = /^created/i;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T/;

/** What stands in the module once, however many answers or operations have it. */
class Once {
  readonly #indexes = new Map<string, number>();

  keep(text: string): number {
    const index = this.#indexes.get(text) ?? this.#indexes.size;
    this.#indexes.set(text, index);
    return index;
  }

  all(): string[] {
    return [...this.#indexes.keys()];
  }
}

/** What the operations of an API have in common. */
interface Common {
  readonly texts: Once;
  /** The answers of error statuses, which are the same for most operations. */
  readonly errors: Once;
  readonly times: string[];
}

/** What the mock of one API knows: its operations with all their answers, as data. */
export function emitMockTable(contract: Contract): string {
  const { document, operations, credentials } = contract;
  const common: Common = { texts: new Once(), errors: new Once(), times: [] };
  const rows = operationsOf(document).map(({ operation, path, method }) => {
    const described = operations.find(({ operationId }) => operationId === operation.operationId) as ContractOperation;
    const place = pointerTo("paths", path, method, "responses");
    return emitOperation(contract, operation, described, place, common);
  });
  const members = [
    ...(credentials ? [`  credentials: ${JSON.stringify(credentials)},\n`] : []),
    ...(document["x-error-responses"] ? [`  errorResponses: ${JSON.stringify(document["x-error-responses"])},\n`] : []),
    ...(common.times.length > 0 ? [`  newestTime: ${JSON.stringify(newest(common.times))},\n`] : []),
  ];
  return [
    BANNER,
    'import type { MockTable } from "../../src/mock/answer/mock-table.js";\n',
    'import { operations } from "./operation-table.js";\n\n',
    `const texts = [\n${lines(common.texts.all().map((text) => JSON.stringify(text)))}] as const;\n\n`,
    "/** The answers of error statuses, each set once. */\n",
    `const errors = [\n${lines(common.errors.all())}] as const;\n\n`,
    docComment([`What the mock of the ${document.info.title} answers with.`]),
    `export const table: MockTable = {\n${members.join("")}  operations: [\n${rows.join("")}  ],\n};\n`,
  ].join("");
}

/** Loads the table of each API. */
export function emitMockTables(apis: readonly GeneratedApi[]): string {
  const loads = apis.map(
    ({ contract: { api } }) => `  ${JSON.stringify(api)}: () => import("./${api}/mock-table.js"),\n`,
  );
  return [
    BANNER,
    'import type { MockTable } from "../src/mock/answer/mock-table.js";\n',
    'import type { ApiName } from "./apis.js";\n\n',
    docComment(["What the mock of each API answers with. Loaded one by one."]),
    "export const MOCK_TABLES: Readonly<Record<ApiName, () => Promise<{ readonly table: MockTable }>>> = {\n",
    ...loads,
    "};\n",
  ].join("");
}

/** Loads the state of each API that has one. */
export function emitMockStates(apis: readonly GeneratedApi[]): string {
  const loads = apis.flatMap(({ contract: { api }, module }) =>
    module.hasState ? [`  ${JSON.stringify(api)}: () => import("../src/apis/${api}/state/index.js"),\n`] : [],
  );
  return [
    BANNER,
    'import type { CreateApiState } from "../src/mock/state/api-state.js";\n',
    'import type { ApiName } from "./apis.js";\n\n',
    docComment(["What the mock remembers of requests, where an API has it. Loaded one by one."]),
    "export const MOCK_STATES: Readonly<\n",
    "  Partial<Record<ApiName, () => Promise<{ readonly createState: CreateApiState }>>>\n> = {\n",
    ...loads,
    "};\n",
  ].join("");
}

function emitOperation(
  contract: Contract,
  operation: Operation,
  described: ContractOperation,
  place: string,
  common: Common,
): string {
  const { document } = contract;
  const mediaTypes = operation.requestBody
    ? Object.keys(resolveReference<Body>(document, operation.requestBody).content ?? {})
    : [];
  const answers = Object.entries(operation.responses).flatMap(([status, response]) =>
    answersOf(contract, Number(status), resolveReference<Body & WithHeaders>(document, response), common.times),
  );
  if (!answers.some(isSuccess))
    throw new GenerationError(place, "the mock needs an example of success, or a success without a body");
  const listsByIndex = described.outcome?.byIndex ? described.outcome.decidedBy : [];
  // A parameter that comes back nowhere makes no answer another one.
  const echo = Object.fromEntries(Object.entries(operation["x-echo"] ?? {}).filter(([, places]) => places.length > 0));
  const members = [
    ...(mediaTypes.length > 0 ? [`mediaTypes: ${JSON.stringify(mediaTypes)}`] : []),
    ...(operation["x-violations"] ? [`violations: ${JSON.stringify(operation["x-violations"])}`] : []),
    ...(listsByIndex.length > 0 ? [`listsByIndex: ${JSON.stringify(listsByIndex)}`] : []),
    ...(described.graphql ? ["executesGraphql: true"] : []),
    ...(Object.keys(echo).length > 0 ? [`echo: ${JSON.stringify(echo)}`] : []),
    ...(described.pagination === "cursor" ? [`page: ${JSON.stringify(pagePlaces(contract))}`] : []),
  ].map((member) => `      ${member},\n`);
  const emit = (some: readonly TableAnswer[]) => some.map((answer) => emitAnswer(answer, common.texts));
  const successes = emit(answers.filter(isSuccess));
  const failures = emit(answers.filter((answer) => !isSuccess(answer)));
  const shared = failures.length > 0 ? [`...errors[${common.errors.keep(`[${failures.join(", ")}]`)}]`] : [];
  return [
    "    {\n",
    `      operation: operations.${described.operationId},\n`,
    ...members,
    `      answers: [${[...successes, ...shared].join(", ")}],\n    },\n`,
  ].join("");
}

const isSuccess = ([status]: TableAnswer) => status >= 200 && status < 300;

const lines = (texts: readonly string[]) => texts.map((text) => `  ${text},\n`).join("");

interface WithHeaders {
  readonly headers?: Readonly<Record<string, Pick<Parameter, "schema" | "example"> | { $ref: string }>>;
}

function answersOf(
  { document }: Contract,
  status: number,
  { content, headers = {} }: Body & WithHeaders,
  times: string[],
): TableAnswer[] {
  const values = Object.entries(headers).flatMap(([name, given]) => {
    const { example, schema } = resolveReference<Pick<Parameter, "schema" | "example">>(document, given);
    const value = example ?? (schema && resolveReference<JsonSchema>(document, schema).examples?.[0]);
    return value === undefined ? [] : [[name, String(value)]];
  });
  const sent = values.length > 0 ? (Object.fromEntries(values) as Record<string, string>) : undefined;
  const answer = (name: string | null, text: string | null): TableAnswer =>
    sent ? [status, name, text, sent] : name === null ? [status] : [status, name, text];
  if (!content) return [answer(null, null)];
  return Object.values(content).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, example]) => {
      const { value } = resolveReference<Example>(document, example);
      gatherTimes(value, times);
      return answer(name, JSON.stringify(value));
    }),
  );
}

function emitAnswer([status, name, text, headers]: TableAnswer, texts: Once): string {
  const parts = [
    String(status),
    ...(name === undefined ? [] : [JSON.stringify(name)]),
    ...(text === undefined ? [] : [text === null ? "null" : `texts[${texts.keep(text)}]`]),
    ...(headers ? [JSON.stringify(headers)] : []),
  ];
  return `[${parts.join(", ")}]`;
}

/** Where a page stands in the body: in the envelope, where there is one. */
function pagePlaces({ envelope }: Contract): PagePlaces {
  const above = envelope === undefined ? [] : [envelope];
  return { items: pointerTo(...above, "items"), nextCursor: pointerTo(...above, "nextCursor") };
}

function gatherTimes(value: unknown, times: string[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (CREATED.test(name) && typeof inner === "string" && DATE_TIME.test(inner)) times.push(inner);
    else gatherTimes(inner, times);
  }
}

function newest(times: readonly string[]): string | undefined {
  return [...times].sort((one, other) => Date.parse(one) - Date.parse(other)).at(-1);
}
