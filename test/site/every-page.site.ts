import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChromium } from "../browser/chromium.js";
import { VIEWS, Watch } from "./browser-problems.js";
import { type BuiltSite, builtSite } from "./built-site.js";
import { isRedocs, redocReady } from "./redoc-ready.js";

/** Places within the references of Redoc that show all of its parts. */
const PLACES = [
  "reference/data-network/index.html#/accounts/listaccounts",
  "reference/data-network/index.html#/archives/createarchive",
  "reference/data-network/index.html#/webhooks/receiveaccountfailed",
  "reference/data-network/index.html#/values/connectionstatus",
  "reference/data-network/index.html#/schemas/account",
  "reference/billing/index.html#/orders/createorder",
  "reference/billing/index.html#/errors-come-with-http-200",
  "reference/provider-accounts/index.html#/connecting/connectprovideraccount",
  "reference/billing-graphql/index.html#/queries/account",
  "reference/billing-graphql/index.html#/objects/account",
];

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([builtSite(), startChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

test("every page can be read by everyone, wide and narrow, light and dark", async () => {
  const paths = [...site.pages.keys(), ...PLACES];
  const found: string[] = [];
  const watches = await Promise.all([0, 1].map(() => Watch.begin(browser, site.origin)));
  await Promise.all(
    watches.map(async (watch, half) => {
      for (const path of paths.filter((_path, index) => index % 2 === half)) {
        const problems = await watch.problemsOf(site.url(path), VIEWS, isRedocs(path) ? redocReady : undefined);
        found.push(...problems.map((problem) => `${path}: ${problem}`));
      }
      await watch.end();
    }),
  );
  expect(found).toEqual([]);
});
