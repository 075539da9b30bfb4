/** The one media type of the contracts. */
export const JSON_MEDIA_TYPE = "application/json";

/** A value of a list of header values. A comma inside quotes parts nothing. */
const LIST_ENTRY = /(?:"(?:[^"\\]|\\.)*"?|[^",])+/g;
/** `type/subtype`, with or without parameters behind it. */
const ESSENCE = /^\s*([^\s/;"=<>@()[\]{}?\\]+\/[^\s/;"=<>@()[\]{}?\\]+)\s*(?:;|$)/;
const ANY = "*/*";

/**
 * The media type that a `Content-Type` header names, in small letters and without parameters; `undefined` where it
 * names none. Of several values the last that is one counts, as the Fetch standard says: proxies repeat and append
 * headers.
 */
export function mediaTypeOf(header: string | null | undefined): string | undefined {
  const types = [...(header ?? "").matchAll(LIST_ENTRY)].map(([entry]) => ESSENCE.exec(entry)?.[1]?.toLowerCase());
  return types.filter((type) => type !== undefined && type !== ANY).at(-1);
}
