import { escapeMarkdown, listItem } from "../pages/markdown-text.js";
import type { Page, PageKind } from "../pages/page.js";
import { twinOf, writeMarkdown } from "../pages/write-markdown.js";
import { relativeLink, SITE_SCHEME } from "../relative-link.js";
import type { SiteReference } from "../site-references.js";

/** The files at the root of the site. */
export const LLMS_FILE = "llms.txt";
export const LLMS_FULL_FILE = "llms-full.txt";

/** Pages of details, which a reader with little room can do without: the others lead to them. */
const DETAILS: readonly PageKind[] = ["error code", "schema", "type"];
/** Pages that show the objects which are sent and answered in whole, with all that is in them. */
const WHOLE: readonly PageKind[] = ["operation", "event"];

/** A link from the prose or the type of an attribute. */
const SHOWN = new RegExp(`\\]\\(${SITE_SCHEME}([^)#]+)`, "g");

/** What a reference is to a machine. */
export type MachineReference = Pick<SiteReference, "title" | "folder" | "downloads">;

/** What the files are about. */
export interface Subject {
  name: string;
  description: string;
}

/**
 * Writes what there is to read, in the form of llmstxt.org: the references in their order, the guides, and at last what
 * can be left out.
 */
export function llms(
  { name, description }: Subject,
  pages: readonly Page[],
  references: readonly MachineReference[],
): string {
  const titles = references.map(({ title }) => title);
  const others = [...new Set(pages.map(({ part }) => part))].filter((part) => !titles.includes(part));
  const membersOf = (part: string) => pages.filter((page) => page.part === part);
  const isDetail = ({ kind }: Page) => DETAILS.includes(kind);
  return [
    `# ${escapeMarkdown(name)}`,
    `> ${escapeMarkdown(description)}`,
    `Every page is there as HTML too, under the same name. ${link("All in one file", LLMS_FULL_FILE)}.`,
    ...references.map((reference) =>
      section(reference.title, [
        ...membersOf(reference.title)
          .filter((page) => !isDetail(page))
          .map(pageLink),
        ...Object.keys(reference.downloads).map((file) => listItem(link(file, `${reference.folder}/${file}`))),
      ]),
    ),
    ...others.map((part) => section(part, membersOf(part).map(pageLink))),
    section(
      "Optional",
      references.flatMap(({ title }) => membersOf(title).filter(isDetail).map(pageLink)),
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

/**
 * Writes the Markdown of all pages as one text, in their order. An object that an operation or an event shows in whole is
 * not there a second time.
 */
export function llmsFull({ name, description }: Subject, pages: readonly Page[]): string {
  const whole = pages.filter(({ kind }) => WHOLE.includes(kind)).map(({ blocks }) => JSON.stringify(blocks));
  const shown = new Set(whole.flatMap((text) => [...text.matchAll(SHOWN)].map(([, path]) => path)));
  const isAgain = ({ kind, path, blocks }: Page) =>
    kind === "schema" && shown.has(path) && !blocks.some((block) => block.kind === "values");
  const texts = pages
    .filter((page) => !isAgain(page))
    .map((page) => {
      const contents = pages.find(({ part }) => part === page.part) ?? page;
      return writeMarkdown(page, contents, LLMS_FULL_FILE);
    });
  return [`# ${escapeMarkdown(name)}\n\n> ${escapeMarkdown(description)}\n`, ...texts].join("\n");
}

function section(title: string, items: readonly string[]): string {
  return `## ${escapeMarkdown(title)}\n\n${items.join("\n")}`;
}

function pageLink({ title, names: [name], kind, path, summary }: Page): string {
  // The id of an operation is what code and other pages call it.
  const text = kind === "operation" && name !== undefined ? `${name}: ${title}` : title;
  return listItem(`${link(text, twinOf(path))}: ${escapeMarkdown(summary)}`);
}

function link(text: string, file: string): string {
  return `[${escapeMarkdown(text)}](${relativeLink(LLMS_FILE, file)})`;
}
