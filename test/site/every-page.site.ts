import { posix } from "node:path";
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

/** How many look at pages at once. One more than a small machine has cores, since a page lets its watch wait. */
const WATCHES = 3;

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
  const framed = new Set<string>();
  const found: string[] = [];
  const coming = paths.values();
  await Promise.all(
    Array.from({ length: WATCHES }, async () => {
      const watch = await Watch.begin(browser, site.origin);
      for (const path of coming) {
        const ready = isRedocs(path) ? redocReady : undefined;
        const folder = posix.dirname(path);
        const withoutFrame = framed.has(folder);
        framed.add(folder);
        const problems = await watch.problemsOf(site.url(path), VIEWS, { ready, withoutFrame });
        found.push(...problems.map((problem) => `${path}: ${problem}`));
      }
      await watch.end();
    }),
  );
  expect(found).toEqual([]);
});
