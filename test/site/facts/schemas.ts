import { type JsonSchema, type OpenApiDocument, operationsOf } from "../../../src/openapi/document.js";
import { errorCodePlace, schemaPlace } from "../../../src/tools/docs/places.js";
import { resolveReference } from "../../../src/validation/pointer.js";
import {
  differs,
  type Expectation,
  missing,
  missingJson,
  missingWords,
  section,
  sourceMark,
  differInAnyOrder,
} from "./expectation.js";
import { limitsStated } from "./limits.js";
import { attributesStated, rowProblems } from "./rows.js";
import type { ShownPage } from "./shown-page.js";
import { squeezed } from "./statements.js";
import { unknownKeys } from "./told-keys.js";
import { typeStated } from "./types.js";

/** An open enumeration is one of the values of this component, or any text. */
const KNOWN_VALUES = "Known";
/** The enumerations whose values are errors end in this. Each error has a page of its own. */
const ERRORS = /Error\w*Code(Known)?$/;

/** The examples of each operation's answers, as JSON, by the operation's id. */
type Answers = ReadonlyMap<string, string>;

/** What the pages of a contract's schemas and error codes have to show. */
export function schemaExpectations(reference: string, document: OpenApiDocument): Expectation[] {
  const { schemas } = document.components;
  const answers = answersOf(document);
  return Object.entries(schemas).flatMap(([name, schema]) => {
    const open = name.endsWith(KNOWN_VALUES) ? name.slice(0, -KNOWN_VALUES.length) : name;
    if (open !== name && open in schemas) return knownValues(reference, answers, open, schema);
    const { page } = schemaPlace(reference, name);
    return [
      { page, problemsOf: (shown) => schemaProblems(document, name, schema, shown) },
      ...errorExpectations(reference, answers, name, schema),
    ];
  });
}

/** The values that are known of an open enumeration stand on its page. */
function knownValues(reference: string, answers: Answers, open: string, known: JsonSchema): Expectation[] {
  const { page } = schemaPlace(reference, open);
  const problemsOf = (shown: ShownPage) => [
    ...unknownKeys("schema", known),
    ...valueProblems(known, shown, 1),
    ...missingWords("open", [...shown.values.values()].join(""), ["More values may come"]),
  ];
  return [{ page, problemsOf }, ...errorExpectations(reference, answers, open, known)];
}

function schemaProblems(document: OpenApiDocument, name: string, schema: JsonSchema, page: ShownPage): string[] {
  const { description, deprecated, examples = [], "x-source": source, "x-enumDescriptions": meanings } = schema;
  const reason = document["x-exported-schemas"]?.[name];
  const { text } = section(page, "");
  const attributes = attributesStated(document, schema);
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [
    ...unknownKeys("schema", schema),
    ...differs("title", page.title, name),
    ...differs("deprecated", page.isDeprecated, deprecated === true),
    ...missing("description", text, description),
    ...missing("reason", text, reason?.replace(/\.$/, "")),
    ...missingWords("source", text, source === undefined ? [] : [sourceMark(source)]),
    ...missingWords("type", text, wordsOfType(document, schema)),
    ...missingWords("limit", text, limitsStated([schema])),
    ...differs("closed", text.includes("nootherattributes"), schema.additionalProperties === false),
    ...missingWords("import", text, [`import{${name}}from"smile-contracts/`]),
    ...(meanings === undefined ? [] : valueProblems(schema, page, 0)),
    ...(alternatives.length > 0 ? [] : rowProblems(attributes, { document, page, prefix: "", source })),
    ...alternatives.flatMap((part, index) => alternativeProblems(document, part, index, page)),
    ...(meanings === undefined ? missingJson("example", section(page, "section.examples"), examples) : []),
  ];
}

/** An open enumeration is told as its values, and a schema that is of several parts as all of them. */
function wordsOfType(document: OpenApiDocument, schema: JsonSchema): string[] {
  const { names, types } = typeStated(document, [schema]);
  const parts = (schema.allOf ?? []).map(({ $ref = "" }) => $ref.split("/").at(-1) ?? "");
  const known = [...names].filter((name) => name.endsWith(KNOWN_VALUES));
  return known.length > 0 ? ["string"] : [...names, ...types, ...parts];
}

function valueProblems(schema: JsonSchema, page: ShownPage, others: number): string[] {
  const { "x-enumDescriptions": meanings = {}, "x-enumSources": sources = {}, enum: values = [] } = schema;
  return [
    ...differs("values", page.values.size, values.length + others),
    ...differInAnyOrder("values", Object.keys(meanings), values.map(String)),
    ...Object.entries(meanings).flatMap(([value, meaning]) => {
      const shown = page.values.get(value.replaceAll(" ", "-")) ?? "";
      const source = sources[value];
      return [
        ...differs(value, shown.startsWith(squeezed(value)), true),
        ...missing(value, shown, meaning),
        ...missingWords(value, shown, source === undefined ? [] : [sourceMark(source)]),
      ];
    }),
  ];
}

function alternativeProblems(document: OpenApiDocument, part: JsonSchema, index: number, page: ShownPage): string[] {
  const target = resolveReference<JsonSchema>(document, part as JsonSchema);
  const isOpenEnumeration = part.$ref?.endsWith(KNOWN_VALUES) || part.type === "string";
  if (isOpenEnumeration) return [];
  const id = `section.${index + 1}`;
  return [
    ...missingWords(id, section(page, id).text, [...typeStated(document, [part]).names]),
    ...rowProblems(attributesStated(document, part), {
      document,
      page,
      prefix: `${index + 1}.`,
      source: target["x-source"],
    }),
  ];
}

/** Each error has a page, which says what it means and which operations are known to answer it. */
function errorExpectations(
  reference: string,
  answers: Answers,
  name: string,
  { "x-enumDescriptions": meanings = {} }: JsonSchema,
): Expectation[] {
  if (!ERRORS.test(name)) return [];
  return Object.entries(meanings).map(([code, meaning]) => ({
    page: errorCodePlace(reference, code, "").page,
    problemsOf: (page) => [
      ...differs("title", page.title, code),
      ...missing("meaning", section(page, `section.${name}`).text, meaning),
      ...missingWords(
        "operations",
        section(page, "section.answers").text,
        [...answers].filter(([, json]) => json.includes(`:"${code}"`)).map(([operationId]) => operationId),
      ),
    ],
  }));
}

function answersOf(document: OpenApiDocument): Answers {
  return new Map(
    operationsOf(document).map(({ operation: { operationId, responses } }) => [
      operationId,
      JSON.stringify(withExamples(document, responses)),
    ]),
  );
}

/** The same with each reference to an answer or an example replaced by what it refers to. */
function withExamples(document: OpenApiDocument, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((member) => withExamples(document, member));
  if (typeof value !== "object" || value === null) return value;
  const { $ref } = value as { $ref?: unknown };
  if (typeof $ref === "string")
    return /\/(examples|responses)\//.test($ref) ? withExamples(document, resolveReference(document, { $ref })) : null;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withExamples(document, member)]));
}
