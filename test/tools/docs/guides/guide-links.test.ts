import { expect, test } from "vitest";
import { linkGuides } from "../../../../src/tools/docs/guides/guide-links.js";
import type { Block, Page } from "../../../../src/tools/docs/pages/page.js";

function page(path: string, kind: Page["kind"], title: string, blocks: Block[] = [], names: string[] = []): Page {
  return { path, kind, part: "Part", title, names, summary: `About ${title}.`, blocks };
}

const prose = (markdown: string): Block => ({ kind: "prose", markdown });
const code = (text: string): Block => ({ kind: "code", language: "ts", title: "", text });
const heading: Block = { kind: "heading", level: 2, text: "First", id: "first" };

const REFERENCES = [
  page("reference/pets/contents.html", "contents", "Pets: contents", [prose("All."), heading]),
  page("reference/pets/pets/getpet.html", "operation", "Get a pet", [], ["getPet", "GET /pets/{id}"]),
  page("reference/pets/webhooks/pet_lost.html", "event", "PET_LOST", [], ["Pet lost"]),
  page("reference/shop/contents.html", "contents", "Shop: contents"),
  page("reference/shop/pets/getpet.html", "operation", "Get a pet", [], ["getPet"]),
];

function linked(...guides: Page[]) {
  const { guides: made, references } = linkGuides(["pets", "shop"], guides, REFERENCES, new Map());
  const all = new Map([...made, ...references].map((one) => [one.path, one]));
  return (path: string) => all.get(path)?.blocks ?? [];
}

const linksIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "links" ? block.links.map((link) => link.page) : []));

test("a guide and the calls that it makes lead to each other", () => {
  const blocks = linked(
    page("guides/a.html", "guide", "A", [
      prose("`PET_LOST` comes."),
      code('"smile-contracts/pets"; getPet(); getPets()'),
    ]),
  );
  expect(linksIn(blocks("guides/a.html"))).toEqual([
    "reference/pets/pets/getpet.html",
    "reference/pets/webhooks/pet_lost.html",
  ]);
  expect(blocks("reference/pets/pets/getpet.html")).toEqual([
    { kind: "heading", level: 2, text: "Guides", id: "section.guides" },
    { kind: "links", links: [{ text: "A", page: "guides/a.html", about: "About A." }] },
  ]);
});

test("a name means what is of the API that the guide uses, in prose too", () => {
  const blocks = linked(page("guides/a.html", "guide", "A", [prose("Call `getPet`."), code('"smile-contracts/shop"')]));
  expect(blocks("guides/a.html")[0]).toEqual(prose("Call [`getPet`](site:reference/shop/pets/getpet.html)."));
  expect(blocks("reference/pets/pets/getpet.html")).toEqual([]);
  expect(linksIn(blocks("reference/shop/contents.html"))).toEqual(["guides/a.html"]);
});

test("where a guide uses no API, what two have names nothing", () => {
  const blocks = linked(page("guides/a.html", "guide", "A", [prose("Call `getPet`, or wait for `PET_LOST`.")]));
  expect(linksIn(blocks("guides/a.html"))).toEqual(["reference/pets/webhooks/pet_lost.html"]);
  expect(blocks("guides/a.html")[0]).toEqual(
    prose("Call `getPet`, or wait for [`PET_LOST`](site:reference/pets/webhooks/pet_lost.html)."),
  );
});

test("a page leads to the guides that speak of it most, and the list of pages to all, before all else", () => {
  const guides = [1, 2, 3, 4, 5, 6].map((times) =>
    page(`guides/${times}.html`, "guide", String(times), [
      code(`"smile-contracts/pets"; ${"getPet();".repeat(times)}`),
    ]),
  );
  const blocks = linked(...guides);
  expect(linksIn(blocks("reference/pets/pets/getpet.html"))).toEqual(
    [6, 5, 4, 3, 2].map((times) => `guides/${times}.html`),
  );
  const [lead, list, links, first] = blocks("reference/pets/contents.html");
  expect([lead, list, first]).toEqual([
    prose("All."),
    { kind: "heading", level: 2, text: "Guides", id: "contents.guides" },
    heading,
  ]);
  expect(linksIn(links === undefined ? [] : [links])).toHaveLength(6);
});
