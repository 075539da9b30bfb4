import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeBrowserScripts } from "../../src/tools/docs/browser-scripts.js";
import { writePages } from "../../src/tools/docs/pages/write-pages.js";
import { writeSearch } from "../../src/tools/docs/search/write-search.js";
import { writeStylesheets } from "../../src/tools/docs/styles.js";
import { startChromium } from "../browser/chromium.js";
import { serveFolder, type StaticServer } from "../browser/static-server.js";
import { visits } from "../browser/visits.js";
import { ROOT } from "../support/root.js";
import { allSitePages } from "../support/site-pages.js";

const START = "guides/testing.html";

let folder: string;
let server: StaticServer;
let browser: Browser;
const openAddress = visits();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-search-"));
  const sources = join(ROOT, "docs", "site");
  const pages = await allSitePages();
  await writePages(folder, pages, []);
  await writeSearch(sources, folder, pages);
  await writeStylesheets(join(sources, "styles"), folder);
  await writeBrowserScripts(folder);
  await copyFile(join(sources, "icon.svg"), join(folder, "icon.svg"));
  [server, browser] = await Promise.all([serveFolder(folder), startChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
  return openAddress(browser, `${server.origin}/${path}`);
}

/** Goes on by the Tab key until the button of the search has the focus. */
async function tabToSearch(page: Page): Promise<void> {
  await page.locator("[data-search]:visible").waitFor();
  await expect
    .poll(async () => {
      await page.keyboard.press("Tab");
      return page.evaluate(() => document.activeElement?.hasAttribute("data-search"));
    })
    .toBe(true);
}

const resultsOf = (page: Page) => page.getByRole("option");

describe("the search, by the keyboard alone", () => {
  test.each([
    ["ACCOUNT_LOCKED", "reference/data-network/error-codes/account_locked.html", "h1"],
    ["AWAITING_MFA", "reference/data-network/schemas/connectionstatus.html#AWAITING_MFA", '[id="AWAITING_MFA"]'],
    ["topIds", "reference/data-network/providers/listproviders.html#query.topIds", '[id="query.topIds"]'],
    ["idempotncy", "guides/retries-and-limits.html#retries", '[id="retries"]'],
    ["Ticket.heldUntil", "reference/billing-graphql/objects/ticket.html#heldUntil", '[id="heldUntil"]'],
  ])("leads from %s to what is asked for, without waiting for results", async (query, path, target) => {
    const page = await open(START);
    await tabToSearch(page);
    await page.keyboard.press("Enter");
    await page.getByRole("combobox").waitFor();
    await page.keyboard.type(query);
    await page.keyboard.press("Enter");
    await page.waitForURL(`${server.origin}/${path}`);
    const element = page.locator(target).first();
    await expect
      .poll(async () => {
        const { y = -1 } = (await element.boundingBox()) ?? {};
        return y >= 0 && y < (page.viewportSize()?.height ?? 0);
      })
      .toBe(true);
  });

  test("opens by its keys, follows the chosen result, and gives the focus back", async () => {
    const page = await open(START);
    await tabToSearch(page);
    await page.keyboard.press("Control+k");
    const input = page.getByRole("combobox");
    await input.waitFor();
    await page.keyboard.type("webhok");
    await resultsOf(page).first().waitFor();
    expect(await page.locator("dialog").getByRole("status").textContent()).toContain("for “webhook”");
    await page.keyboard.press("ArrowDown");
    const chosen = page.getByRole("option", { selected: true });
    expect(await chosen.getAttribute("id")).toBe(await input.getAttribute("aria-activedescendant"));
    const href = await chosen.getAttribute("href");
    expect(href).not.toBe(await resultsOf(page).first().getAttribute("href"));

    await page.keyboard.press("Escape");
    await input.waitFor({ state: "hidden" });
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-search"))).toBe(true);

    await page.keyboard.press("/");
    await input.waitFor();
    await page.keyboard.type("webhook/");
    expect(await input.inputValue()).toBe("webhook/");
    await resultsOf(page).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(href ?? "");
  });

  test("prefers the reference that is read, and says what to do where nothing fits", async () => {
    const page = await open("reference/billing/contents.html");
    await page.locator("[data-search]:visible").click();
    await page.getByRole("combobox").fill("authentication");
    await resultsOf(page).first().waitFor();
    expect(await resultsOf(page).first().getAttribute("href")).toContain("reference/billing/authentication.html");
    await page.getByRole("combobox").fill("xylophone zzzz");
    await page.getByText("Nothing fits. Try fewer words").waitFor();
    expect(await resultsOf(page).count()).toBe(0);
  });
});
