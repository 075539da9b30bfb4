import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { attributeOf } from "../site-files.js";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page of the static edition shows to one who reads its HTML alone. Texts have no white space. */
export interface ShownPage {
  title: string;
  isDeprecated: boolean;
  /** By the id of the heading that they stand below. What stands before the first one has the id "". */
  sections: ReadonlyMap<string, ShownSection>;
  /** By their ids. */
  rows: ReadonlyMap<string, ShownRow>;
  /** The rows of tables of values, by their ids. */
  values: ReadonlyMap<string, string>;
}

export interface ShownSection {
  text: string;
  /** The code that is shown as JSON, read. */
  json: readonly unknown[];
  /** How many attributes are shown in it, with those of inner objects. */
  rows: number;
}

/** An attribute, a parameter, a header, a field. */
export interface ShownRow {
  name: string;
  /** With its white space. */
  type: string;
  isRequired: boolean;
  isDeprecated: boolean;
  limits: readonly string[];
  /** Where it comes from, where that is said. */
  source: string;
  /** All that is said of it, without what is said of the attributes within. */
  text: string;
}

/** Takes the HTML of a page's content. */
export function shownPage(html: string): ShownPage {
  const elements = parseFragment(html).childNodes.filter((node): node is Element => "tagName" in node);
  const [title] = elements.filter(({ tagName }) => tagName === "h1");
  if (title === undefined) throw new Error("The page has no title.");
  const all = elements.flatMap(withInner);
  return {
    title: textOf(title, isBadge),
    isDeprecated: inner(title, isBadge).length > 0,
    sections: sectionsOf(elements),
    rows: new Map(all.filter(isRow).map((row) => [idOf(row), shownRow(row)])),
    values: new Map(all.filter(isValue).map((row) => [idOf(row), textOf(row)])),
  };
}

function sectionsOf(elements: readonly Element[]): Map<string, ShownSection> {
  const sections = new Map<string, { text: string; json: unknown[]; rows: number }>();
  let section = { text: "", json: [] as unknown[], rows: 0 };
  sections.set("", section);
  for (const element of elements) {
    if (/^h[23]$/.test(element.tagName)) sections.set(idOf(element), (section = { text: "", json: [], rows: 0 }));
    const all = withInner(element);
    section.text += textOf(element);
    section.rows += all.filter(isRow).length;
    for (const code of all.filter(hasClass("language-json"))) section.json.push(JSON.parse(spacedText(code)));
  }
  return sections;
}

function shownRow(row: Element): ShownRow {
  const [term, about] = children(row);
  if (term === undefined || about === undefined) throw new Error(`${idOf(row)} has no term or says nothing.`);
  const [name] = children(term);
  const within = (element: Element) => element.tagName === "details";
  return {
    name: name === undefined ? "" : textOf(name),
    type: inner(term, hasClass("type"))
      .map((type) => spacedText(type))
      .join(""),
    isRequired: inner(term, hasClass("required")).length > 0,
    isDeprecated: inner(term, hasClass("deprecated")).length > 0,
    limits: children(about)
      .filter(hasClass("limits"))
      .flatMap(children)
      .map((limit) => textOf(limit)),
    source: children(about)
      .filter(hasClass("source"))
      .map((source) => textOf(source))
      .join(""),
    text: textOf(about, within),
  };
}

const idOf = (element: Element) => attributeOf(element, "id") ?? "";
const hasClass = (name: string) => (element: Element) =>
  (attributeOf(element, "class") ?? "").split(" ").includes(name);
const isBadge = hasClass("badge");
const isRow = hasClass("attribute");
const isValue = (element: Element) => element.tagName === "tr" && idOf(element) !== "";

function children({ childNodes }: Element): Element[] {
  return childNodes.filter((node): node is Element => "tagName" in node);
}

function withInner(element: Element): Element[] {
  return [element, ...children(element).flatMap(withInner)];
}

function inner(element: Element, is: (element: Element) => boolean): Element[] {
  return children(element).flatMap(withInner).filter(is);
}

function textOf(element: Element, isLeftOut: (element: Element) => boolean = () => false): string {
  return spacedText(element, isLeftOut).replace(/\s/g, "");
}

function spacedText(node: Node, isLeftOut: (element: Element) => boolean = () => false): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!("tagName" in node) || isLeftOut(node)) return "";
  return node.childNodes.map((child) => spacedText(child, isLeftOut)).join("");
}
