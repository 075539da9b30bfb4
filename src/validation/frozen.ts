/** Takes a value of JSON that nothing else holds. Returns it with all that is in it frozen, under the type it is known to have. */
export function frozen<Type>(value: unknown): Type {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value as Type;
}
