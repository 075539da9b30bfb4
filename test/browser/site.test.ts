import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/docs/build-site.js";
import { startChromium } from "./chromium.js";
import { RETRY_POLICY } from "../../src/client/retry-policy.js";
import { ROOT, SOURCE_IN_WORDS, contract, meaningsOf, operations } from "./contract.js";
import { serveFolder } from "./static-server.js";
import type { StaticServer } from "./static-server.js";
import { visit } from "./visit.js";
import type { Visit } from "./visit.js";

const REFERENCE = "data-network/index.html";

/** The counts are the source pages' own, so that a value that gets lost on the way is noticed. */
const ENUMS = [
  ["ConnectionStatus", 5],
  ["MonitorStatus", 4],
  ["AccountErrorCode", 16],
  ["ErrorCode", 11],
  ["DataPoint", 11],
  ["Gender", 3],
] as const;

let folder: string;
let server: StaticServer;
let browser: Browser;
let current: Visit | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-site-"));
  const outputFolder = join(folder, "site");
  [browser] = await Promise.all([
    startChromium(),
    buildSite({ root: fileURLToPath(ROOT), outputFolder, onProgress: () => {} }),
  ]);
  server = await serveFolder(outputFolder);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

afterEach(async () => {
  const { foreignRequests, errors } = current ?? { foreignRequests: [], errors: [] };
  await current?.close();
  current = undefined;
  expect(foreignRequests, "requests to other hosts").toEqual([]);
  expect(errors, "errors of the page").toEqual([]);
});

async function open(path: string, options?: Parameters<typeof visit>[2]): Promise<Page> {
  current = await visit(browser, `${server.origin}/${path}`, options);
  return current.page;
}

/** Redoc renders a part of the page when it comes into view, so a test waits for the heading of the part it reads. */
async function openReference(hash: string, heading: string): Promise<Page> {
  const page = await open(REFERENCE + hash);
  await headingOf(page, heading).waitFor();
  return page;
}

/** By its text: the accessible name of a heading holds its link to itself too. */
const headingOf = (page: Page, text: string) => page.locator("h1, h2").filter({ hasText: new RegExp(`^${text}$`) }).first();

const slug = (text: string) => text.toLowerCase().replaceAll(" ", "-");
const linkOf = ({ tags: [tag], operationId }: (typeof operations)[number]) => `#/${slug(tag)}/${slug(operationId)}`;

describe("the landing page", () => {
  it("introduces every API with what its contract says", async () => {
    const page = await open("index.html");
    expect(await page.title()).toBe("smile-contracts");
    const card = page.locator(".card", { hasText: contract.info.title });
    const text = await card.innerText();
    expect(text).toContain(contract.info.summary);
    expect(text).toContain(`Version ${contract.info.version}`);
    expect(text).toContain(`${operations.length} operations`);
  });

  it("has only links that lead somewhere", async () => {
    const page = await open("index.html");
    const links = await page.locator("a").evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      const { hash, pathname } = new URL(link);
      expect(await page.request.get(link).then((response) => response.status()), link).toBe(200);
      if (pathname.endsWith("/index.html") && hash.length > 1) expect(await page.locator(hash).count(), link).toBe(1);
    }
  });

  it.each(["light", "dark"] as const)("fits a phone without scrolling sideways, %s", async (colorScheme) => {
    const page = await open("index.html", { colorScheme, viewport: { width: 360, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe("the reference", () => {
  it("has the title of the contract and leads back to the landing page", async () => {
    const page = await openReference("", "Values");
    expect(await page.title()).toBe(contract.info.title);
    await page.getByRole("link", { name: "smile-contracts, all APIs" }).click();
    await page.waitForURL(`${server.origin}/index.html`);
  });

  it("shows every status and every code with its meaning before anything is opened", async () => {
    const page = await openReference("", "Values");
    for (const [name, count] of ENUMS) {
      const rows = await headingOf(page, name).locator("xpath=following::table[1]//tr").allInnerTexts();
      const meanings = meaningsOf(name);
      expect(meanings, name).toHaveLength(count);
      expect(rows.map((row) => row.split("\t")), name).toEqual(expect.arrayContaining(meanings));
      expect(rows.at(-1), name).toContain("More values may come");
    }
  });

  it.each(operations)("shows $operationId at its own link, with every status and where it comes from", async (operation) => {
    const page = await openReference(linkOf(operation), operation.summary);
    const text = await page.locator("body").innerText();
    expect(Object.keys(operation.responses)).toHaveLength(11);
    for (const status of Object.keys(operation.responses)) expect(text).toMatch(new RegExp(`^\\s*${status}$`, "m"));
    expect(text).toContain(`Operation: ${operation.operationId}. Source: ${SOURCE_IN_WORDS[operation["x-source"]]}.`);
  });

  it("leads from the introduction over the resources to webhooks and SDK events", async () => {
    const page = await openReference("", "Values");
    const sections = ["Authentication", "Modes", "Versioning", "Answers", "Missing values", "Errors", "Identifiers", "Formats", "Pagination", "Filters", "Rate limit", "Retries of the client"];
    const groups = [...sections, "Values", "Accounts", "Identities", "Transactions", "Webhooks", "SDK events", "Schemas"];
    const lines = (await page.locator("body").innerText()).split("\n").map((line) => line.trim());
    expect(lines.filter((line, index) => groups.includes(line) && lines.indexOf(line) === index)).toEqual(groups);
  });

  it("shows what the client tries again, from the policy itself", async () => {
    const page = await openReference("", "Retries of the client");
    const rows = await headingOf(page, "Retries of the client").locator("xpath=following::table[1]//tr").allInnerTexts();
    expect(rows.slice(1).map((row) => row.split("\t")[0])).toEqual(Object.keys(RETRY_POLICY));
    expect(rows[1]).toContain(RETRY_POLICY.GET.statuses.join(", "));
  });

  it("shows every webhook with its payload, and every callback of the SDK with its data", async () => {
    const webhooks = await openReference("#/webhooks", "Webhooks");
    const text = await webhooks.locator("body").innerText();
    for (const type of Object.keys(contract.webhooks)) expect(text).toContain(type);
    await webhooks.getByText("Account sync finished", { exact: true }).first().click();
    await webhooks.getByText('"monthly-sync-succeeded"').or(webhooks.getByText('"dataPoints"')).first().waitFor();
    const sdk = await (await openReference("#/sdk-events", "SDK events")).locator("body").innerText();
    for (const callback of ["onAccountCreated", "onAccountConnected", "onAccountRemoved", "onAccountError"]) expect(sdk).toContain(callback);
  });

  it("shows a growing enum in a response as one string with all known values, also where it can be null", async () => {
    const page = await openReference("#/accounts/getaccount", "Get an account");
    const attribute = page.locator(".schema-name", { hasText: /^errorCode$/ });
    await attribute.waitFor();
    const text = await page.locator("body").innerText();
    expect(text).not.toContain("Any of");
    expect(text).toMatch(/connection\.\W*errorCode\s+string or null/);
    for (const [value] of meaningsOf("AccountErrorCode")) expect(text).toContain(value);
  });

  it("says where a schema comes from, and an attribute that differs from it", async () => {
    const page = await openReference("#/schemas/errorresponse", "ErrorResponse");
    const schema = page.locator('[id="schemas/errorresponse"]');
    const text = await schema.innerText();
    expect(text).toContain("Source: the service's own page.");
    expect(text).toMatch(/Empty or null in every error that is known\.\s+Source: other public documentation\./);
    expect(text.match(/Source:/g)).toHaveLength(2);
  });

  it("shows how to call an operation, and the names of its examples", async () => {
    const page = await openReference("#/accounts/listaccounts", "List accounts");
    await page.getByText("'https://sandbox.smileapi.io/v1/accounts?size=50'").waitFor();
    await page.getByRole("button", { name: "curl" }).first().click();
    await page.getByText("TypeScript", { exact: true }).last().click();
    await page.getByText("createDataNetworkClient").first().waitFor();
    const text = await page.locator("body").innerText();
    expect(text).toContain("Example first-page.");
  });

  it("finds operations by name and by id, and values, without a network", async () => {
    const page = await openReference("", "Values");
    await page.keyboard.press("Control+k");
    const found = page.getByTestId("search-dialog");
    const search = async (text: string) => page.getByPlaceholder("Search docs...").fill(text);
    // Each query finds something else than the one before, so an old result cannot pass for a new one.
    for (const [query, result] of [
      ["listAccounts", "/accounts"],
      ["AWAITING_MFA", contract.info.title],
      ["List accounts", "/accounts"],
    ] as const) {
      await search(query);
      await found.getByText(result, { exact: true }).first().waitFor();
    }
  });
});
