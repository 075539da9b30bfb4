import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Listening, listen } from "../../../src/mock/http/http-server.js";
import { servePages } from "../../../src/tools/start/pages.js";

const PAGE = `<!DOCTYPE html>\n${"<p>The same again.</p>\n".repeat(200)}`;
const ANSWER = JSON.stringify({ items: Array(500).fill("the same again") });

let folder: string;
let server: Listening;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-pages-"));
  await writeFile(join(folder, "index.html"), PAGE);
  const pages = servePages(folder);
  const mock = { "Content-Type": "application/json" };
  server = await listen(
    (request, response) => pages(request, response, () => void response.writeHead(200, mock).end(ANSWER)),
    0,
    "127.0.0.1",
  );
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Fetch asks for compression and takes it off by itself: here the answer is as it comes. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(server.origin + path, { headers, agent: false }, resolve).on("error", reject);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

describe("the pages of npm start", () => {
  test("come compressed to whoever takes that", async () => {
    const { headers, body } = await ask("/", { "Accept-Encoding": "gzip, br" });
    expect(headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding", "cache-control": "no-cache" });
    expect(headers["content-type"]).toContain("text/html");
    expect(body.length).toBeLessThan(PAGE.length / 4);
    expect(brotliDecompressSync(body).toString()).toBe(PAGE);
    expect((await ask("/", { "Accept-Encoding": "gzip" })).headers["content-encoding"]).toBe("gzip");
  });

  test("come as they are to whoever does not, and in parts", async () => {
    expect((await ask("/")).body.toString()).toBe(PAGE);
    const part = await ask("/", { "Accept-Encoding": "br", Range: "bytes=0-1999" });
    expect(part.status).toBe(206);
    expect(part.body.toString()).toBe(PAGE.slice(0, 2000));
  });

  test("are not sent again to whoever has them", async () => {
    const { headers } = await ask("/", { "Accept-Encoding": "br" });
    const again = await ask("/", { "Accept-Encoding": "br", "If-None-Match": String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test("are all that is changed: what the mock answers stays as it is", async () => {
    const { headers, body } = await ask("/mock", { "Accept-Encoding": "br" });
    expect(body.toString()).toBe(ANSWER);
    expect([headers["content-encoding"], headers["cache-control"], headers.vary]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
