import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { mockInPage } from "../../../../../src/tools/docs/browser/try/mock/mock-in-page.js";
import { servedMock } from "../../../../../src/tools/docs/browser/try/mock/served-mock.js";

const ORIGIN = "http://127.0.0.1:4010";
const TARGET = "/data-network/v1/users";
const HEADERS = { Authorization: `Basic ${btoa("key:secret")}`, "content-type": "application/json" };
const CREATE = { method: "POST", headers: HEADERS, body: "{}" };

/** As a browser keeps it for a tab. */
function tabStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
}

beforeEach(() => void vi.stubGlobal("sessionStorage", tabStorage()));
afterEach(() => void vi.unstubAllGlobals());

const countUsers = async (mock: ReturnType<typeof mockInPage>) => {
  const answer = await mock.send(TARGET, { method: "GET", headers: HEADERS }, true);
  return ((await answer.json()) as { data: { items: unknown[] } }).data.items.length;
};

describe("the mock in the page", () => {
  test("remembers on the next page what the tab has made, until it starts over", async () => {
    const first = mockInPage("data-network");
    for (let made = 0; made < 2; made++) expect((await first.send(TARGET, CREATE, true)).status).toBe(201);
    const second = mockInPage("data-network");
    expect(await countUsers(second)).toBe(2);
    second.startOver();
    expect(await countUsers(second)).toBe(0);
    expect(await countUsers(mockInPage("data-network"))).toBe(0);
  });

  test("answers with examples where nothing is to be remembered", async () => {
    const mock = mockInPage("data-network");
    const answer = await mock.send(`${TARGET}?size=3`, { method: "GET", headers: HEADERS }, false);
    expect(((await answer.json()) as { data: { items: unknown[] } }).data.items).toHaveLength(3);
  });

  test("remembers within the page where the browser keeps nothing", async () => {
    vi.stubGlobal("sessionStorage", undefined);
    const mock = mockInPage("data-network");
    await mock.send(TARGET, CREATE, true);
    expect(await countUsers(mock)).toBe(1);
  });
});

describe("the mock that came with the page", () => {
  const asked: Request[] = [];
  const answerWith = (ready: () => Response) => {
    asked.length = 0;
    vi.stubGlobal("fetch", (input: string | URL, init?: RequestInit) => {
      asked.push(new Request(input, init));
      return Promise.resolve(asked.length === 1 ? ready() : new Response());
    });
  };
  const isThere = () => Response.json({ status: "ready", urls: { "data-network": `${ORIGIN}/data-network/v1` } });

  test("gets the session of the tab with what is to be remembered, and another one after a new start", async () => {
    answerWith(isThere);
    const mock = await servedMock(ORIGIN, "data-network");
    await mock?.send(TARGET, CREATE, true);
    await mock?.send(TARGET, CREATE, false);
    mock?.startOver();
    await mock?.send(TARGET, CREATE, true);
    const sessions = asked.slice(1).map(({ headers }) => headers.get("X-Smile-Contracts-Session"));
    expect(sessions).toEqual([expect.any(String), null, expect.any(String)]);
    expect(sessions[0]).not.toBe(sessions[2]);
  });

  test("is sent nothing that would leave its origin", async () => {
    answerWith(isThere);
    const mock = await servedMock(ORIGIN, "data-network");
    for (const target of ["@example.com/", "0/"])
      await expect(mock?.send(target, CREATE, false), target).rejects.toThrow(/own origin/);
    expect(asked).toHaveLength(1);
  });

  test.each([
    ["a page in its place", () => new Response("<!DOCTYPE html>")],
    ["nothing", () => new Response("", { status: 404 })],
    ["a mock of other APIs", () => Response.json({ status: "ready", urls: {} })],
  ])("is not there where the address has %s", async (_what, ready) => {
    answerWith(ready);
    expect(await servedMock(ORIGIN, "data-network")).toBeUndefined();
  });
});
