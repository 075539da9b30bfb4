import { type GraphQLType, isListType, isNonNullType } from "graphql";
import { linkNames } from "../copy/link-names.js";
import type { Attribute, Markdown } from "../pages/page.js";
import { SITE_SCHEME } from "../relative-link.js";

/** A field of a type, an argument of a field, or a field of an input. */
interface Described {
  name: string;
  type: GraphQLType;
  description?: string | null | undefined;
  deprecationReason?: string | null | undefined;
  defaultValue?: unknown;
  args?: readonly Described[];
}

/** Lists fields or arguments as attributes, the arguments of a field below it. Takes the page of each type by name. */
export function fieldAttributes(
  fields: readonly Described[],
  pages: ReadonlyMap<string, string>,
  prefix = "",
): Attribute[] {
  return fields.map(({ name, type, description, deprecationReason, defaultValue, args = [] }) => {
    const about = [description, deprecationReason && `Deprecated: ${deprecationReason}`].filter(Boolean).join("\n\n");
    const attributes = fieldAttributes(args, pages, `${prefix}${name}.`);
    return {
      name,
      id: `${prefix}${name}`,
      type: typeInWords(type, pages),
      required: isNonNullType(type),
      ...(deprecationReason && { deprecated: true }),
      ...(about !== "" && { description: linkNames(about, pages) }),
      limits: defaultValue === undefined ? [] : [`\`${JSON.stringify(defaultValue)}\` unless given`],
      ...(attributes.length > 0 && { attributes }),
    };
  });
}

/** Writes a type as GraphQL does, with links: `[Account!]!`. */
export function typeInWords(type: GraphQLType, pages: ReadonlyMap<string, string>): Markdown {
  if (isNonNullType(type)) return `${typeInWords(type.ofType, pages)}!`;
  if (isListType(type)) return `\\[${typeInWords(type.ofType, pages)}\\]`;
  const page = pages.get(type.name);
  return page === undefined ? type.name : `[${type.name}](${SITE_SCHEME}${page})`;
}
