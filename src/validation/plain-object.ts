/**
 * An object that is nothing but its attributes: neither a `Map` nor a `URLSearchParams`, whose data would vanish from
 * a URL. They are told by what all of them have.
 */
export interface PlainObject {
  readonly [Symbol.iterator]?: never;
  readonly forEach?: never;
}

/** Makes an object that inherits nothing. Engines keep it fast, unlike one that has no prototype at all. */
const Attributes = /* @__PURE__ */ (() => {
  const constructor = function () {} as unknown as { new (): Record<string, unknown>; prototype: object };
  constructor.prototype = Object.create(null) as object;
  return constructor;
})();

/**
 * Whether a value is an object that is nothing but its own attributes: a literal, of any realm, or without a prototype.
 * A `Map`, a `Promise` or an object with accessors holds its data elsewhere, where neither a validator nor JSON would
 * find it.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    prototype === Attributes.prototype ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, "isPrototypeOf"))
  );
}

/** The own attributes of an object, each read once and those that are undefined left out. Nothing is inherited. */
export function ownAttributes(value: object): Record<string, unknown> {
  const own = new Attributes();
  for (const name of Object.keys(value)) {
    const attribute = (value as Readonly<Record<string, unknown>>)[name];
    if (attribute !== undefined) own[name] = attribute;
  }
  return own;
}

/** An own attribute of a value, whatever the value is. */
export function attributeOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** The same, where it is text. */
export function textOf(value: unknown, name: string): string | undefined {
  const attribute = attributeOf(value, name);
  return typeof attribute === "string" ? attribute : undefined;
}

/** An attribute as compiled validators read it: also one that a class gives, but none that every object has. */
export function readAttribute(value: object, name: string): unknown {
  return name in Object.prototype ? attributeOf(value, name) : (value as Record<string, unknown>)[name];
}
