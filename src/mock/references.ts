export interface Reference {
  readonly $ref: string;
}

/**
 * Takes a document and a value in it, or a reference to one. Returns the value. Throws an Error where the document
 * lacks it.
 */
export function resolve<Value extends object>(document: object, value: Value | Reference): Value {
  if (!("$ref" in value)) return value;
  const [, ...segments] = value.$ref.split("/");
  const names = segments.map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = names.reduce<unknown>(
    (parent, name) => (parent as Record<string, unknown> | undefined)?.[name],
    document,
  );
  if (target === undefined) throw new Error(`The contract refers to ${value.$ref}, which it does not contain`);
  return resolve(document, target as Value | Reference);
}
