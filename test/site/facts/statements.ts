import MarkdownIt from "markdown-it";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

const parser = new MarkdownIt();
/** The pages share most of their texts. */
const known = new Map<string, readonly string[]>();

/** What a text of Markdown says, piece by piece: its paragraphs, headings, cells and code, without white space. */
export function statements(markdown: string): readonly string[] {
  const read = known.get(markdown) ?? readStatements(markdown);
  known.set(markdown, read);
  return read;
}

function readStatements(markdown: string): string[] {
  return parser
    .parse(markdown, {})
    .filter(({ type }) => ["inline", "fence", "code_block"].includes(type))
    .map(({ type, content }) => squeezed(type === "inline" ? wordsOf(parser.renderInline(content)) : content))
    .filter((statement) => statement !== "");
}

export function squeezed(text: string): string {
  return text.replace(/\s/g, "");
}

function wordsOf(html: string): string {
  const words = (node: DefaultTreeAdapterTypes.ChildNode): string =>
    "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(words).join("") : "";
  return parseFragment(html).childNodes.map(words).join("");
}
