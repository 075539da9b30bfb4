/** The kinds of objects of a contract that the static edition tells of. */
export type Kind = "document" | "info" | "operation" | "parameter" | "body" | "schema" | "example" | "tag";

/** What of each kind a rule of this folder looks for on the pages. */
const TOLD: Readonly<Record<Kind, string>> = {
  document: "info servers security tags paths webhooks components x-rate-limit x-exported-schemas x-source",
  info: "title version summary description license contact",
  operation:
    "operationId x-source summary description tags deprecated parameters requestBody responses security " +
    "x-echo x-pagination x-retry-statuses x-violations",
  parameter: "name in required description deprecated schema example x-source",
  body: "required description content headers x-source x-undocumented-body",
  schema:
    "$ref type description required properties items allOf anyOf oneOf enum const not additionalProperties " +
    "propertyNames deprecated default examples format pattern minLength maxLength minimum maximum minItems maxItems " +
    "maxProperties x-source x-enumDescriptions x-enumSources x-outcome",
  example: "summary description value",
  tag: "name description",
};

/** What no rule looks for, and why. */
const UNTOLD: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
  document: {
    openapi: "the version of the language that the contract is written in",
    "x-envelope": "where the client finds an answer's data: each answer's attributes show it",
    "x-request-id": "where the client finds the id of a request: each error's attributes show it",
    "x-decided-by": "what the client goes by: the attribute's own description says it",
    "x-error-responses": "what the mock answers where no operation is meant",
  },
  operation: { "x-graphql": "leads the generator: the description says that the operation carries GraphQL" },
  parameter: {
    style: "how a list is written: the description says it, and the samples show it",
    explode: "how a list is written: the description says it, and the samples show it",
  },
  schema: {
    if: "a condition: descriptions say in words what depends on what",
    then: "a condition: descriptions say in words what depends on what",
    else: "a condition: descriptions say in words what depends on what",
  },
};

/** Lists the members of an object of a contract that nobody decided on. */
export function unknownKeys(kind: Kind, object: object): string[] {
  const known = new Set([...TOLD[kind].split(" "), ...Object.keys(UNTOLD[kind] ?? {})]);
  return Object.keys(object).flatMap((key) =>
    known.has(key) ? [] : [`No rule says how the static edition tells "${key}" of a ${kind}: see told-keys.ts.`],
  );
}
