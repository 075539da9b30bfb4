// A world: Next's server and its `fetch`, which keeps answers on disk unless a request says that it must not.
import { spawn } from "node:child_process";
import { createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { check } from "../../../support/foreign/inside/check.js";
import { type Answer, json } from "../table/answers.js";
import { ACCOUNT_ANSWER } from "../table/samples.js";
import { startUpstream } from "../table/upstream.js";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Next = (options: object) => { prepare(): Promise<void>; getRequestHandler(): Handler };

const FOLDER = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const VISITS = 2;

/** The user has not finished yet when asked first. */
const connecting: Answer = (response, nth, request) => {
  const result = nth === 1 ? { Result: "Incomplete" } : { Result: "Success", Id: 2041, Name: "Savings" };
  json(200, { Token: "t-1", ...result })(response, nth, request);
};

const account = json(200, ACCOUNT_ANSWER);
const upstream = await startUpstream({
  bare: account,
  route: account,
  page: account,
  guide: account,
  wait: connecting,
});
const ofGuide = { SMILE_BASE_URL: `${upstream.origin}/guide/v1`, SMILE_API_KEY: "key", SMILE_API_SECRET: "secret" };
Object.assign(process.env, ofGuide, {
  UPSTREAM: upstream.origin,
  NEXT_TELEMETRY_DISABLED: "1",
  NODE_ENV: "production",
});

const built = await build();
check("server code and a client component with the client compile", { code: 0 }, built);
if (built.code === 0) await checkServer();
await upstream.close();
// Next keeps handles of its own.
process.exit();

function build(): Promise<{ code: number | null; output?: string }> {
  const parameters = [require.resolve("next/dist/bin/next"), "build", FOLDER];
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve(code === 0 ? { code } : { code, output })));
}

async function checkServer(): Promise<void> {
  const app = (require("next") as Next)({ dev: false, dir: FOLDER });
  await app.prepare();
  const server = createServer(app.getRequestHandler() as (request: IncomingMessage, response: ServerResponse) => void);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  /** What every visit gives, and how many requests they send upstream. */
  async function visit(path: string, slug: string) {
    const before = upstream.of(slug).length;
    const pages = [];
    for (let nth = 1; nth <= VISITS; nth++) pages.push(await read(`http://127.0.0.1:${port}${path}`));
    return { pages, requests: upstream.of(slug).length - before };
  }

  const twice = (page: string) => [page, page];
  check("Next keeps an answer (control)", { pages: twice("[200,200]"), requests: 1 }, await visit("/api/bare", "bare"));
  check(
    "each call of a route reaches the service, path-typed ones too",
    { pages: twice('["ok","ok",200]'), requests: 3 * VISITS },
    await visit("/api/twice", "route"),
  );
  check(
    "the route of the guide answers, and asks the service each time",
    { pages: twice('{"kind":"ok"}'), requests: VISITS },
    await visit("/api/account", "guide"),
  );
  const waited = await visit("/api/wait", "wait");
  check("polling in a route comes to its end", { pages: twice('["ok"]'), requests: 3 }, waited);
  const { pages, requests } = await visit("/twice", "page");
  check(
    "each call of a page that nothing else makes dynamic reaches the service",
    { shown: VISITS, requests: 2 * VISITS },
    { shown: pages.filter((page) => page.includes("<p>ok ok</p>")).length, requests },
  );
  const [client = ""] = (await visit("/client", "none")).pages;
  check("a page with the client in a client component is rendered", true, client.includes(">unasked</button>"));
  server.closeAllConnections();
  server.close();
}

/** With Node's own HTTP: in this process `fetch` is Next's. */
function read(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, (response) => void text(response).then(resolve, reject)).on("error", reject);
  });
}
