import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { API_NAMES } from "../../../generated/apis.js";
import { startChromium } from "../../browser/chromium.js";
import { serveFolder, type StaticServer } from "../../browser/static-server.js";
import { account, envelope } from "../../support/accounts.js";
import { type RealServer, startServer } from "../../support/real-server.js";
import { runCli } from "../run-cli.js";

/** What a page of an application asks for. */
interface Call {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const { urls } = inject("mock");
const NETWORK = urls["data-network"];
const AUTHORIZATION = { Authorization: `Basic ${Buffer.from("key:secret").toString("base64")}` };
const JSON_TYPE = { "Content-Type": "application/json" };
const USER_ID = "b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73";
const ORDERS = `${urls.billing}/api/orders`;

const read = (path: string): Call => ({ url: `${NETWORK}${path}`, headers: AUTHORIZATION });
const post = (url: string, body: object): Call => ({
  url,
  method: "POST",
  headers: JSON_TYPE,
  body: JSON.stringify(body),
});

const RIGHT: readonly Call[] = [
  read("/users?size=50"),
  read("/accounts/a-1"),
  read("/accounts?userId=u-1"),
  { ...read("/accounts/a-1"), headers: { ...AUTHORIZATION, Prefer: "code=404" } },
  { url: `${urls["provider-accounts"]}/Data/${USER_ID}/ProviderAccounts`, headers: { Authorization: "Bearer token" } },
  post(ORDERS, { accounts: [{ packageId: 27 }] }),
  post(`${urls.billing}/api/ql`, { query: "{ __typename }" }),
];

let browser: Browser;
let app: StaticServer;
let other: RealServer;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-har-"));
  await writeFile(join(folder, "index.html"), "<!DOCTYPE html><title>app</title>");
  app = await serveFolder(folder);
  browser = await startChromium();
  // A service that does not keep to the contract, which the mock always does.
  other = await startServer((request, response) => {
    const allowed = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*" };
    if (request.method === "OPTIONS") return response.writeHead(204, allowed).end();
    const isTeapot = request.url?.includes("teapot") ?? false;
    const body = { ...envelope(account), ...(!isTeapot && { requestId: 7 }) };
    return response.writeHead(isTeapot ? 418 : 200, { ...allowed, ...JSON_TYPE }).end(JSON.stringify(body));
  });
});
afterAll(async () => {
  await browser.close();
  await other.close();
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** Lets the page of an application make calls, and has Chromium record them. */
async function record(name: string, calls: readonly Call[]): Promise<string> {
  const path = join(folder, name);
  const context = await browser.newContext({ recordHar: { path, content: "embed" } });
  const page = await context.newPage();
  await page.goto(app.origin);
  for (const call of calls) {
    await page.evaluate(async ({ url, ...init }) => {
      const response = await fetch(url, init);
      await response.text();
    }, call);
  }
  await context.close();
  return path;
}

const servers = () => [
  ...API_NAMES.flatMap((api) => ["--server", `${api}=${urls[api]}`]),
  ...["--server", `data-network=${other.origin}/v1`],
];

test("what Chromium records of an application that keeps to the contracts is clean", async () => {
  const { code, stdout, stderr } = await runCli("validate", await record("right.har", RIGHT), ...servers());
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain(`Checked ${RIGHT.length} requests and ${RIGHT.length} answers in `);
  // The page itself.
  expect(stdout).toMatch(/\d+ requests? to (?:another host|other hosts)/);
});

test("what does not keep to them is named, each fault at its place", async () => {
  const path = await record("wrong.har", [
    post(ORDERS, { accounts: [{ packageId: "canary" }] }),
    ...RIGHT,
    read("/users?size=canary"),
    read("/accounts/canary/friends"),
    { url: `${other.origin}/v1/accounts/teapot`, headers: AUTHORIZATION },
    { url: `${other.origin}/v1/accounts/a-1`, headers: AUTHORIZATION },
  ]);
  const { code, stdout } = await runCli("validate", path, "--format", "json", ...servers());
  expect(code).toBe(1);
  const { findings } = JSON.parse(stdout) as {
    findings: { route: string; part: string; issues: { path: string; keyword: string }[] }[];
  };
  const named = findings.flatMap(({ route, part, issues }) =>
    issues.map((issue) => `${route} ${part} ${issue.path} ${issue.keyword}`),
  );
  expect(named).toEqual([
    "POST /api/orders request /body/accounts/0/packageId type",
    "GET /users request /query/size type",
    "GET /accounts/…/… request  path",
    "GET /accounts/{id} response  status",
    "GET /accounts/{id} response /requestId type",
  ]);
  expect(stdout).not.toContain("canary");
});
