/** Ends a line inside a text in older engines, and a comment or script where code is embedded. */
const UNSAFE = /[\u2028\u2029]|<(?=[!/])/g;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Takes a JSON value. Returns the JavaScript expression for it. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, member]) => `${literalKey(name)}: ${literal(member)}`)
      .join(", ")} }`;
  return (JSON.stringify(value) as string).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Takes the name of an attribute. Returns it as the key of an object literal. */
export function literalKey(name: string): string {
  // As a plain key it would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(name) ? name : literal(name);
}

/** Takes the expression for an object and the name of an attribute. Returns the expression that reads it. */
export function attributeOf(object: string, name: string): string {
  const read = IDENTIFIER.test(name) ? `${object}.${name}` : `${object}[${literal(name)}]`;
  // Every object inherits these names; only its own attribute counts.
  return name in Object.prototype ? `(Object.hasOwn(${object}, ${literal(name)}) ? ${read} : undefined)` : read;
}
