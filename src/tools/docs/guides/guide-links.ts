import type { Block, Links, Page, PageKind } from "../pages/page.js";
import { linkPage, siteGlossary } from "../pages/site-glossary.js";
import { contentsPlace, referenceFolder } from "../places.js";

/** The kinds of pages that guides are about. */
const CALLS: readonly PageKind[] = ["operation", "event"];
/** How many guides a page of a reference leads to: those that speak of it most. */
const MAX_GUIDES = 5;

/** A guide that speaks of a page, and how often. */
interface Mention {
  guide: Page;
  times: number;
}

/**
 * Links the guides and the references with each other: names in the prose of guides, and at the end of a page what it
 * speaks of, or where it is spoken of. Takes the names of the APIs.
 */
export function linkGuides(
  apis: readonly string[],
  guides: readonly Page[],
  references: readonly Page[],
  common: ReadonlyMap<string, string>,
): { guides: Page[]; references: Page[] } {
  const mentions = new Map<string, Mention[]>();
  const mention = (path: string, of: Mention) => mentions.set(path, [...(mentions.get(path) ?? []), of]);
  const linked = guides.map((guide) => {
    const text = wordsOf(guide);
    const known = apis.filter((api) => text.includes(`smile-contracts/${api}`) || text.includes(`/${api}/`));
    // The same name may mean different things: a guide means what is of the APIs that it uses.
    const own = known.length === 0 ? references : references.filter(({ path }) => known.some(isOf(path)));
    const glossary = siteGlossary(own);
    const calls = own.filter((page) => {
      if (!CALLS.includes(page.kind) || glossary.get(nameOf(page)) !== page.path) return false;
      const times = timesNamed(nameOf(page), text);
      if (times > 0) mention(page.path, { guide, times });
      return times > 0;
    });
    if (guide.kind === "guide")
      for (const api of known) mention(contentsPlace(api).page, { guide, times: text.split(`/${api}`).length });
    return withCalls(linkPage(guide, new Map([...glossary, ...common])), calls);
  });
  return { guides: linked, references: references.map((page) => withGuides(page, mentions.get(page.path) ?? [])) };
}

const isOf = (path: string) => (api: string) => path.startsWith(`${referenceFolder(api)}/`);

/** What a page of an operation or an event is called in code. */
function nameOf({ kind, title, names: [id = title] }: Page): string {
  return kind === "operation" ? id : title;
}

function wordsOf({ blocks }: Page): string {
  return blocks
    .map((block) => (block.kind === "prose" ? block.markdown : block.kind === "code" ? block.text : ""))
    .join("\n");
}

function timesNamed(name: string, text: string): number {
  return text.match(new RegExp(`\\b${name}\\b`, "g"))?.length ?? 0;
}

function withCalls(guide: Page, calls: readonly Page[]): Page {
  if (calls.length === 0) return guide;
  const links = calls.map((page) => ({ text: nameOf(page), page: page.path, about: page.summary }));
  return {
    ...guide,
    blocks: [...guide.blocks, { kind: "prose", markdown: "In the reference:" }, { kind: "links", links }],
  };
}

const byTimes = (one: Mention, other: Mention) => other.times - one.times;

/** A page says at its end which guides speak of it; the list of a reference's pages says it before all others. */
function withGuides(page: Page, mentions: readonly Mention[]): Page {
  if (mentions.length === 0) return page;
  const isList = page.kind === "contents";
  const most = isList ? mentions : [...mentions].sort(byTimes).slice(0, MAX_GUIDES);
  const links: Links = {
    kind: "links",
    links: most.map(({ guide: { title, path, summary } }) => ({ text: title, page: path, about: summary })),
  };
  const heading: Block = {
    kind: "heading",
    level: 2,
    text: "Guides",
    id: isList ? "contents.guides" : "section.guides",
  };
  const first = page.blocks.findIndex(({ kind }) => kind === "heading");
  const place = isList && first !== -1 ? first : page.blocks.length;
  return { ...page, blocks: [...page.blocks.slice(0, place), heading, links, ...page.blocks.slice(place)] };
}
