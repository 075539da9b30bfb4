import { JSON_MEDIA_TYPE } from "../../../client/media-type.js";
import { type Body, type Example, operationsOf, type Operation } from "../../../openapi/document.js";
import { pointerTo, resolveReference } from "../../../validation/pointer.js";
import { type Contract, schemaName, toPascalCase } from "../contract.js";
import type { GeneratedFiles } from "../generated-files.js";
import { GenerationError } from "../generation-error.js";
import { EVENT_SCHEMA } from "../read-webhooks.js";
import { emitExampleValues, ExampleValues } from "./example-values.js";
import { BANNER, docComment, literalUnion } from "./text.js";

const VALUES = "example-values";
const EVENTS = "events";
/** What the requests of an operation are exported as. */
const REQUEST = "request";
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
/** Words that cannot be the name of a constant. */
const RESERVED = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum export extends false finally " +
    "for function if implements import in instanceof interface let new null package private protected public return " +
    "static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);

/** A constant of a module: how it is exported, and what it is called where the values stand. */
interface Export {
  readonly name: string;
  readonly value: string;
}

/** The examples of a body that are kept, by what the contract calls them. */
interface KeptExample extends Export {
  readonly example: string;
}

type Events = readonly (readonly [type: string, kept: readonly KeptExample[]])[];

/** `smile-contracts/<api>/examples/<operationId>`, and the events: the named examples as constants with a type. */
export function emitExamples(contract: Contract): GeneratedFiles {
  const values = new ExampleValues();
  const modules = operationsOf(contract.document).map(
    ({ operation, ...place }) =>
      [operation.operationId, emitOperation(contract, operation, values, pointerTo("paths", place.path))] as const,
  );
  const events = eventsOf(contract, values);
  if (contract.webhooks.length > 0) modules.push([EVENTS, emitEvents(contract, events, values)]);
  return {
    [`${VALUES}.ts`]: emitExampleValues(values),
    ...Object.fromEntries(modules.map(([name, text]) => [`examples/${name}.ts`, text])),
    ...(contract.webhooks.length > 0 && { "event-examples.ts": emitEventExamples(contract, events) }),
  };
}

function emitOperation(contract: Contract, operation: Operation, values: ExampleValues, pointer: string): string {
  const { operationId, requestBody, responses } = operation;
  if (operationId === EVENTS) throw new GenerationError(pointer, `no operation may be called "${EVENTS}": events are`);
  const sent = requestBody ? keepBody(contract, requestBody as Body, "Request", values, pointer) : [];
  const answers = Object.entries(responses).flatMap(([status, response]) =>
    keepBody(contract, response as Body, status, values, pointer),
  );
  if (answers.some(({ name }) => name === REQUEST))
    throw new GenerationError(pointer, `no example may be called "${REQUEST}": the requests are`);
  const requests = sent.map(({ name, value }) => `  ${name}: values.${value},\n`).join("");
  return [
    BANNER,
    sent.length > 0 ? `import * as values from "../${VALUES}.js";\n` : "",
    emitExports(answers),
    sent.length === 0
      ? ""
      : `\n${docComment([`The examples of what ${operationId} is sent.`])}export const ${REQUEST} = ` +
        `/* @__PURE__ */ Object.freeze({\n${requests}});\n`,
    answers.length + sent.length === 0 ? "export {};\n" : "",
  ].join("");
}

/** The examples of each type of event. */
function eventsOf(contract: Contract, values: ExampleValues): Events {
  return Object.entries(contract.document.webhooks ?? {}).map(([type, { post }]) => [
    type,
    keepBody(contract, post?.requestBody ?? {}, type, values, pointerTo("webhooks", type)),
  ]);
}

/** The events of the service and, under the names of their schemas, what else it tells without being asked. */
function emitEvents({ document, schemas }: Contract, events: Events, values: ExampleValues): string {
  const callbacks = Object.keys(document["x-exported-schemas"] ?? {})
    .filter((schema) => schema !== EVENT_SCHEMA)
    .flatMap((schema) => {
      const [value] = schemas[schema]?.examples ?? [];
      if (value === undefined) return [];
      const name = toConstantName(schema, pointerTo("components", "schemas", schema));
      return [{ name, value: values.keep({ name, type: schema, value, words: [`An example of ${schema}.`] }) }];
    });
  return `${BANNER}${emitExports([...events.flatMap(([, kept]) => kept), ...callbacks])}`;
}

/** Keeps the examples of a body. `kind` is what they are examples of: a status, the request, or a type of event. */
function keepBody(
  { document }: Contract,
  body: Body,
  kind: string,
  values: ExampleValues,
  pointer: string,
): KeptExample[] {
  const { content } = resolveReference<Body>(document, body);
  const { schema, examples = {} } = content?.[JSON_MEDIA_TYPE] ?? {};
  return Object.entries(examples).map(([example, given]) => {
    const { summary = example, description = "", value } = resolveReference<Example>(document, given);
    const name = toConstantName(example, pointer);
    const words = [`${kind}: ${summary}. ${description}`];
    return { example, name, value: values.keep({ name, type: schemaName(schema?.$ref ?? ""), value, words }) };
  });
}

/** The same events by type and name, for whoever sends them. */
function emitEventExamples({ document }: Contract, events: Events): string {
  const names = events.map(
    ([type, kept]) => `  readonly ${type}: ${literalUnion(kept.map(({ example }) => example))};\n`,
  );
  const entries = events.map(([type, kept]) => {
    const examples = kept.map(({ example, value }) => `{ name: ${JSON.stringify(example)}, value: values.${value} }`);
    return `  ${type}: [${examples.join(", ")}],\n`;
  });
  return [
    BANNER,
    'import type { EventExample } from "../../src/mock/delivery/webhook-sender.js";\n',
    `import * as values from "./${VALUES}.js";\n\n`,
    docComment([`The names of the examples of each type of event of the ${document.info.title}.`]),
    `export interface EventExamples {\n${names.join("")}}\n\n`,
    docComment([`The examples of each type of event of the ${document.info.title}.`]),
    "export const eventExamples: Readonly<Record<keyof EventExamples, readonly EventExample[]>> = ",
    `{\n${entries.join("")}};\n`,
  ].join("");
}

/** `last-page` becomes `lastPage`, and `CloseCallback` `closeCallback`. */
function toConstantName(name: string, pointer: string): string {
  const pascal = toPascalCase(name);
  const constant = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  if (IDENTIFIER.test(constant) && !RESERVED.has(constant)) return constant;
  throw new GenerationError(pointer, `the example "${name}" cannot be exported as a constant: rename it`);
}

function emitExports(exports: readonly Export[]): string {
  if (exports.length === 0) return "";
  const lines = exports.map(({ name, value }) => `  ${name === value ? name : `${value} as ${name}`},\n`);
  return `export {\n${lines.join("")}} from "../${VALUES}.js";\n`;
}
