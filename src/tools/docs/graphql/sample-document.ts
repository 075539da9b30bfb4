import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** A sample shows how to ask, not all that can be asked for. With these an invoice has its amount. */
const MAX_FIELDS = 10;
/** Of an object within the one that is asked for. */
const MAX_INNER_FIELDS = 4;
/** How a list is asked for page by page: `count` beside `objects`. */
const PAGE = { count: "count", objects: "objects", limit: "limit" };

/** Ends the name of the field that repeats another one's time as text. */
const ISO_FORM = "_iso";

type Field = GraphQLField<unknown, unknown>;

/**
 * Writes a short document for a field of the query type. Takes the field and the arguments that it shall have. Each
 * becomes a variable; so does the limit of a page, where the field gives pages.
 */
export function sampleDocument(field: Field, argumentNames: readonly string[]): string {
  const shown = field.args.filter(({ name }) => argumentNames.includes(name));
  const limit = limitOfPage(field);
  const variables = [...shown, ...(limit ? [limit] : [])].map(({ name, type }) => `$${name}: ${String(type)}`);
  const passed = shown.map(({ name }) => `${name}: $${name}`);
  return [
    `query ${field.name}${inParentheses(variables)} {`,
    ...indented([`${field.name}${inParentheses(passed)} {`, ...indented(selection(typeOf(field))), "}"]),
    "}",
  ].join("\n");
}

/** Takes a field of the query type. Returns the argument that limits a page of what it gives, if it gives pages. */
export function limitOfPage(field: Field): Field["args"][number] | undefined {
  return typeOf(field)
    .getFields()
    [PAGE.objects]?.args.find(({ name }) => name === PAGE.limit);
}

function selection(type: GraphQLObjectType): string[] {
  const objects = type.getFields()[PAGE.objects];
  if (objects && PAGE.count in type.getFields()) {
    const passed = `${PAGE.limit}: $${PAGE.limit}`;
    return [PAGE.count, `${PAGE.objects}(${passed}) {`, ...indented(ownAndInner(typeOf(objects))), "}"];
  }
  return ownAndInner(type);
}

/** The first values of a type, and where these are few, objects within it: its relations are the point of it then. */
function ownAndInner(type: GraphQLObjectType): string[] {
  const own = valuesOf(type).slice(0, MAX_FIELDS);
  const relations = Object.values(type.getFields()).filter(
    (field) => isObjectType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
  );
  const inner = own.length < MAX_FIELDS ? relations.flatMap(relation) : [];
  return [...own, ...inner];
}

function relation(field: Field): string[] {
  const values = valuesOf(typeOf(field)).slice(0, MAX_INNER_FIELDS);
  return values.length === 0 ? [] : [`${field.name} {`, ...indented(values), "}"];
}

/** The names of the fields of a type that hold a value. A time that is there in two forms counts once. */
function valuesOf(type: GraphQLObjectType): string[] {
  const fields = type.getFields();
  return Object.values(fields)
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name)
    .filter((name) => !(name.endsWith(ISO_FORM) && name.slice(0, -ISO_FORM.length) in fields));
}

function typeOf(field: Field): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`The query ${field.name} gives no object: its sample cannot be written.`);
  return type;
}

function inParentheses(parts: readonly string[]): string {
  return parts.length === 0 ? "" : `(${parts.join(", ")})`;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
