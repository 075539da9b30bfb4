import type { JsonSchema } from "../../../openapi/document.js";
import { FORMATS } from "../../lint/formats.js";
import { schemaName } from "../contract.js";
import { GenerationError } from "../generation-error.js";
import { ALWAYS, and, exactlyOne, not, or } from "./expression.js";
import { literal } from "./literal.js";
import { judgeOf } from "./scope.js";

/** Up to this length the condition of a referenced schema stands in the place of the call of its function. */
const MAX_INLINED_CHARACTERS = 100;
const TOO_LONG = "-".repeat(MAX_INLINED_CHARACTERS);
/** What schemas of simple values ask for, in few words. */
const SIMPLE = ["type", "format", "minLength", "maxLength", "pattern", "minimum", "maximum", "const"];

/** The JavaScript test for each type of JSON Schema but `object`. */
const TYPE_TESTS: Readonly<Record<string, (value: string) => string>> = {
  string: (value) => `typeof ${value} === "string"`,
  number: (value) => `Number.isFinite(${value})`,
  integer: (value) => `Number.isInteger(${value})`,
  boolean: (value) => `typeof ${value} === "boolean"`,
  null: (value) => `${value} === null`,
  array: (value) => `Array.isArray(${value})`,
};

/** What a schema may ask of the parts of an object or a list. Only a function of its own can walk through them. */
export const STRUCTURE = {
  object: ["properties", "required", "additionalProperties", "propertyNames", "maxProperties"],
  array: ["items", "minItems", "maxItems"],
};

/** What compiling a condition asks of the module around it. */
export interface Surroundings {
  /** The schemas of the module, simplified, by name. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** Writes a function for a schema with structure. Returns its name. */
  addFunction(schema: JsonSchema, way: readonly string[]): string;
  /** Makes sure that a function of `src/validation` is imported. Returns its name. */
  use(helper: string): string;
}

/**
 * Takes a schema and the expression of a value, which is cheap and without effect. Returns the expression that is true
 * where the value fulfils the schema.
 */
export function condition(
  schema: JsonSchema,
  value: string,
  way: readonly string[],
  around: Surroundings,
  isStructureKnown = false,
): string {
  if (!isStructureKnown && hasStructure(schema)) return `${around.addFunction(schema, way)}(${value})`;
  const inner = (part: JsonSchema, name: string) => condition(part, value, [...way, name], around);
  const all = (keyword: "allOf" | "anyOf" | "oneOf") =>
    (schema[keyword] ?? []).map((part, index) => inner(part, `${keyword}${index}`));
  return and([
    typed(schema, value, around),
    allowedValues(schema, value),
    schema.$ref === undefined ? ALWAYS : reference(schemaName(schema.$ref), value, around),
    ...all("allOf"),
    schema.anyOf ? or(all("anyOf")) : ALWAYS,
    schema.oneOf ? exactlyOne(all("oneOf")) : ALWAYS,
    schema.not ? not(inner(schema.not, "not")) : ALWAYS,
    conditional(schema, inner),
  ]);
}

export function hasStructure(schema: JsonSchema): boolean {
  return [...STRUCTURE.object, ...STRUCTURE.array].some((keyword) => schema[keyword] !== undefined);
}

/** Whether a value that is not there is refused by the schema itself. */
export function refusesUndefined(schema: JsonSchema, { schemas }: Surroundings): boolean {
  if (schema.type !== undefined || schema.enum !== undefined || schema["const"] !== undefined) return true;
  const target = schema.$ref === undefined ? undefined : schemas[schemaName(schema.$ref)];
  return target !== undefined && (target.type !== undefined || target.enum !== undefined);
}

function typed(schema: JsonSchema, value: string, around: Surroundings): string {
  const texts = and([textLength(schema, value, around), textForm(schema, value, around)]);
  const numbers = numberLimits(schema, value, around);
  const test = (type: string) => TYPE_TESTS[type]?.(value) ?? `${around.use("isObject")}(${value})`;
  const types = schema.type === undefined ? undefined : [schema.type].flat();
  if (types === undefined) {
    return and([
      texts === ALWAYS ? ALWAYS : or([not(test("string")), texts]),
      numbers === ALWAYS ? ALWAYS : or([not(`typeof ${value} === "number"`), numbers]),
    ]);
  }
  // The allowed values have the right types themselves.
  if (allowedValues(schema, value) !== ALWAYS && texts === ALWAYS && numbers === ALWAYS && areOfType(schema, types))
    return ALWAYS;
  const limits: Readonly<Record<string, string>> = { string: texts, number: numbers, integer: numbers };
  return or(types.map((type) => and([test(type), limits[type] ?? ALWAYS])));
}

function areOfType(schema: JsonSchema, types: readonly string[]): boolean {
  const values = schema.enum ?? [schema["const"]];
  return values.every((value) => (value === null ? types.includes("null") : types.includes(typeof value)));
}

function textLength({ minLength, maxLength }: JsonSchema, value: string, around: Surroundings): string {
  // Counting characters takes time; the number of UTF-16 units mostly settles it.
  const count = () => `${around.use("characterLength")}(${value})`;
  const limit = (min: number) => (min < 2 ? [`${value}.length >= ${min}`] : [`${count()} >= ${min}`]);
  return and([
    ...(typeof minLength === "number" && minLength > 0 ? limit(minLength) : []),
    ...(typeof maxLength === "number"
      ? [
          or([
            `${value}.length <= ${maxLength}`,
            and([`${value}.length <= ${2 * maxLength}`, `${count()} <= ${maxLength}`]),
          ]),
        ]
      : []),
  ]);
}

function textForm({ pattern, format }: JsonSchema, value: string, around: Surroundings): string {
  return and([
    ...(typeof pattern === "string" ? [`${regularExpression(pattern)}.test(${value})`] : []),
    ...(format !== undefined && FORMATS[format as keyof typeof FORMATS].type === "string"
      ? [`${around.use(FORMATS[format as keyof typeof FORMATS].validator)}(${value})`]
      : []),
  ]);
}

function numberLimits({ minimum, maximum, format }: JsonSchema, value: string, around: Surroundings): string {
  return and([
    ...(minimum === undefined ? [] : [`${value} >= ${literal(minimum)}`]),
    ...(maximum === undefined ? [] : [`${value} <= ${literal(maximum)}`]),
    ...(format !== undefined && FORMATS[format as keyof typeof FORMATS].type === "number"
      ? [`${around.use(FORMATS[format as keyof typeof FORMATS].validator)}(${value})`]
      : []),
  ]);
}

/** As JSON Schema means it: of Unicode, and found anywhere in the text. */
function regularExpression(pattern: string): string {
  return String(new RegExp(pattern, "u"));
}

function allowedValues(schema: JsonSchema, value: string): string {
  const equals = (allowed: unknown) => {
    // Lint says so too, with file and line; no object is equal to another in JavaScript.
    if (typeof allowed === "object" && allowed !== null)
      throw new GenerationError("", `enum and const take no objects and no lists, such as ${literal(allowed)}`);
    return `${value} === ${literal(allowed)}`;
  };
  return and([
    schema.enum ? or(schema.enum.map(equals)) : ALWAYS,
    schema["const"] === undefined ? ALWAYS : equals(schema["const"]),
  ]);
}

/** Takes a reference. Returns what it leads to where that is a simple value, which can stand in its place. */
export function simpleTarget(reference: string, { schemas }: Surroundings): JsonSchema | undefined {
  const target = schemas[schemaName(reference)] as JsonSchema;
  return Object.keys(target).every((keyword) => SIMPLE.includes(keyword)) ? target : undefined;
}

function reference(name: string, value: string, around: Surroundings): string {
  const target = around.schemas[name] as JsonSchema;
  if (!hasStructure(target) && !JSON.stringify(target).includes('"$ref"')) {
    const length = condition(target, value, [], { ...around, addFunction: () => TOO_LONG, use: (name) => name }).length;
    if (length <= MAX_INLINED_CHARACTERS) return condition(target, value, [], around);
  }
  return `${judgeOf(name)}(${value})`;
}

function conditional(schema: JsonSchema, inner: (part: JsonSchema, name: string) => string): string {
  const { if: asked, then, else: otherwise } = schema as { [keyword: string]: JsonSchema | undefined };
  if (asked === undefined || (then === undefined && otherwise === undefined)) return ALWAYS;
  const met = inner(asked, "if");
  return and([
    then === undefined ? ALWAYS : or([not(met), inner(then, "then")]),
    otherwise === undefined ? ALWAYS : or([met, inner(otherwise, "else")]),
  ]);
}
