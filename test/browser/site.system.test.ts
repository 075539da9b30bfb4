import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationPlace } from "../../src/tools/docs/places.js";
import { type TryFile, tryFileOf } from "../../src/tools/docs/try/try-file.js";
import { VIEWS, type View, Watch } from "../site/browser-problems.js";
import { type BuiltSite, builtSite } from "../site/built-site.js";
import { linkProblems } from "../site/link-problems.js";
import { pageProblems } from "../site/page-problems.js";
import { isRedocs, redocReady } from "../site/redoc-ready.js";
import { startChromium } from "./chromium.js";
import { contracts, operationsOf } from "./contract.js";

/** One of each kind. */
const KINDS = [
  "index.html",
  "guides/index.html",
  "guides/testing.html",
  "reference/data-network/contents.html",
  "reference/data-network/errors.html",
  "reference/data-network/values.html",
  "reference/data-network/accounts.html",
  "reference/data-network/accounts/listaccounts.html",
  "reference/data-network/webhooks/account_failed.html",
  "reference/data-network/schemas/account.html",
  "reference/data-network/error-codes/invalid_token.html",
  "reference/billing-graphql/contents.html",
  "reference/billing-graphql/queries/account.html",
  "reference/billing-graphql/objects/account.html",
  "reference/provider-accounts/index.html#/connecting/getconnectstatus",
];
/** Of the others. A seed, so that a failure can be repeated. */
const MORE = { count: 20, seed: 19 };

/** What a static page may weigh with all that it loads at first, and the first view of the largest reference. */
const MAX_PAGE_BYTES = 60_000;
const MAX_FIRST_VIEW_BYTES = 100_000;

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([builtSite(), startChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

const weightOf = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(site.folder, file))).length, 0);

describe("every page of the site, read without scripts", () => {
  test("has links that land, under any path of a host", () => {
    expect(site.pages.size).toBeGreaterThan(600);
    expect(linkProblems(site.pages, site.files)).toEqual([]);
  });

  test("has one heading, its parts, a strict policy and nothing inline", () => {
    expect([...site.pages.values()].flatMap(pageProblems)).toEqual([]);
  });

  test("has a title of its own", () => {
    const titles = [...site.pages.values()].map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test("has a twin in Markdown, where it is of the static edition", () => {
    const paths = [...site.pages.keys()].filter((path) => path !== "index.html" && !isRedocs(path));
    expect(paths.filter((path) => !site.files.has(path.replace(/\.html$/, ".md")))).toEqual([]);
  });

  test("offers to try each operation and each query, with its file beside the page", () => {
    const offering = [...site.pages].filter(([, { html }]) => html.includes('<section class="try"'));
    const operations = contracts.flatMap((contract) =>
      operationsOf(contract).map((operation) => operationPlace(contract.api, operation as never).page),
    );
    const queries = [...site.pages.keys()].filter((path) => /^reference\/[^/]+-graphql\/queries\//.test(path));
    expect(queries).toHaveLength(15);
    expect(offering.map(([path]) => path).sort()).toEqual([...operations, ...queries].sort());
    for (const [path] of offering) {
      const file = JSON.parse(readFileSync(join(site.folder, tryFileOf(path)), "utf8")) as TryFile;
      // The address of the service is for samples alone.
      const { sample, ...sent } = file;
      expect(JSON.stringify(sent), path).not.toContain(sample.server.usual ?? "{host}");
    }
  });

  test("is light: with styles and script, and before the script of the largest reference", () => {
    const chunks = readFileSync(join(site.folder, "site.js"), "utf8").matchAll(/from"\.\/(?<chunk>scripts\/[^"]+)"/g);
    const common = ["site.css", "scheme.js", "site.js", ...[...chunks].map(({ groups }) => groups?.["chunk"] ?? "")];
    for (const path of site.pages.keys())
      if (!isRedocs(path)) expect(weightOf([path, ...common]), path).toBeLessThan(MAX_PAGE_BYTES);
    const folder = "reference/data-network";
    const firstView = [
      "redoc.css",
      "redoc-tokens.css",
      ...["index.html", "first-view.css", "definition.js"].map((file) => `${folder}/${file}`),
    ];
    expect(weightOf(firstView)).toBeLessThanOrEqual(MAX_FIRST_VIEW_BYTES);
  });
});

test("one page of each kind and some more can be read by everyone", async () => {
  const others = [...site.pages.keys()].filter((path) => !isRedocs(path) && !KINDS.includes(path));
  const [more = []] = fc.sample(fc.shuffledSubarray(others, { minLength: MORE.count, maxLength: MORE.count }), {
    numRuns: 1,
    seed: MORE.seed,
  });
  const found: string[] = [];
  const paths = [...KINDS, ...more];
  await Promise.all(
    [0, 1].map(async (half) => {
      const watch = await Watch.begin(browser, site.origin);
      for (const [index, path] of paths.entries()) {
        if (index % 2 !== half) continue;
        // Each page in one view, so that all views have had many; `npm run test:site` has every page in every view.
        const view = VIEWS[(index >> 1) % VIEWS.length] as View;
        const problems = await watch.problemsOf(site.url(path), [view], isRedocs(path) ? { ready: redocReady } : {});
        found.push(...problems.map((problem) => `${path}: ${problem}`));
      }
      await watch.end();
    }),
  );
  expect(found).toEqual([]);
});
