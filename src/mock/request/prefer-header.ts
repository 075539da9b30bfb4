// RFC 7240, section 2. White space is matched in one place only, so that the time stays linear whatever comes.
const SPACE = "[ \\t]*";
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const WORD = `${TOKEN}|"(?:[^"\\\\]|\\\\.)*"`;
const PREFERENCE = `(${TOKEN})${SPACE}(?:=${SPACE}(${WORD})${SPACE})?`;
const PARAMETER = `${TOKEN}${SPACE}(?:=${SPACE}(?:${WORD})${SPACE})?`;
const LIST_ELEMENT = `${SPACE}(?:${PREFERENCE}(?:;${SPACE}(?:${PARAMETER})?)*)?(?:,|$)`;

/**
 * Takes a Prefer header, several lines joined with commas.
 * Returns the value of each preference by its name in small letters; of several with one name the first counts, as
 * RFC 7240 says. Returns undefined where the header is malformed.
 */
export function parsePrefer(header: string): ReadonlyMap<string, string> | undefined {
  const preferences = new Map<string, string>();
  const listElement = new RegExp(LIST_ELEMENT, "y");
  while (listElement.lastIndex < header.length) {
    const match = listElement.exec(header);
    if (!match) return undefined;
    const [, name = "", word = ""] = match;
    if (name !== "" && !preferences.has(name.toLowerCase())) preferences.set(name.toLowerCase(), unquote(word));
  }
  return preferences;
}

function unquote(word: string): string {
  return word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, "$1") : word;
}
