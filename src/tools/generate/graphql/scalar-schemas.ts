import type { NumberForm } from "../../../client/graphql/exact-json.js";
import type { JsonSchema } from "../../../openapi/document.js";
import { GenerationError } from "../generation-error.js";

/** A scalar of the schema: what an answer holds of it, and what a variable may be. */
interface ScalarSchemas {
  readonly answer: JsonSchema & { readonly type: string };
  readonly variable: JsonSchema & { readonly type: string };
  /** Given where JSON may have it otherwise than the types say. */
  readonly form?: NumberForm;
}

/** 64 bits, which a number of JavaScript does not hold. */
const LONG = { type: "string", pattern: "^-?\\d{1,19}$" };
/** As Java writes a `BigDecimal`: the exponent is rare. */
const BIG_DECIMAL = { type: "string", pattern: "^-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$" };
const INT = { type: "integer", minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

const SCALARS: Readonly<Record<string, ScalarSchemas>> = {
  Boolean: same({ type: "boolean" }),
  String: same({ type: "string" }),
  // An answer is not refused for a number that is larger than it may be.
  Int: { answer: { type: "integer" }, variable: INT },
  Long: { ...same(LONG), form: "text" },
  BigDecimal: { ...same(BIG_DECIMAL), form: "text" },
  Milliseconds: { ...same({ type: "integer", format: "int64" }), form: "number" },
  UUID: { answer: { type: "string" }, variable: { type: "string", format: "uuid" } },
};

function same(schema: ScalarSchemas["answer"]): ScalarSchemas {
  return { answer: schema, variable: schema };
}

/** Takes the name of a scalar. Throws where nothing is known of it. */
export function scalarSchemas(name: string): ScalarSchemas {
  const schemas = SCALARS[name];
  if (schemas === undefined)
    throw new GenerationError("", `the scalar ${name} of schema.graphql has no JSON form here`);
  return schemas;
}

/** The TypeScript type of each scalar that GraphQL itself does not have. */
export function scalarTypes(names: readonly string[]): Record<string, "string" | "number" | "boolean"> {
  const types = { string: "string", integer: "number", boolean: "boolean" } as const;
  return Object.fromEntries(names.map((name) => [name, types[scalarSchemas(name).answer.type as keyof typeof types]]));
}
