// A page of another origin, so that CORS counts: with credentials, and with headers that a browser asks for first.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { startChromium } from "../../browser/chromium.js";
import { check } from "../../support/foreign/inside/check.js";
import type { Api } from "../../support/foreign/inside/contract.js";
import { carryOut } from "../inside/carry-out.js";
import type { Answer, Client, Request } from "../inside/client.js";
import { addressOf, headersOf } from "../inside/request-parts.js";
import type { Wire } from "../inside/wire.js";

const TIMES = 3;

const [, , addresses = "{}"] = process.argv;
const site = createServer((_, response) => {
  response.setHeader("Content-Type", "text/html").end("<!doctype html><title>A page</title>");
});
await new Promise<void>((resolve) => void site.listen(0, "127.0.0.1", resolve));
const browser = await startChromium();
try {
  const page = await browser.newPage();
  // Another site than that of the mock, and not only another port.
  await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
  await carryOut(
    {
      abilities: ["gzip", "keep-alive", "plain-text", "large-headers"],
      lists: "commas",
      connect: (baseUrl, credentials): Client => ({
        send: (request) => sendFrom(page, addressOf(baseUrl, request), headersOf(request, credentials), request),
      }),
    },
    JSON.parse(addresses) as Record<Api, string>,
    checkPreflights,
  );
} finally {
  await browser.close();
  site.close();
}

/** Runs in the page, as the code of a page would. The compiler may give it no names of its own. */
function sendFrom(page: Page, address: string, headers: Record<string, string>, request: Request): Promise<Answer> {
  const { method, query = {}, json, text = "", isPacked = false } = request;
  const search = Object.entries(query).map(([name, value]) => [name, String(value)]);
  const plain = "json" in request ? JSON.stringify(json) : request.text;
  const mediaType = "json" in request ? { "Content-Type": "application/json" } : {};
  return page.evaluate(
    async (question) => {
      const url = new URL(question.address);
      url.search = new URLSearchParams(question.search).toString();
      const stream = new Blob([question.text]).stream().pipeThrough(new CompressionStream("gzip"));
      const body = question.isPacked ? await new Response(stream).arrayBuffer() : question.plain;
      const response = await fetch(url, {
        method: question.method,
        headers: question.headers,
        credentials: "include",
        ...(body !== undefined && { body }),
      });
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    },
    { address, headers: { ...mediaType, ...headers }, method, search, plain, text, isPacked },
  );
}

/** A browser asks once what it may send, and remembers it. */
async function checkPreflights(api: Api, client: Client, wire: Wire): Promise<void> {
  const request = { method: "GET", path: "/asked/once", headers: { "X-Own": "1", Prefer: "code=404" } };
  wire.take();
  for (let times = 0; times < TIMES; times++) await client.send(request);
  const { sent } = wire.take();
  const found = { preflights: sent.match(/^OPTIONS /gm)?.length, requests: sent.match(/^GET /gm)?.length };
  check(`${api}: is asked once what a page may send`, { preflights: 1, requests: TIMES }, found);
}
