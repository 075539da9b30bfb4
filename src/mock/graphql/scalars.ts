import { GraphQLError, type GraphQLScalarType, type GraphQLSchema, isScalarType, Kind, type ValueNode } from "graphql";
import { canonicalDecimal } from "./decimal.js";

const LONG_BITS = 64;
const INTEGER = /^-?\d{1,20}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Of what is wrong in an error message. */
const EXCERPT_LENGTH = 60;

/** Takes what a request has, as text where it was a literal. Returns it as the data set compares it. */
type Coerce = (value: unknown, name: string) => unknown;

const COERCIONS: Readonly<Record<string, Coerce>> = {
  Long(value, name) {
    const long = BigInt(integerText(value, name));
    if (BigInt.asIntN(LONG_BITS, long) !== long) throw refusal(name, value, "it has more than 64 bits");
    return String(long);
  },
  Milliseconds(value, name) {
    const milliseconds = Number(integerText(value, name));
    if (!Number.isSafeInteger(milliseconds)) throw refusal(name, value, "it is no point in time");
    return milliseconds;
  },
  BigDecimal(value, name) {
    const canonical = typeof value === "string" || isFinite(value) ? canonicalDecimal(String(value)) : undefined;
    if (canonical === undefined) throw refusal(name, value, "it is neither a number nor decimal text");
    return canonical;
  },
  UUID(value, name) {
    if (typeof value !== "string" || !UUID.test(value)) throw refusal(name, value, "it is no UUID in text");
    return value.toLowerCase();
  },
};

/** Takes the name of a scalar and a value of the data set. Returns it as a coerced one of a request would be. */
export function comparable(scalar: string, value: unknown): unknown {
  const coerce = COERCIONS[scalar];
  return coerce && value !== null ? coerce(value, scalar) : value;
}

/**
 * Takes a schema. Gives its scalars of Smile's own what they take in requests. In answers, a Long and a BigDecimal are
 * text, since graphql-js writes JSON numbers from numbers of JavaScript only, which would lose digits.
 */
export function defineScalars(schema: GraphQLSchema): void {
  for (const [name, coerce] of Object.entries(COERCIONS)) {
    const type = schema.getType(name);
    if (isScalarType(type)) define(type, coerce);
  }
}

function define(type: GraphQLScalarType, coerce: Coerce): void {
  type.serialize = (value) => value;
  type.parseValue = (value) => coerce(value, type.name);
  type.parseLiteral = (node) => coerce(literalText(node, type.name), type.name);
}

// A literal's own text, which has all of its digits.
function literalText(node: ValueNode, name: string): string {
  if (node.kind === Kind.STRING || node.kind === Kind.INT || (node.kind === Kind.FLOAT && name === "BigDecimal")) {
    return node.value;
  }
  const found = "value" in node ? node.value : node.kind;
  throw new GraphQLError(refusal(name, found, "it is of another type").message, { nodes: node });
}

function integerText(value: unknown, name: string): string {
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw refusal(name, value, "as a JSON number it may have lost digits, so send it as text");
  }
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  if (!INTEGER.test(text)) throw refusal(name, value, "it is neither an integer nor one in text");
  return text;
}

function isFinite(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function refusal(name: string, value: unknown, why: string): GraphQLError {
  const shown = typeof value === "object" ? (Array.isArray(value) ? "a list" : "an object") : JSON.stringify(value);
  return new GraphQLError(`${name} cannot represent ${String(shown).slice(0, EXCERPT_LENGTH)}: ${why}.`);
}
