import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page as BrowserPage } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeBrowserScripts } from "../../src/tools/docs/browser-scripts.js";
import type { Page } from "../../src/tools/docs/pages/page.js";
import { writePages } from "../../src/tools/docs/pages/write-pages.js";
import { writeStylesheets } from "../../src/tools/docs/styles.js";
import { ROOT } from "../support/root.js";
import { startChromium } from "./chromium.js";
import { serveFolder, type StaticServer } from "./static-server.js";
import { visits } from "./visits.js";

/** So many that the list of them is longer than the screen. */
const GUIDES = 60;
const CODE = "const dog = 1;\n  dog.bark();";

const guides: Page[] = Array.from({ length: GUIDES }, (_, index) => ({
  path: `guides/g${index}.html`,
  kind: "guide",
  part: "Guides",
  title: `Guide ${index}`,
  names: [],
  summary: "A guide.",
  blocks: [
    {
      kind: "prose",
      markdown: "| Word | Meaning |\n| --- | --- |\n| dog | a-word-that-is-much-too-long-for-a-narrow-page |",
    },
    { kind: "code", language: "typescript", title: "dog.ts", text: CODE },
  ],
}));

let folder: string;
let server: StaticServer;
let browser: Browser;
const openAddress = visits();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-scripts-"));
  await writePages(folder, guides, [{ title: "Pets", page: "reference/pets/index.html" }]);
  await writeStylesheets(join(ROOT, "docs", "site", "styles"), folder);
  await writeBrowserScripts(folder);
  await copyFile(join(ROOT, "docs", "site", "icon.svg"), join(folder, "icon.svg"));
  [server, browser] = await Promise.all([serveFolder(folder), startChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(options?: BrowserContextOptions): Promise<BrowserPage> {
  return openAddress(browser, `${server.origin}/guides/g${GUIDES - 1}.html`, options);
}
const ground = (page: BrowserPage) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test("the colours are the system's until a reader chooses, and the choice holds on every page", async () => {
  const page = await open({ colorScheme: "dark" });
  const system = await ground(page);
  const button = page.locator("[data-scheme]");
  await button.click();
  expect(await button.getAttribute("aria-label")).toMatch(/^Colours: dark/);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await ground(page)).toBe(system);
  await page.goto(`${server.origin}/guides/g1.html`);
  expect(await ground(page)).toBe(system);
  await page.locator("[data-scheme]").click();
  expect(await ground(page)).not.toBe(system);
});

test("code is copied as it stands, and that is said", async () => {
  const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("button", { name: "Copy dog.ts" }).click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CODE);
});

test("the menu closes by Escape and by a turn to something else", async () => {
  const page = await open();
  const link = page.getByRole("link", { name: "Pets" });
  for (const leave of [() => page.keyboard.press("Escape"), () => page.locator("h1").click()]) {
    await page.getByText("APIs").click();
    expect(await link.isVisible()).toBe(true);
    await leave();
    expect(await link.isVisible()).toBe(false);
  }
});

test("a long list of pages shows the current one", async () => {
  const page = await open();
  const entry = page.getByRole("link", { name: `Guide ${GUIDES - 1}` });
  const { bottom, height } = await entry.evaluate((element) => ({
    bottom: element.getBoundingClientRect().bottom,
    height: innerHeight,
  }));
  expect(bottom).toBeLessThanOrEqual(height);
});

test("without scripts nothing that needs them is shown, and the content is whole on a narrow page", async () => {
  const page = await open({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  expect(await page.getByRole("button").count()).toBe(0);
  expect(await page.getByRole("link", { name: "Contents" }).isVisible()).toBe(true);
  const cell = page.getByText("a-word-that-is-much-too-long");
  const { x = 0, width = Infinity } = (await cell.boundingBox()) ?? {};
  expect(x + width).toBeLessThanOrEqual(320);
});
