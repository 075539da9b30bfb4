import type { JsonSchema } from "../../../openapi/document.js";
import { schemaName } from "../contract.js";
import { condition, refusesUndefined, STRUCTURE, type Surroundings } from "./condition.js";
import { not } from "./expression.js";
import { attributeOf, literal } from "./literal.js";

/**
 * Takes a schema of an object, a list or either, and the name of its function. Returns the function: it returns false
 * at the first thing that is wrong, and makes nothing on the way.
 */
export function structureFunction(
  schema: JsonSchema,
  name: string,
  way: readonly string[],
  around: Surroundings,
): string {
  const lines = [refuseUnless(condition(schema, "value", way, around, true))];
  if (STRUCTURE.object.some((keyword) => schema[keyword] !== undefined))
    lines.push(...guarded(schema, "object", `${around.use("isObject")}(value)`, judgeObject(schema, way, around)));
  if (STRUCTURE.array.some((keyword) => schema[keyword] !== undefined))
    lines.push(...guarded(schema, "array", "Array.isArray(value)", judgeList(schema, way, around)));
  const body = [...lines.filter((line) => line !== ""), "return true;"];
  // A schema that takes anything does not look at it.
  const value = body.length === 1 ? "_value" : "value";
  return `function ${name}(${value}: any): boolean {\n${body.map((line) => `  ${line}\n`).join("")}}\n`;
}

/** Where another type is allowed too, what is asked of this one is asked of this one only. */
function guarded({ type }: JsonSchema, ofType: string, test: string, lines: readonly string[]): string[] {
  return type === ofType || lines.length === 0
    ? [...lines]
    : [`if (${test}) {`, ...lines.map((line) => `  ${line}`), "}"];
}

function judgeObject(schema: JsonSchema, way: readonly string[], around: Surroundings): string[] {
  const { properties = {}, required = [] } = schema;
  const names = [...new Set([...Object.keys(properties), ...required])].sort(
    // What tells alternatives apart comes first; else the order is the contract's.
    (one, other) => Number(isConstant(properties[other], around)) - Number(isConstant(properties[one], around)),
  );
  const lines = names.flatMap((name) => {
    const attribute = properties[name] ?? {};
    const isRequired = required.includes(name);
    const fulfils = condition(attribute, "at", [...way, name], around);
    const refused = fulfils === "true" ? "" : not(fulfils);
    const absent = "at === undefined";
    const conditions = isRequired
      ? [refusesUndefined(attribute, around) ? "" : absent, refused].filter((part) => part !== "").join(" || ")
      : refused && `at !== undefined && ${refused}`;
    return conditions === "" ? [] : [`at = ${attributeOf("value", name)};`, `if (${conditions}) return false;`];
  });
  return [...(lines.length > 0 ? ["let at: any;", ...lines] : []), ...judgeKeys(schema, way, around)];
}

/** What is asked of the names, the number and the attributes that the schema does not name. */
function judgeKeys(schema: JsonSchema, way: readonly string[], around: Surroundings): string[] {
  const { properties = {}, additionalProperties = true } = schema;
  const { propertyNames, maxProperties } = schema as { propertyNames?: JsonSchema; maxProperties?: number };
  const ofEach = [
    maxProperties === undefined ? "" : `if (++count > ${maxProperties}) return false;`,
    propertyNames === undefined
      ? ""
      : refuseUnless(condition(propertyNames, "name", [...way, "propertyNames"], around)),
  ].filter((line) => line !== "");
  const ofOthers = judgeOther(additionalProperties, way, around);
  // What is inherited is no attribute. That is asked last, as it takes longest.
  const own = (line: string) => `if (Object.hasOwn(value, name)) { ${line} }`;
  const others =
    Object.keys(properties).length === 0
      ? [own(ofOthers)]
      : [
          "switch (name) {",
          ...Object.keys(properties).map((name) => `  case ${literal(name)}:`),
          "    break;",
          "  default:",
          `    ${own(ofOthers)}`,
          "}",
        ];
  const lines = [...ofEach.map(own), ...(ofOthers === "" ? [] : others)];
  if (lines.length === 0) return [];
  return [
    ...(maxProperties === undefined ? [] : ["let count = 0;"]),
    "for (const name in value) {",
    ...lines.map((line) => `  ${line}`),
    "}",
  ];
}

/** The statement that judges an attribute without a schema of its own; empty where it may be anything. */
function judgeOther(schema: boolean | JsonSchema, way: readonly string[], around: Surroundings): string {
  if (typeof schema === "boolean") return schema ? "" : "return false;";
  return refuseUnless(condition(schema, "value[name]", [...way, "additionalProperties"], around));
}

function judgeList(schema: JsonSchema, way: readonly string[], around: Surroundings): string[] {
  const { minItems, maxItems } = schema as { minItems?: number; maxItems?: number };
  const fulfils = condition(schema.items ?? {}, "value[index]", [...way, "items"], around);
  return [
    minItems === undefined ? "" : `if (value.length < ${minItems}) return false;`,
    maxItems === undefined ? "" : `if (value.length > ${maxItems}) return false;`,
    fulfils === "true" ? "" : `for (let index = 0; index < value.length; index++) ${refuseUnless(fulfils)}`,
  ].filter((line) => line !== "");
}

function isConstant(schema: JsonSchema | undefined, { schemas }: Surroundings): boolean {
  const target = schema?.$ref === undefined ? schema : schemas[schemaName(schema.$ref)];
  return target?.["const"] !== undefined;
}

function refuseUnless(expression: string): string {
  return expression === "true" ? "" : `if (${not(expression)}) return false;`;
}
