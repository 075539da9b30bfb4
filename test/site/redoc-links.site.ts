import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "../browser/chromium.js";
import { visit } from "../browser/visit.js";
import { type BuiltSite, builtSite } from "./built-site.js";
import { redocReady } from "./redoc-ready.js";

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([builtSite(), startChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

describe("links to Redoc's pages, in the forms in which readers have them", () => {
  test.each([
    ["#tag/Accounts", "Accounts"],
    ["#operation/getAccount", "Get an account"],
    ["#tag/Accounts/operation/getAccount", "Get an account"],
    ["#/webhooks/ACCOUNT_FAILED", "Account failed"],
    ["#/section/errors", "Errors"],
    ["#/section/values/connectionstatus", "ConnectionStatus"],
    ["#schema/Account", "Account"],
  ])("%s lands at %j, and names the page", async (hash, heading) => {
    const { page, errors, close } = await visit(browser, site.url(`reference/data-network/index.html${hash}`));
    await redocReady(page);
    const place = page.locator("#redoc :is(h1, h2, h3)").filter({ hasText: heading }).first();
    const top = () => place.evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(160);
    expect(await top()).toBeGreaterThanOrEqual(0);
    expect(await page.title()).toMatch(/^.+ · Smile data network API$/);
    expect(errors).toEqual([]);
    await close();
  });

  test("lead without scripts from what is prerendered to the page that they name", async () => {
    const { page, close } = await visit(browser, site.url("reference/data-network/index.html"), {
      javaScriptEnabled: false,
    });
    for (const name of ["Errors", "Accounts", "Values"]) {
      await page.locator("#redoc").getByText(name, { exact: true }).first().click();
      await page.getByRole("heading", { level: 1, name }).waitFor();
      await page.goBack();
    }
    await close();
  });
});
