// What the hand-written validators are made of. Small functions, which V8 puts in place of their calls.

export type Attributes = Record<string, unknown>;

export function isObject(value: unknown): value is Attributes {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const isTextOrAbsent = (value: unknown) => value === undefined || typeof value === "string";
export const isTextOrNull = (value: unknown) => value === undefined || value === null || typeof value === "string";
export const isIntegerOrAbsent = (value: unknown) => value === undefined || Number.isInteger(value);

export function isTextOf(value: unknown, isOfFormat: (text: string) => boolean): boolean {
  return typeof value === "string" && isOfFormat(value);
}

/** An attribute that may be null or absent, and otherwise has a format. */
export function isNoneOr(value: unknown, isOfFormat: (text: string) => boolean): boolean {
  return value === undefined || value === null || (typeof value === "string" && isOfFormat(value));
}

export function areAll(list: unknown, isOne: (item: unknown) => boolean): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index++) if (!isOne(list[index])) return false;
  return true;
}
