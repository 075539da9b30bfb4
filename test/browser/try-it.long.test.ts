import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { API_NAMES } from "../../generated/apis.js";
import { readJourneys } from "../../src/tools/journeys/read-journeys.js";
import { serve, type Served } from "../../src/tools/start/serve.js";
import { INPUTS } from "../journeys/clients.js";
import { runWorkflow } from "../journeys/run-workflow.js";
import { VIEWS, Watch } from "../site/browser-problems.js";
import { type BuiltSite, builtSite } from "../site/built-site.js";
import { ROOT } from "../support/root.js";
import { callByPanel } from "./call-by-panel.js";
import { startChromium } from "./chromium.js";
import { TryPanel } from "./try-panel.js";

/** A host that is not this machine: pages of such hosts look for no mock beside them. */
const STATIC_HOST = "http://docs.example.test";
const LIST_USERS = "reference/data-network/users/listusers.html";
const CREATE_USER = "reference/data-network/users/createuser.html";
const GET_USER = "reference/data-network/users/getuser.html";
const ORDER = "reference/billing/orders/createorder.html";
const GRAPHQL = "reference/billing-graphql/queries/account.html";

const JOURNEYS = API_NAMES.flatMap((api) =>
  readJourneys(ROOT, api).flatMap(({ description }) => description.workflows.map((workflow) => ({ api, workflow }))),
);

let site: BuiltSite;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([builtSite(), startChromium()]);
  served = await serve(site.folder, "127.0.0.1", 0);
  await served.mock;
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await site?.remove();
});

const WAYS = [
  {
    way: "served by npm start",
    urlOf: (path: string) => `${served.origin}/${path}`,
    where: () => `Sent to the mock at ${served.origin}.`,
    /** Whatever comes from or goes to the one server. */
    mayAsk: (url: string) => url.startsWith(`${served.origin}/`),
  },
  {
    way: "on a static host",
    urlOf: (path: string) => site.url(path).replace(site.origin, STATIC_HOST),
    where: () => "Answered by the mock in this page.",
    /** Nothing but files of the site. */
    mayAsk: (url: string) => site.files.has(url.replace(site.url("").replace(site.origin, STATIC_HOST), "")),
  },
];

describe.each(WAYS)("the panel of a page $way", ({ urlOf, where, mayAsk }) => {
  let page: Page;
  let asked: string[];
  let errors: string[];

  beforeEach(async () => {
    const context = await browser.newContext();
    [asked, errors] = [[], []];
    await context.route("**/*", async (route) => {
      const url = route.request().url();
      asked.push(url);
      if (!url.startsWith(STATIC_HOST)) return route.continue();
      return route.fulfill({ response: await route.fetch({ url: url.replace(STATIC_HOST, site.origin) }) });
    });
    page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
  });

  afterEach(async () => {
    await page.context().close();
    expect(asked.filter((url) => !mayAsk(url))).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  test.each(JOURNEYS)("goes the journey $workflow.workflowId from page to page", async ({ api, workflow }) => {
    const outcomes = await runWorkflow(workflow, INPUTS, callByPanel(page, api, urlOf));
    expect(outcomes.map(({ stepId }) => stepId)).toEqual(workflow.steps.map(({ stepId }) => stepId));
  });

  test("says where calls go, and says beside a field what the validators say until it is right", async () => {
    const panel = await TryPanel.open(page, urlOf(LIST_USERS));
    expect(await panel.form.innerText()).toContain(where());
    const size = panel.field("size");
    await size.fill("151");
    expect(await panel.issuesOf("size")).toBe("/query/size must be at most 150.");
    expect(await size.getAttribute("aria-invalid")).toBe("true");
    expect(await panel.send()).toMatchObject({ status: 400 });
    expect(await panel.told()).toContain("/query/size maximum: must be at most 150");
    await size.fill("2");
    expect(await panel.issuesOf("size")).toBe("");
    expect(await panel.send()).toMatchObject({ status: 200, body: { data: { items: [{}, {}] } } });
  });

  test("says what is wrong with a body, sends it all the same, and shows why it is refused", async () => {
    const panel = await TryPanel.open(page, urlOf(ORDER));
    await panel.field("Body").fill('{"accounts": [');
    expect(await panel.issuesOf("Body")).toMatch(/^This is no JSON/);
    expect((await panel.send()).status).toBe(500);
    expect(await panel.told()).toMatch(/Refused because of \/body/);
    await panel.field("Body").fill('{"accounts": [{"packageId": "14"}]}');
    expect(await panel.issuesOf("Body")).toBe("/body/accounts/0/packageId must be an integer.");
    await panel.form.getByLabel("Example").selectOption({ label: "account-only" });
    expect(await panel.issuesOf("Body")).toBe("");
    expect((await panel.send()).status).toBe(200);
  });

  test("shows the scenario that is chosen, and leads to the page of its code", async () => {
    const panel = await TryPanel.open(page, urlOf(ORDER));
    await panel.choose("subscription-refused");
    await panel.send();
    await panel.form.getByRole("link", { name: "DUPLICATE_USERNAME" }).click();
    await page.getByRole("heading", { level: 1, name: "DUPLICATE_USERNAME" }).waitFor();
  });

  test("refuses who does not say who they are, with what the service asks for", async () => {
    const panel = await TryPanel.open(page, urlOf(LIST_USERS));
    await panel.field("Authorization").fill("");
    expect((await panel.send()).status).toBe(401);
    expect(await panel.form.innerText()).toContain("WWW-Authenticate");
  });

  test("sends nothing that would reach another resource", async () => {
    const panel = await TryPanel.open(page, urlOf(GET_USER));
    await panel.field("id").fill("..");
    const before = asked.length;
    await panel.form.getByRole("button", { name: "Send to the mock" }).click();
    expect(await panel.issuesOf("id")).toContain("must be non-empty text other than . and ..");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
    expect(asked.slice(before)).toEqual([]);
    expect(await panel.told()).toBe("");
  });

  test("forgets what the tab has made when it starts over", async () => {
    const creating = await TryPanel.open(page, urlOf(CREATE_USER));
    await creating.remember();
    const { body } = await creating.send();
    const { id } = (body as { data: { user: { id: string } } }).data.user;
    const reading = await TryPanel.open(page, urlOf(GET_USER));
    await reading.field("id").fill(id);
    expect((await reading.send()).status).toBe(200);
    await reading.startOver();
    expect(await reading.told()).toContain("forgotten");
    expect((await reading.send()).status).toBe(404);
  });

  test("sends GraphQL, and shows what it is told is wrong with a document", async () => {
    const panel = await TryPanel.open(page, urlOf(GRAPHQL));
    expect(await panel.send()).toMatchObject({ status: 200, body: { data: { account: {} } } });
    await panel.field("Variables").fill("[");
    expect(await panel.issuesOf("Variables")).toMatch(/^This is no JSON/);
    await panel.field("Variables").fill("");
    await panel.field("Query").fill("{ account { unheardOf } }");
    await panel.send();
    expect(await panel.told()).toMatch(/unheardOf/);
  });

  test("writes the same call with the values of the fields", async () => {
    const panel = await TryPanel.open(page, urlOf(GET_USER));
    await panel.field("id").fill("it's-me");
    const code = (title: string) =>
      panel.form.getByRole("figure").filter({ hasText: title }).locator("pre").innerText();
    expect(await code("curl")).toContain("/users/it");
    expect(await code("TypeScript")).toContain('path: { id: "it\'s-me" }');
  });

  test("can be used with the keyboard alone", async () => {
    await page.goto(urlOf(LIST_USERS));
    await page.getByRole("button", { name: "Open the panel" }).focus();
    await page.keyboard.press("Enter");
    const panel = TryPanel.on(page);
    await panel.form.waitFor();
    expect(await panel.field("size").evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await panel.form.locator(".try-status").waitFor();
  });
});

test("everyone can read an open panel, wide and narrow, light and dark, with an answer and a refusal", async () => {
  const watch = await Watch.begin(browser, served.origin);
  const found: string[] = [];
  const opened = (wrong: string, field: string) => async (page: Page) => {
    const panel = await TryPanel.openHere(page);
    await panel.field(field).fill(wrong);
    await panel.send().catch(() => {});
  };
  for (const [path, ready] of [
    [LIST_USERS, opened("2", "size")],
    [ORDER, opened('{"accounts": 7}', "Body")],
    [GRAPHQL, opened("{ nothing }", "Query")],
  ] as const)
    found.push(...(await watch.problemsOf(`${served.origin}/${path}`, VIEWS, ready)));
  await watch.end();
  // A refusal is what was asked for.
  expect(found.filter((problem) => !/status of (?:400|500)/.test(problem))).toEqual([]);
});
