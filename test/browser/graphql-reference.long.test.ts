import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGraphqlExecutor } from "../../generated/billing/graphql/executor.js";
import { readContracts } from "../../src/tools/docs/contracts.js";
import {
  type GraphqlContract,
  queryTypeOf,
  readGraphqlContracts,
  typesOf,
} from "../../src/tools/docs/graphql/contracts.js";
import { documentationCopy } from "../../src/tools/docs/graphql/documentation-copy.js";
import { type PageSamples, pageSamples } from "../../src/tools/docs/graphql/page-samples.js";
import { graphqlReference } from "../../src/tools/docs/site-references.js";
import { ROOT } from "../support/root.js";
import { startChromium } from "./chromium.js";
import { type OneReference, serveReference } from "./one-reference.js";
import { visits } from "./visits.js";

/** The counts are the vendor's page's own, so that one that gets lost on the way is noticed. */
const COUNTS = { Queries: 15, Objects: 34, Inputs: 19, Scalars: 4 };

let reference: OneReference;
let browser: Browser;
let billing: GraphqlContract;
let samples: PageSamples;
const openAddress = visits();

beforeAll(async () => {
  [billing] = readGraphqlContracts(ROOT, await readContracts(ROOT)) as [GraphqlContract];
  const executor = createGraphqlExecutor();
  [browser, samples, reference] = await Promise.all([
    startChromium(),
    pageSamples(billing, executor),
    serveReference("billing-graphql", (template) => graphqlReference(billing, template)),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await reference?.close();
});

async function open(hash = "", options?: BrowserContextOptions): Promise<Page> {
  return openAddress(browser, reference.url + hash, options);
}

/** The part of a query or a type, to which its own link leads. Redoc renders it when it comes into view. */
async function partOf(page: Page, link: string): Promise<Locator> {
  await page.evaluate((hash) => void (location.hash = hash), `#/${link}`);
  const part = page.locator(`[id="${link}"]`);
  await part.locator("h2").first().waitFor();
  return part;
}

/** The links of a group of the menu, which opens one group at a time. */
async function linksOf(page: Page, group: string): Promise<string[]> {
  await page
    .getByTestId("menu-item-label")
    .filter({ hasText: new RegExp(`^${group}$`) })
    .click();
  const links = page.locator(`[data-component-name="Menu/MenuItem"] a[href^="#/${group.toLowerCase()}/"]`);
  await links.first().waitFor();
  return links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
}

describe("the reference of billing's GraphQL", () => {
  test("has its title, all queries, types, inputs and scalars in the menu, and leads home", async () => {
    const page = await open();
    expect(await page.title()).toBe("Smile billing GraphQL");
    await page.getByRole("heading", { name: "Ready-made queries" }).waitFor();
    expect(await page.getByRole("heading", { name: "Metadata" }).isVisible()).toBe(false);
    const links: string[] = [];
    for (const [group, count] of Object.entries(COUNTS)) {
      const found = await linksOf(page, group);
      expect(found, group).toHaveLength(count);
      links.push(...found);
    }
    const { objects, inputs } = typesOf(billing.schema);
    const shown = links.map((link) => link.split("/").at(-1));
    for (const { name } of [...objects, ...inputs, ...Object.values(queryTypeOf(billing.schema).getFields())])
      expect(shown).toContain(name.toLowerCase());
    // What descriptions link to is in the menu, so every such link leads somewhere.
    for (const [, link] of documentationCopy(billing).matchAll(/\]\((#\/[^)]+)\)/g)) expect(links).toContain(link);
    await page.getByRole("banner").getByRole("link", { name: "smile-contracts" }).click();
    await page.waitForURL(new URL("/index.html", reference.url).href);
  });

  test("leads from a query to its type, from there to where it is used, and to the query again", async () => {
    const page = await open();
    const query = await partOf(page, "queries/account");
    await query.getByRole("link", { name: "Account", exact: true }).first().click();
    await page.waitForURL(/#\/objects\/account$/);
    const type = await partOf(page, "objects/account");
    await type.getByText("Referenced in").waitFor();
    await type.getByRole("link", { name: "DraftInvoice" }).first().click();
    await page.waitForURL(/#\/objects\/draftinvoice/);
    await (await partOf(page, "objects/draftinvoice")).getByRole("link", { name: "draftInvoice", exact: true }).click();
    await page.waitForURL(/#\/queries\/draftinvoice$/);
    await (await partOf(page, "inputs/accountfilter")).getByRole("link", { name: "allAccounts(filter)" }).click();
    await page.waitForURL(/#\/queries\/allaccounts$/);
  });

  test("shows with every query a document, its variables, a command and the answer, and invents nothing", async () => {
    const page = await open();
    for (const [name, { query, variables, curl, answer, readyMade }] of Object.entries(samples.queries)) {
      const part = await partOf(page, `queries/${name.toLowerCase()}`);
      await part.getByText("Response sample").waitFor();
      const words = (text: string) => text.replaceAll(/\s+/g, "");
      const shown = words((await part.textContent()) ?? "");
      for (const text of [
        query,
        curl ?? "",
        JSON.stringify(answer, null, 2),
        ...readyMade.map(({ document }) => document),
      ])
        expect(shown, name).toContain(words(text));
      if (Object.keys(variables).length > 0) expect(shown, name).toContain(words(JSON.stringify(variables)));
      expect(shown).not.toContain("Example");
    }
    for (const type of ["objects/tx", "objects/searchresult", "inputs/cdrfilter"])
      expect(await (await partOf(page, type)).textContent()).not.toContain("Example ");
  });

  test("copies a document as it is", async () => {
    const page = await open("", { permissions: ["clipboard-read", "clipboard-write"] });
    const part = await partOf(page, "queries/search");
    const block = (text: string) =>
      part.locator('[data-component-name="CodeBlock/CodeBlock"]').filter({ hasText: text }).first();
    const copied = async (text: string) => {
      await block(text).getByRole("button", { name: "Copy", exact: true }).click();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const { query, curl, readyMade } = samples.queries["search"] ?? {};
    expect(await copied("query search")).toBe(query);
    expect(await copied("curl --fail-with-body")).toBe(curl);
    expect(await copied("# Variables:")).toBe(readyMade?.[0]?.document);
  });
});
