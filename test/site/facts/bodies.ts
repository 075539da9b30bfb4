import type { Body, Example, JsonSchema, OpenApiDocument, Parameter } from "../../../src/openapi/document.js";
import { type Reference, resolveReference } from "../../../src/validation/pointer.js";
import { differs, missing, missingJson, missingWords, section, sourceMark } from "./expectation.js";
import { type Attributes, attributesStated, rowProblems } from "./rows.js";
import type { ShownPage } from "./shown-page.js";
import { unknownKeys } from "./told-keys.js";
import { typeStated } from "./types.js";

/** Where a request's body or an answer is shown. */
export interface BodyPlace {
  document: OpenApiDocument;
  page: ShownPage;
  /** Its section, without `section.`: `body` or a status. */
  id: string;
  /** Where the operation comes from. */
  source: string | undefined;
  /** The schemas whose attributes the page shows already: those are not shown again. */
  before: Set<string>;
}

/** What a body or an answer is in a contract. */
interface StatedBody extends Body {
  required?: boolean;
  headers?: Record<string, Omit<Parameter, "name" | "in"> | Reference>;
  "x-undocumented-body"?: boolean;
}

/** Lists what is wrong with what a page shows of a request's body or of an answer. */
export function bodyProblems(reference: Body | Reference, place: BodyPlace): string[] {
  const { document, page, id, source } = place;
  const body = resolveReference<StatedBody>(document, reference as StatedBody);
  const { text } = section(page, `section.${id}`);
  const mark = body["x-source"];
  return [
    ...unknownKeys("body", body),
    ...missing(`${id}: description`, text, body.description),
    ...missingWords(`${id}: source`, text, mark !== undefined && mark !== source ? [sourceMark(mark)] : []),
    ...differs(
      `${id}: undocumented`,
      text.includes("Nosourcesayswhatthisbodyis"),
      body["x-undocumented-body"] === true,
    ),
    ...headerProblems(body, place),
    ...Object.entries(body.content ?? {}).flatMap(([type, { schema, examples = {} }]) => [
      ...missingWords(`${id}: media type`, text, [type]),
      ...(schema === undefined ? [`${id}: the contract has no schema of ${type}`] : schemaProblems(schema, place)),
      ...Object.entries(examples).flatMap(([name, example]) => exampleProblems(name, example, place)),
    ]),
  ];
}

function schemaProblems(schema: JsonSchema, { document, page, id, source, before }: BodyPlace): string[] {
  const { text } = section(page, `section.${id}`);
  const { names } = typeStated(document, [schema]);
  const name = schema.$ref ?? "";
  const isShownBefore = before.has(name);
  if (name !== "") before.add(name);
  const rows: Attributes = isShownBefore ? new Map() : attributesStated(document, schema);
  const headers = [...page.rows.keys()].filter((row) => row.startsWith(`${id}.headers.`));
  return [
    ...missingWords(`${id}: schema`, text, [...names]),
    ...rowProblems(rows, { document, page, prefix: `${id}.`, source }),
    // A row of a header would be none of the body.
    ...(rows.has("headers") && headers.length > 0 ? [`${id}: an attribute and the headers have one address`] : []),
  ];
}

function exampleProblems(name: string, reference: Example | Reference, { document, page, id }: BodyPlace): string[] {
  const example = resolveReference<Example>(document, reference as Example);
  const shown = section(page, `section.${id}`);
  return [
    ...unknownKeys("example", example),
    ...missingWords(`${id}: example`, shown.text, [name]),
    ...missing(`${id}: example ${name}`, shown.text, example.summary),
    ...missing(`${id}: example ${name}`, shown.text, example.description),
    ...missingJson(`${id}: example ${name}`, shown, [example.value]),
  ];
}

function headerProblems({ headers = {} }: StatedBody, { document, page, id, source }: BodyPlace): string[] {
  const parameters = Object.entries(headers).map(([name, reference]) => {
    const header = resolveReference<Omit<Parameter, "name" | "in">>(document, reference as Parameter);
    return { ...header, name, in: "header" } as Parameter;
  });
  const prefix = `${id}.headers.`;
  return rowProblems(parametersStated(parameters), { document, page, prefix, source });
}

/** What a contract states of parameters, in the form of attributes. */
export function parametersStated(parameters: readonly Parameter[]): Attributes {
  return new Map(
    parameters.map(({ name, required = false, schema, description, deprecated, example, "x-source": source }) => {
      const stated = {
        ...schema,
        ...(description !== undefined && { description }),
        ...(deprecated === true && { deprecated }),
        ...(example !== undefined && { examples: [example] }),
        ...(typeof source === "string" && { "x-source": source }),
      };
      return [name, { schemas: [stated], required }];
    }),
  );
}
