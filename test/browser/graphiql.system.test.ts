import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startChromium } from "./chromium.js";
import { visit } from "./visit.js";

const PATH = "/api/ql";

const mock = inject("mock");
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser?.close());

describe("GraphiQL of the mock, in a browser without a way to any other host", () => {
  test("shows the schema, runs its first query and asks nobody else", async () => {
    const { page, foreignRequests, errors, close } = await visit(browser, mock.urls.billing + PATH);
    const requested: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    expect(await page.title()).toBe("GraphQL (mock)");

    await page.getByRole("button", { name: /execute query/i }).click();
    const answer = page.locator(".graphiql-response, .result-window").first();
    await expect.poll(() => answer.innerText()).toMatch(/"usn":\s"2142420872"/);

    await page.getByLabel(/documentation explorer/i).click();
    await page.getByRole("link", { name: "Query", exact: true }).click();
    await page.getByRole("link", { name: "unbilledChargeSummary", exact: true }).waitFor();

    expect(requested.length).toBeGreaterThan(0);
    expect(requested.filter((url) => new URL(url).hostname !== "127.0.0.1" && !/^(blob|data):/.test(url))).toEqual([]);
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
