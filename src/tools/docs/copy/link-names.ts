import { SITE_SCHEME } from "../relative-link.js";

/** A code span that is a name, alone or with an attribute of it, and that is not a link's text already. */
const NAME = /(?<![`[])`([A-Za-z][\w-]*)((?:\.[A-Za-z]\w*)?)`(?!`|\])/g;
/** What has attributes: a schema or a type. */
const OBJECT = /^[A-Z][A-Za-z0-9]*$/;
/** Code of its own lines is left as it is. */
const FENCED = /(^```[\s\S]*?^```)/m;
// Members that hold data, in which a description would be a value.
const DATA = ["example", "examples", "default", "enum", "const", "value"];

/** Takes Markdown, and pages by name. Makes a link of each code span that is such a name. */
export function linkNames(markdown: string, pages: ReadonlyMap<string, string>, scheme = SITE_SCHEME): string {
  const parts = markdown.split(FENCED);
  return parts.map((part, index) => (index % 2 === 1 ? part : linkIn(part, pages, scheme))).join("");
}

function linkIn(text: string, pages: ReadonlyMap<string, string>, scheme: string): string {
  return text.replace(NAME, (span, name: string, attribute: string) => {
    const page = pages.get(name);
    if (page === undefined || (attribute !== "" && !OBJECT.test(name))) return span;
    return `[${span}](${scheme}${page}${attribute === "" ? "" : `#${attribute.slice(1)}`})`;
  });
}

/**
 * Links the names in all descriptions of a document, and in the meanings of values. Takes what the addresses begin
 * with: the scheme of the site's own, unless they are relative.
 */
export function linkAllNames(value: unknown, pages: ReadonlyMap<string, string>, scheme = SITE_SCHEME): void {
  if (typeof value !== "object" || value === null) return;
  const link = (markdown: string) => linkNames(markdown, pages, scheme);
  const described = value as Record<string, unknown>;
  for (const [key, member] of Object.entries(described)) {
    if (key === "description" && typeof member === "string") described[key] = link(member);
    else if (key === "x-enumDescriptions") linkValues(member as Record<string, string>, link);
    else if (key === "examples" && !Array.isArray(member)) linkExamples(member, link);
    else if (!DATA.includes(key)) linkAllNames(member, pages, scheme);
  }
}

function linkValues(meanings: Record<string, string>, link: (markdown: string) => string): void {
  for (const [value, meaning] of Object.entries(meanings)) meanings[value] = link(meaning);
}

/** Named examples have descriptions too, beside their values. */
function linkExamples(examples: unknown, link: (markdown: string) => string): void {
  for (const example of Object.values(examples as Record<string, { description?: string }>))
    if (typeof example.description === "string") example.description = link(example.description);
}
