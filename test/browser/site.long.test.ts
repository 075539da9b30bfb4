import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RETRY_POLICY } from "../../src/client/write-policies.js";
import { buildSite } from "../../src/tools/docs/build-site.js";
import { operationIdOf } from "../../src/tools/journeys/journey.js";
import { readJourneys } from "../../src/tools/journeys/read-journeys.js";
import { ROOT } from "../support/root.js";
import { startChromium } from "./chromium.js";
import { SOURCE_IN_WORDS, contracts, enumsOf, operationsOf } from "./contract.js";
import type { Contract, Operation } from "./contract.js";
import { readOperation } from "./read-operation.js";
import { serveFolder } from "./static-server.js";
import type { StaticServer } from "./static-server.js";
import { visits } from "./visits.js";

/** The counts are the source pages' own, so that a value that gets lost on the way is noticed. */
const VALUE_COUNTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  billing: { OrderErrorCode: 21, AccountUpdateErrorCode: 4, SubscriptionUpdateErrorCode: 4, UpdateStatus: 3 },
  "data-network": {
    ConnectionStatus: 5,
    MonitorStatus: 4,
    AccountErrorCode: 16,
    ErrorCode: 11,
    DataPoint: 11,
    Gender: 3,
  },
  "provider-accounts": {
    ProviderAccountStatus: 3,
    FlagCategory: 4,
    FlagReason: 13,
    ConnectResult: 7,
    VerifyOutcome: 2,
  },
};

/** Within which the page has moved to a place. */
const ABOUT_PX = 9;
/** What stays above it. */
const HEADER_PX = 52;

let folder: string;
let server: StaticServer;
let browser: Browser;
const openAddress = visits();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-site-"));
  const outputFolder = join(folder, "site");
  [browser] = await Promise.all([startChromium(), buildSite({ root: ROOT, outputFolder, onProgress: () => {} })]);
  server = await serveFolder(outputFolder);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  return openAddress(browser, `${server.origin}/${path}`, options);
}

/** Redoc renders a part of the page when it comes into view, so a test waits for the heading of the part it reads. */
async function openReference(api: string, hash: string, heading: string): Promise<Page> {
  const page = await open(`reference/${api}/index.html${hash}`);
  await headingOf(page, heading).waitFor();
  return page;
}

/** The rows of the table of an enumeration, which has a place of its own. */
async function valuesOf(page: Page, name: string): Promise<string[][]> {
  const id = `values/${name.toLowerCase()}`;
  await page.evaluate((hash) => void (location.hash = hash), `#/${id}`);
  const rows = page.locator(`[id="${id}"] table tr`);
  await rows.nth(1).waitFor();
  // Not as they are shown: a browser draws what is out of view later.
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").trim())),
  );
}

/** Where most operations of the same tag come from, which is said once, at the tag. */
function usualSource(operations: readonly Operation[], { tags: [tag] }: Operation): string | undefined {
  const sources = operations.filter((other) => other.tags[0] === tag).map((other) => other["x-source"]);
  const count = (source: string) => sources.filter((other) => other === source).length;
  return [...new Set(sources)].sort((one, other) => count(other) - count(one))[0];
}

/** By its text: the accessible name of a heading holds its link to itself too. */
const headingOf = (page: Page, text: string) =>
  page
    .locator("h1, h2")
    .filter({ hasText: new RegExp(`^${text}$`) })
    .first();

/** The rows of the first table below a heading, each as the texts of its cells. */
const rowsBelow = async (page: Page, heading: string) =>
  headingOf(page, heading)
    .locator("xpath=following::table[1]//tr")
    .evaluateAll((rows) =>
      rows.map((row) => Array.from((row as HTMLTableRowElement).cells, ({ textContent }) => textContent ?? "")),
    );

describe("the landing page", () => {
  test("introduces every API with what its contract says", async () => {
    const page = await open("index.html");
    expect(await page.title()).toMatch(/^smile-contracts: /);
    const sizes: number[] = [];
    for (const contract of contracts) {
      const card = page.locator(".card", {
        has: page.getByRole("heading", { name: contract.info.title, exact: true }),
      });
      const text = (await card.innerText()).replace(/\s+/g, " ");
      expect(text).toContain(contract.info.description.split("\n\n")[0]?.replace(/\s+/g, " "));
      expect(text).toContain(`version ${contract.info.version}`);
      expect(text).toContain(`${operationsOf(contract).length} operations`);
      sizes.push(operationsOf(contract).length);
    }
    const first = contracts[sizes.indexOf(Math.max(...sizes))] as Contract;
    expect(await page.locator(".card h3").first().innerText()).toBe(first.info.title);
  });

  test("has only links that lead somewhere", async () => {
    const page = await open("index.html");
    const links = await page
      .locator("a")
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(2 * contracts.length);
    for (const link of links) {
      const { hash, pathname } = new URL(link);
      expect(await page.request.get(link).then((response) => response.status()), link).toBe(200);
      if (pathname.endsWith("/index.html") && hash.length > 1) expect(await page.locator(hash).count(), link).toBe(1);
    }
  });

  test.each(["light", "dark"] as const)("fits a phone without scrolling sideways, %s", async (colorScheme) => {
    const page = await open("index.html", { colorScheme, viewport: { width: 360, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe.each(contracts)("the reference of $api", (contract: Contract) => {
  const { api, info } = contract;

  test("shows every value with its meaning and the retries of its methods unopened, and leads home", async () => {
    const page = await openReference(api, "#/values", "Values");
    expect(await page.title()).toBe(`Values · ${info.title}`);
    for (const { name, isOpen, rows } of enumsOf(contract)) {
      const shown = await valuesOf(page, name);
      expect(shown.slice(1, rows.length + 1), name).toEqual(rows);
      expect(shown[rows.length + 1]?.[1]?.startsWith("More values may come"), name).toBe(isOpen ? true : undefined);
    }
    const counts = Object.fromEntries(enumsOf(contract).map(({ name, rows }) => [name, rows.length]));
    expect(counts).toMatchObject(VALUE_COUNTS[api] ?? {});
    const methods = new Set(Object.values(contract.paths).flatMap((item) => Object.keys(item)));
    await page.evaluate(() => void (location.hash = "#/retries-of-the-client"));
    await headingOf(page, "Retries of the client").waitFor();
    const retries = (await rowsBelow(page, "Retries of the client")).slice(1);
    expect(retries.map(([method = ""]) => method.toLowerCase()).sort()).toEqual([...methods].sort());
    for (const [method, statuses] of retries) {
      expect(statuses).toContain(RETRY_POLICY[method as keyof typeof RETRY_POLICY].statuses.join(", "));
    }
    await page.getByRole("banner").getByRole("link", { name: "smile-contracts" }).click();
    await page.waitForURL(`${server.origin}/index.html`);
  });

  test("shows every operation at its own link, with statuses, source, rejections and deprecation", async () => {
    const page = await openReference(api, "#/retries-of-the-client", "Retries of the client");
    const operations = operationsOf(contract);
    for (const operation of operations) {
      const text = await readOperation(page, operation);
      expect(text).toContain(operation.summary);
      for (const status of Object.keys(operation.responses)) expect(text).toMatch(new RegExp(`^\\s*${status}$`, "m"));
      expect(text).toContain(`Operation: ${operation.operationId}.`);
      if (operation["x-source"] !== usualSource(operations, operation))
        expect(text).toContain(`Source: ${SOURCE_IN_WORDS[operation["x-source"]]}.`);
      expect(/^Deprecated$/m.test(text), operation.operationId).toBe(operation.deprecated === true);
      const violations = operation["x-violations"] ?? [];
      expect(text.includes("What the service answers"), operation.operationId).toBe(violations.length > 0);
      const rows = text.split("\n").map((line) => line.split("\t"));
      for (const { at, status, code = "none", "x-source": source } of violations) {
        const said = source === "inferred" ? `${code}, our conclusion` : code;
        expect(rows).toContainEqual([at, expect.any(String), String(status), said]);
      }
      expect(text).not.toMatch(/\bcase \d/);
    }
  });

  test("tells the journeys through it, and leads from each step to its operation", async () => {
    const page = await openReference(api, "#/journeys", "Journeys");
    const workflows = readJourneys(ROOT, api).flatMap(({ description }) => description.workflows);
    expect(workflows.length).toBeGreaterThan(0);
    const followed = new Set<string>();
    for (const { summary, steps } of workflows) {
      // The menu leads to the journey, which Redoc renders when it comes into view.
      await page.locator("#redoc a").getByText(summary, { exact: true }).first().click();
      await headingOf(page, summary).waitFor();
      const links = headingOf(page, summary).locator("xpath=following::ol[1]/li/a[1]");
      const operationIds = steps.map(operationIdOf);
      // Not as it is shown: a browser draws what is out of view later, and after a step back all of it anew.
      await expect.poll(() => links.allTextContents()).toEqual(operationIds);
      for (const operationId of operationIds) {
        if (followed.has(operationId)) continue;
        followed.add(operationId);
        await links.getByText(operationId, { exact: true }).first().click();
        const sentence = page.getByText(`Operation: ${operationId}.`);
        await expect.poll(() => sentence.first().isVisible()).toBe(true);
        // Not where its text is, but where the page has moved to.
        const part = page.locator(`[id="${new URL(page.url()).hash.slice(2)}"]`);
        await expect
          .poll(() => part.evaluate((element) => Math.abs(element.getBoundingClientRect().top)))
          .toBeLessThan(HEADER_PX + ABOUT_PX);
        expect(await part.innerText()).toContain(`Operation: ${operationId}.`);
        await page.goBack();
      }
    }
  });
});

describe("the reference of the data network", () => {
  const API = "data-network";
  const contract = contracts.find(({ api }) => api === API) as Contract;

  test("leads from the introduction over the resources to webhooks and SDK events", async () => {
    const page = await openReference(API, "", "Authentication");
    const sections = [
      "Authentication",
      "Modes",
      "Versioning",
      "Answers",
      "Missing values",
      "Errors",
      "Identifiers",
      "Formats",
      "Pagination",
      "Filters",
      "Rate limit",
      "Journeys",
      "Retries of the client",
    ];
    const groups = [
      ...sections,
      "Values",
      "Accounts",
      "Identities",
      "Transactions",
      "Webhooks",
      "SDK events",
      "Schemas",
    ];
    const lines = (await page.locator("body").innerText()).split("\n").map((line) => line.trim());
    expect(lines.filter((line, index) => groups.includes(line) && lines.indexOf(line) === index)).toEqual(groups);
  });

  test("lists every event, each at its own link with type and payload, and every callback of the SDK", async () => {
    const page = await openReference(API, "#/webhooks", "Webhooks");
    const listed: string[] = [];
    for (const kind of ["account", "task-and-data", "user-archive-and-invite", "verification-and-record"]) {
      const id = `webhooks/${kind}-events`;
      await page.evaluate((hash) => void (location.hash = hash), `#/${id}`);
      const types = page.locator(`[id="${id}"] td:first-child`);
      await types.first().waitFor();
      listed.push(...(await types.allInnerTexts()));
    }
    const events = Object.entries(contract.webhooks ?? {});
    expect(listed.sort()).toEqual(events.map(([type]) => type).sort());
    // Each takes half a second to draw, and all are drawn alike: every sixth, deprecated ones among them.
    for (const [type, { post }] of events.filter((_event, index) => index % 6 === 0)) {
      const text = await readOperation(page, post);
      expect(text).toContain(post.summary);
      expect(text).toContain(`Operation: ${post.operationId}.`);
      expect(text).toMatch(new RegExp(`^Value:\\s+"${type}"$`, "m"));
      expect(text).toContain(`"type": "${type}"`);
      expect(/^Deprecated$/m.test(text), type).toBe(post.deprecated === true);
    }
    await page.evaluate(() => void (location.hash = "#/sdk-events"));
    await page.getByText("onAccountError").waitFor();
    const sdk = await page.locator("body").innerText();
    for (const callback of ["onAccountCreated", "onAccountConnected", "onAccountRemoved"])
      expect(sdk).toContain(callback);
  });

  test("shows an open enum in a response as one string with all known values, also where it can be null", async () => {
    const page = await openReference(API, "#/accounts/getaccount", "Get an account");
    const attribute = page.locator(".schema-name", { hasText: /^errorCode$/ });
    // Redoc opens what lies deeper when it comes into view.
    await page.mouse.move(500, 400);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 200);
        return attribute.count();
      })
      .toBeGreaterThan(0);
    const text = await page.locator("body").innerText();
    expect(text).not.toContain("Any of");
    expect(text).toMatch(/connection\.\W*errorCode\s+string or null/);
    for (const [value] of enumsOf(contract).find(({ name }) => name === "AccountErrorCode")?.rows ?? [])
      expect(text).toContain(value);
  });

  test("says where a schema comes from, and an attribute that differs from it", async () => {
    const page = await openReference(API, "#/schemas/errorresponse", "ErrorResponse");
    const schema = page.locator('[id="schemas/errorresponse"]');
    const text = await schema.innerText();
    expect(text).toContain("Source: the service's own page.");
    expect(text).toMatch(
      /Empty or null in every error that is known\. Nothing says that it stays so, so it may be anything\.\s+Source: other public documentation\./,
    );
    expect(text.match(/Source:/g)).toHaveLength(2);
  });

  test("shows how to call an operation, and the names of its examples", async () => {
    const page = await openReference(API, "#/accounts/listaccounts", "List accounts");
    const shown = { curl: "/accounts?size=50", TypeScript: "createDataNetworkClient", Python: "urllib", Go: "package" };
    let chosen = "curl";
    for (const [label, text] of Object.entries(shown)) {
      await page.getByRole("button", { name: chosen, exact: true }).first().click();
      await page.getByText(label, { exact: true }).last().click();
      await page.getByText(text).first().waitFor();
      chosen = label;
    }
    const text = await page.locator("body").innerText();
    expect(text).toContain("Example first-page.");
  });

  test("opens the search of the whole site, not Redoc's own, by its keys", async () => {
    const page = await openReference(API, "", "Authentication");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Search all references and guides" }).fill("AWAITING_MFA");
    expect(await page.getByTestId("search-dialog").count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.waitForURL(/schemas\/connectionstatus\.html#AWAITING_MFA$/);
  });
});

describe("the samples", () => {
  test("load when a panel is in view, and are shown however late they come", async () => {
    const page = await open("reference/data-network/index.html");
    let release = () => {};
    const requested = new Promise<void>((resolve) => {
      void page.route("**/examples.js", async (route) => {
        resolve();
        await new Promise<void>((go) => (release = go));
        await route.continue();
      });
    });
    await headingOf(page, "Authentication").waitFor();
    await page.evaluate(() => void (location.hash = "#/accounts/getaccount"));
    await requested;
    const part = page.locator('[id="accounts/getaccount"]');
    await part.getByText("Loading the samples …").first().waitFor();
    release();
    await part.getByText('"connectionStatus"').first().waitFor();
    expect(await part.getByText("Loading the samples …").count()).toBe(0);
  });

  test("of a schema are whole where the reference is opened there", async () => {
    const page = await openReference("data-network", "#/schemas/account", "Account");
    await page.locator('[id="schemas/account"]').getByText('"monitorStatus"').first().waitFor();
  });
});

describe("the reference of billing", () => {
  test("tells which orders are refused, and shows the example of a request that is chosen", async () => {
    const page = await openReference("billing", "#/orders/createorder", "Create an account and subscriptions");
    await page.getByText("An entry with uuid was created, one with errors was refused.").waitFor();
    await page.getByText('"$BILLING_URL/api/orders"').waitFor();
    await page.getByRole("button", { name: "curl" }).first().click();
    await page.getByText("Payload", { exact: true }).last().click();
    await page.getByText("Request example new-customer.").waitFor();
    await page.getByText("A new customer with internet and telephone").first().click();
    await page.getByText("One more subscription for an existing customer").last().click();
    await page
      .getByText(
        "Request example further-subscription. Choose Payload above to see it; the other samples send new-customer.",
      )
      .waitFor();
  });
});
