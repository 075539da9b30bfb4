/** The package's, which is that of the sample's customers. */
export const DEFAULT_CURRENCY = "AUD";

let known: ReadonlySet<string> | undefined;

/** Takes three capital letters. Returns whether they are a currency; any are where the runtime has no list. */
export function isCurrency(code: string): boolean {
  if (typeof Intl.supportedValuesOf !== "function") return true;
  known ??= new Set(Intl.supportedValuesOf("currency"));
  return known.has(code);
}
