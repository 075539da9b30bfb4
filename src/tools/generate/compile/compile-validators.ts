import type { JsonSchema } from "../../../openapi/document.js";
import { FORMATS } from "../../lint/formats.js";
import type { Surroundings } from "./condition.js";
import { schemaLiteral } from "./schema-literal.js";
import { judgeOf, schemaFunctionOf, Scope } from "./scope.js";
import { simplifier } from "./simplify.js";
import { structureFunction } from "./structure-function.js";

/** The module of `src/validation` that has each function which compiled code calls. */
const HELPERS: Readonly<Record<string, string>> = {
  isObject: "json-type",
  characterLength: "character-length",
  ...Object.fromEntries(Object.values(FORMATS).map(({ validator }) => [validator, "formats"])),
};

/**
 * Takes schemas by name, which refer to each other by `#/components/schemas/<name>`. Returns the text of a module that
 * exports a `Validator` for each: functions that stop at the first fault and make nothing, and beside them the schema
 * for the explainer. What nobody imports, a bundler drops.
 */
export function compileValidators(written: Readonly<Record<string, JsonSchema>>): string {
  const simplify = simplifier(written);
  const schemas = Object.fromEntries(Object.entries(written).map(([name, schema]) => [name, simplify(schema)]));
  const used = new Set<string>();
  const use = (helper: string) => {
    used.add(helper);
    return helper;
  };
  const validators = Object.keys(schemas).map((name) => compileValidator(name, schemas, use));
  const modules = [...new Set([...used].map((helper) => HELPERS[helper] as string))].sort();
  const imports = modules.map((module) => {
    const names = [...used].filter((helper) => HELPERS[helper] === module).sort();
    return `import { ${names.join(", ")} } from "../../src/validation/${module}.js";`;
  });
  const types = 'import type { Described, Validator } from "../../src/validation/schema-node.js";';
  return [...imports, types, "", ...validators].join("\n");
}

function compileValidator(
  name: string,
  schemas: Readonly<Record<string, JsonSchema>>,
  use: (helper: string) => string,
): string {
  const scope = new Scope(name);
  const functions = new Map<JsonSchema, string>();
  const around: Surroundings = {
    schemas,
    use,
    addFunction(schema, way) {
      const functionName = functions.get(schema) ?? scope.nameFor(way);
      if (!functions.has(schema)) {
        functions.set(schema, functionName);
        scope.functions.push(structureFunction(schema, functionName, way, around));
      }
      return functionName;
    },
  };
  const schema = schemas[name] as JsonSchema;
  around.addFunction(schema, []);
  const judge = judgeOf(name);
  const description = schemaFunctionOf(name);
  return [
    ...scope.functions,
    `function ${description}(): Described {\nreturn ${schemaLiteral(schema, functions, around)};\n}\n`,
    // Consumers have the schemas; the types of these would only make the package larger.
    `/** @internal */\nexport const ${name}: Validator = { is: ${judge}, schema: ${description} };\n`,
  ].join("\n");
}
