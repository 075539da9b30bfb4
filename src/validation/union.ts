import { hasType } from "./explain-scalar.js";
import { readAttribute } from "./plain-object.js";
import type { Described, SchemaNode, Validator } from "./schema-node.js";
import { withoutInheritance } from "./without-inheritance.js";

/** An attribute that has one value in each alternative, and in each another. */
export interface Discriminator {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** Made once for each validator that has refused something. */
const schemas = /* @__PURE__ */ new WeakMap<Validator, Described>();

/** Takes a validator. Returns its schema for a walk. */
export function schemaOf(validator: Validator): Described {
  const schema = schemas.get(validator) ?? validator.schema();
  schemas.set(validator, schema);
  return withoutInheritance(schema);
}

/** Whether a schema asks for nothing but a type. */
export function isType(node: Described): node is string | readonly string[] {
  return typeof node === "string" || Array.isArray(node);
}

/** The schema that a reference leads to. */
function resolved(node: Described): SchemaNode {
  if (isType(node)) return { type: node };
  return node.$ref ? resolved(schemaOf(node.$ref)) : node;
}

/** The types that an alternative names. */
export function typesOf(alternative: Described): readonly string[] {
  return [resolved(alternative).type ?? []].flat();
}

/** Whether the type of a value is one that an alternative allows. */
export function admits(alternative: Described, value: unknown): boolean {
  const types = typesOf(alternative);
  return types.length === 0 || hasType(types, value);
}

/** Takes the alternatives of a union. Returns the attribute that tells them apart; undefined where there is none. */
export function discriminatorOf(alternatives: readonly Described[]): Discriminator | undefined {
  const objects = alternatives.map(resolved);
  for (const name of Object.keys(objects[0]?.properties ?? {})) {
    const values = objects.map((object) => onlyValue(object, name));
    if (!values.includes(undefined) && new Set(values).size === values.length) return { name, values };
  }
  return undefined;
}

function onlyValue({ properties }: SchemaNode, name: string): unknown {
  const attribute = readAttribute(properties ?? {}, name) as Described | undefined;
  if (attribute === undefined) return undefined;
  const { enum: allowed, const: only } = resolved(attribute);
  return only ?? (allowed?.length === 1 ? allowed[0] : undefined);
}
