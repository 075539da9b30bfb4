import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CREDENTIALS } from "../mock/running-mock.js";
import { walkByMockFetch } from "../mock/walk-by-mock-fetch.js";
import { differencesOf } from "../mock/walk/compare-answers.js";
import { listRequests } from "../mock/walk/list-requests.js";
import { takeWalk, type WalkAnswer } from "../mock/walk/take-walk.js";
import { isPossibleInBrowsers, type WalkRequest } from "../mock/walk/walk-request.js";
import { walkedApis } from "../mock/walked-apis.js";
import { ROOT } from "../support/root.js";
import { startChromium } from "./chromium.js";
import { serveFolder, type StaticServer } from "./static-server.js";
import { visit } from "./visit.js";

const INSIDE = "test/browser/inside";
const [PAGE, WORKER] = ["walking-page", "mocking-worker"] as const;
const EXECUTOR = "generated/billing/graphql/executor.ts";
const GRAPHQL = "node_modules/graphql/";
/** The origin that the mock in a page believes in: nobody is asked there. */
const ORIGIN = "https://mock.example";

declare global {
  /** What the walking page has. */
  var walkInPage: (origin: string, requests: readonly WalkRequest[]) => Promise<WalkAnswer[]>;
}

let folder: string;
let server: StaticServer;
let browser: Browser;
const metafiles = new Map<string, Metafile>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-mock-fetch-"));
  await writeFile(join(folder, "index.html"), `<!doctype html><title>walk</title><script src="${PAGE}.js"></script>`);
  for (const name of [PAGE, WORKER]) metafiles.set(name, await bundle(name));
  server = await serveFolder(folder);
  browser = await startChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Whatever it cannot put into the one file is an error: nothing is left to be imported. */
async function bundle(name: string): Promise<Metafile> {
  const options = { bundle: true, metafile: true, platform: "browser", format: "iife", target: "es2022" } as const;
  const entryPoints = [`${INSIDE}/${name}.ts`];
  const outfile = join(folder, `${name}.js`);
  return (await build({ ...options, entryPoints, outfile, absWorkingDir: ROOT, logLevel: "silent" })).metafile;
}

describe("the bundle", () => {
  test.each([PAGE, WORKER])("of the %s imports nothing, and nothing of Node's", (name) => {
    const { inputs, outputs } = metafiles.get(name) as Metafile;
    const imported = [...Object.values(inputs), ...Object.values(outputs)].flatMap(({ imports }) => imports);
    expect(imported.length).toBeGreaterThan(10);
    expect(imported.filter(({ external }) => external)).toEqual([]);
    const ofNode = imported.filter(({ path }) => path.startsWith("node:") || builtinModules.includes(path));
    expect(ofNode).toEqual([]);
  });

  test("has graphql where it has what executes it, and there only", () => {
    const inputsOf = (name: string) => Object.keys(metafiles.get(name)?.inputs ?? {});
    expect(inputsOf(PAGE).some((path) => path.startsWith(GRAPHQL))).toBe(true);
    expect(inputsOf(PAGE)).toContain(EXECUTOR);
    expect(inputsOf(WORKER).filter((path) => path.startsWith(GRAPHQL) || path === EXECUTOR)).toEqual([]);
  });
});

describe("mockFetch in a page of Chromium", () => {
  const all = listRequests(walkedApis());
  const requests = all.filter(isPossibleInBrowsers);

  test("is asked all but what pages may not send: requests of another origin, and preflights", () => {
    const others = all.filter((request) => !isPossibleInBrowsers(request));
    expect(others.every(({ headers }) => "Origin" in headers)).toBe(true);
    expect(new Set(requests.map(({ operationId }) => operationId))).toEqual(
      new Set(all.map(({ operationId }) => operationId)),
    );
    expect(others.length / all.length).toBeLessThan(0.06);
  });

  test("answers the whole walk as in Node, without asking anybody", async () => {
    const { page, foreignRequests, errors, close } = await visit(browser, server.origin);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    // As text, since it is megabytes: the browser's protocol would describe each value.
    const text = await page.evaluate(
      async ([origin, list]) => JSON.stringify(await walkInPage(origin, JSON.parse(list) as WalkRequest[])),
      [ORIGIN, JSON.stringify(requests)] as const,
    );
    const inPage = JSON.parse(text) as WalkAnswer[];
    expect(differencesOf(requests, await walkByMockFetch(ORIGIN, requests), inPage)).toEqual([]);
    expect({ asked, foreignRequests, errors }).toEqual({ asked: [], foreignRequests: [], errors: [] });
    await close();
  });
});

describe("mockFetch in a service worker", () => {
  const request = (method: string, target: string, more: Partial<WalkRequest> = {}): WalkRequest => ({
    kind: "no preference",
    what: "",
    method,
    target: `/data-network/v1${target}`,
    headers: { Authorization: CREDENTIALS },
    ...more,
  });
  const requests = [
    request("GET", "/accounts?size=2"),
    request("GET", "/accounts/an-id"),
    request("GET", "/accounts?size=151"),
    request("GET", "/accounts", { headers: {} }),
    request("DELETE", "/accounts/an-id"),
    request("POST", "/users", { body: '{"fullName":7}' }),
  ];

  test("answers the requests of a page to its own origin as the mock does over HTTP", async () => {
    const { page, close } = await visit(browser, server.origin);
    await page.evaluate(async (script) => {
      const { serviceWorker } = navigator;
      const controlled = new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve));
      await serviceWorker.register(script);
      await controlled;
    }, `/${WORKER}.js`);
    const answers = await page.evaluate(async (list) => {
      const asked = list.map(async ({ target, method, headers, body }) => {
        const init = { method, headers, ...(typeof body === "string" && { body }) };
        const response = await fetch(target, init);
        return { status: response.status, headers: [...response.headers], body: await response.text() };
      });
      return Promise.all(asked);
    }, requests);
    const overHttp = await takeWalk(fetch, `http://127.0.0.1:${inject("mock").port}`, requests);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 400, 401, 200, 415]);
    expect(differencesOf(requests, overHttp, answers)).toEqual([]);
    await close();
  });
});
