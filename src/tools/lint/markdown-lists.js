const ITEM = /^ {0,3}(\d{1,9})[.)](?:\s|$)/;
const TEXT = /^\S/;

/**
 * A line of Markdown that begins with a number and a full stop is an item of a list. Lists are meant where they count
 * from 1; any other such line was wrapped at the wrong place, and renders as a list.
 */
export function markdownLists() {
  return {
    any(node, { report, location, resolve }) {
      if (typeof node !== "object" || node === null) return;
      for (const [keyword, value] of Object.entries(node)) {
        if (keyword !== "description" && keyword !== "summary") continue;
        const text = value?.$ref === undefined ? value : resolve(value).node;
        const line = typeof text === "string" ? strayItem(text) : undefined;
        if (line === undefined) continue;
        const message = `"${line.slice(0, 20)}…" renders as an item of a list: wrap it elsewhere, or count from 1.`;
        report({ message, location: location.child(keyword).key() });
      }
    },
  };
}

/** The first line that looks like an item of a list that does not count from 1. */
function strayItem(text) {
  let next = 1;
  let isAfterBlank = true;
  for (const line of text.split("\n")) {
    const number = Number(ITEM.exec(line)?.[1] ?? Number.NaN);
    if (number === next && (next > 1 || isAfterBlank)) next++;
    else if (!Number.isNaN(number)) return line.trim();
    // Text that is not indented ends a list.
    else if (TEXT.test(line) && isAfterBlank) next = 1;
    isAfterBlank = line.trim() === "";
  }
  return undefined;
}
