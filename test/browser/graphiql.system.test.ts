import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadGraphqlPart } from "../../src/mock/load-graphql.js";
import { oracleOf } from "../mock/contract-oracle.js";
import { serveContract, type ServedContract } from "../mock/serve-contract.js";
import { startChromium } from "./chromium.js";
import { visit } from "./visit.js";

const PATH = "/api/ql";

let browser: Browser;
let served: ServedContract;

beforeAll(async () => {
  [browser, served] = await Promise.all([
    startChromium(),
    loadGraphqlPart("billing").then((graphql) => serveContract(oracleOf("billing").contract, "billing", graphql)),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe("GraphiQL of the mock, in a browser without a way to any other host", () => {
  test("shows the schema, runs its first query and asks nobody else", async () => {
    const { page, foreignRequests, errors, close } = await visit(browser, served.url + PATH);
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
