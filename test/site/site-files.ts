import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as its HTML alone says: without scripts. */
export interface HtmlPage {
  /** From the root of the site. */
  path: string;
  html: string;
  title: string;
  ids: readonly string[];
  /** What it links to and loads, each as it is written. */
  links: readonly string[];
  elements: readonly Element[];
  /** The words of it as a reader sees them. */
  text: string;
}

const ADDRESSES = ["href", "src"];
const UNSEEN = ["script", "style", "head"];

/** The pages of a built site, by their paths. */
export function readPages(folder: string): Map<string, HtmlPage> {
  const paths = filesOf(folder).filter((path) => path.endsWith(".html"));
  return new Map(paths.sort().map((path) => [path, readPage(path, readFileSync(join(folder, path), "utf8"))]));
}

/** All files of a folder, from it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

export function readPage(path: string, html: string): HtmlPage {
  const elements: Element[] = [];
  const words: string[] = [];
  let title = "";
  const walk = (node: Node) => {
    if (node.nodeName === "#text") words.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!("tagName" in node)) return;
    elements.push(node);
    if (node.tagName === "title")
      title = node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
    const isSeen = !UNSEEN.includes(node.tagName);
    for (const child of node.childNodes) if (isSeen || "tagName" in child) walk(child);
  };
  parse(html).childNodes.forEach(walk);
  const values = (names: readonly string[]) =>
    elements.flatMap(({ attrs }) => attrs.filter(({ name }) => names.includes(name)).map(({ value }) => value));
  return { path, html, title, elements, ids: values(["id"]), links: values(ADDRESSES), text: words.join(" ") };
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}
