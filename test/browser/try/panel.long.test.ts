import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { VIEWS, Watch } from "../../site/browser-problems.js";
import { TryGround, type WatchedPage, type Way, WAYS } from "./try-ground.js";
import { TryPanel } from "./try-panel.js";

const LIST_USERS = "reference/data-network/users/listusers.html";
const CREATE_USER = "reference/data-network/users/createuser.html";
const GET_USER = "reference/data-network/users/getuser.html";
const ORDER = "reference/billing/orders/createorder.html";
const GRAPHQL = "reference/billing-graphql/queries/account.html";

let ground: TryGround;

beforeAll(async () => void (ground = await TryGround.begin()));
afterAll(() => ground?.end());

describe.each(WAYS)("the panel of a page %s", (name) => {
  let way: Way;
  let watched: WatchedPage;
  let page: Page;

  beforeEach(async () => {
    way = ground.way(name);
    watched = await ground.watch(way);
    ({ page } = watched);
  });
  afterEach(() => watched.end());

  const open = (path: string) => TryPanel.open(page, way.urlOf(path));

  test("says where calls go, and says beside a field what the validators say until it is right", async () => {
    const panel = await open(LIST_USERS);
    expect(await panel.form.innerText()).toContain(way.where);
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
    const panel = await open(ORDER);
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
    const panel = await open(ORDER);
    await panel.choose("subscription-refused");
    await panel.send();
    await panel.form.getByRole("link", { name: "DUPLICATE_USERNAME" }).click();
    await page.getByRole("heading", { level: 1, name: "DUPLICATE_USERNAME" }).waitFor();
  });

  test("refuses who does not say who they are, with what the service asks for", async () => {
    const panel = await open(LIST_USERS);
    await panel.field("Authorization").fill("");
    expect((await panel.send()).status).toBe(401);
    expect(await panel.form.innerText()).toContain("WWW-Authenticate");
  });

  test("says that there is no answer where a call cannot even be made", async () => {
    const panel = await open(LIST_USERS);
    await panel.field("Authorization").fill("Bearer \u20ac");
    await panel.form.getByRole("button", { name: "Send to the mock" }).click();
    await panel.form.getByText(/^There is no answer: /).waitFor();
  });

  test("sends nothing that would reach another resource", async () => {
    const panel = await open(GET_USER);
    await panel.field("id").fill("..");
    const before = watched.asked.length;
    await panel.form.getByRole("button", { name: "Send to the mock" }).click();
    expect(await panel.issuesOf("id")).toContain("must be non-empty text other than . and ..");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
    expect(watched.asked.slice(before)).toEqual([]);
    expect(await panel.told()).toBe("");
  });

  test("forgets what the tab has made when it starts over", async () => {
    const creating = await open(CREATE_USER);
    await creating.remember();
    const { body } = await creating.send();
    const { id } = (body as { data: { user: { id: string } } }).data.user;
    const reading = await open(GET_USER);
    await reading.field("id").fill(id);
    expect((await reading.send()).status).toBe(200);
    await reading.startOver();
    expect(await reading.told()).toContain("forgotten");
    expect((await reading.send()).status).toBe(404);
  });

  test("sends GraphQL, and shows what it is told is wrong with a document", async () => {
    const panel = await open(GRAPHQL);
    expect(await panel.send()).toMatchObject({ status: 200, body: { data: { account: {} } } });
    await panel.field("Variables").fill("[");
    expect(await panel.issuesOf("Variables")).toMatch(/^This is no JSON/);
    await panel.field("Variables").fill("");
    await panel.field("Query").fill("{ account { unheardOf } }");
    await panel.send();
    expect(await panel.told()).toMatch(/unheardOf/);
  });

  test("writes the same call with the values of the fields", async () => {
    const panel = await open(GET_USER);
    await panel.field("id").fill("it's-me");
    const code = (title: string) =>
      panel.form.getByRole("figure").filter({ hasText: title }).locator("pre").innerText();
    expect(await code("curl")).toContain("/users/it");
    expect(await code("TypeScript")).toContain('path: { id: "it\'s-me" }');
  });

  test("keeps the last call that could be written down", async () => {
    const panel = await open(ORDER);
    const curl = panel.form.getByRole("figure").filter({ hasText: "curl" }).locator("pre");
    await panel.field("Body").fill('{"accounts": []}');
    const written = await curl.innerText();
    expect(written).toContain('{"accounts":[]}');
    await panel.field("Body").fill('{"accounts": [');
    expect(await curl.innerText()).toBe(written);
  });

  test("says why it cannot be opened, and can be opened later", async () => {
    await page.goto(way.urlOf(LIST_USERS));
    const button = page.getByRole("button", { name: "Open the panel" });
    const file = "**/listusers.try.json";
    await page.route(file, (route) => route.fulfill({ status: 503 }));
    await button.click();
    await page.getByText("It could not be opened: its file is not there (status 503).").waitFor();
    await page.unroute(file);
    await TryPanel.openHere(page);
  });

  test("can be used with the keyboard alone", async () => {
    await page.goto(way.urlOf(LIST_USERS));
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
  const { origin } = ground.served;
  const watch = await Watch.begin(ground.browser, origin);
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
    found.push(...(await watch.problemsOf(`${origin}/${path}`, VIEWS, { ready })));
  await watch.end();
  // A refusal is what was asked for.
  expect(found.filter((problem) => !/status of (?:400|500)/.test(problem))).toEqual([]);
});
