import { leadOf } from "../copy/introduction.js";
import { OPENAPI_DOWNLOADS } from "../machine/download-names.js";
import { contentsPlace, referenceFolder, slug } from "../places.js";
import { accessBlocks } from "./access-blocks.js";
import type { ApiContract } from "./api-contract.js";
import { fileBlocks } from "./file-blocks.js";
import { linksOf } from "./group-pages.js";
import { escapeMarkdown } from "./markdown-text.js";
import type { Block, Page } from "./page.js";

/** Makes the page that lists all others of a reference. */
export function contentsPage(api: ApiContract, pages: readonly Page[]): Page {
  const { reference, document, title } = api;
  const { version, summary, license, contact } = document.info;
  const list = (heading: string, kind: Page["kind"]): Block[] => {
    const found = pages.filter((page) => page.kind === kind);
    if (found.length === 0) return [];
    const links = found.map((page) => ({
      text: page.title,
      page: page.path,
      about: escapeMarkdown(page.summary),
      ...(page.deprecated && { deprecated: true }),
    }));
    return [
      { kind: "heading", level: 2, text: heading, id: `contents.${slug(heading)}` },
      { kind: "links", links },
    ];
  };
  const facts = [`Version ${version} of the contract`];
  if (contact !== undefined) facts.push(`By ${contact.name}`);
  if (license !== undefined) facts.push(`Licence: ${license.name}`);
  return {
    path: contentsPlace(reference).page,
    kind: "contents",
    part: title,
    title: `${title}: contents`,
    names: [title],
    summary,
    redoc: `${referenceFolder(reference)}/index.html`,
    blocks: [
      { kind: "prose", markdown: leadOf(document) },
      { kind: "prose", markdown: `${facts.join(". ")}.` },
      ...accessBlocks(document),
      ...fileBlocks(reference, OPENAPI_DOWNLOADS),
      ...list("Sections", "section"),
      ...document.tags.flatMap(({ name }): Block[] => {
        const group = pages.find((page) => page.kind === "group" && page.title === name);
        const links = linksOf(api, name);
        if (group === undefined) return [];
        return [
          { kind: "heading", level: 2, text: name, id: `contents.${slug(name)}` },
          { kind: "links", links: [{ text: name, page: group.path, about: escapeMarkdown(group.summary) }, ...links] },
        ];
      }),
      ...list("Error codes", "error code"),
      ...list("Schemas", "schema"),
    ],
  };
}
