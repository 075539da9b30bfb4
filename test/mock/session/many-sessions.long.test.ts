// However much comes, a mock stays as large as it may be.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, test, vi } from "vitest";
import { mockFetch } from "../../../src/mock/fetch.js";
import { Journal } from "../../../src/mock/journal/journal.js";
import { noted } from "../journal/noted-request.js";

const MAX_SESSIONS = 10_000;
const MEBIBYTE = 1_048_576;

afterEach(() => {
  vi.restoreAllMocks();
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/**
 * What is in use, in MiB: of what a test makes, what it still needs afterwards. Garbage is not, since how long it lies
 * is the engine's business.
 */
function inUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / MEBIBYTE;
}

describe("too many sessions", () => {
  test("end the one that was idle for longest, and say so in bounded words", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const mock = mockFetch();
    const visit = (name: string) => mock.session(name).api("billing").next("createOrder", ["everything-refused"]);
    for (let index = 0; index < MAX_SESSIONS; index++) visit(`session ${index}`);
    // No longer idle.
    mock.session("session 0").requests();
    expect(told).not.toHaveBeenCalled();
    for (let index = 0; index < 3 * MAX_SESSIONS; index++) visit(`later ${index}`);
    expect(String(told.mock.calls[0])).toContain('"session 1"');
    // A test run of many sessions must not drown in what it is told.
    expect(told.mock.calls.length).toBeLessThan(100);
    await mock.fetch(`${mock.session("later 0").url("billing")}/nowhere`);
    expect(mock.session("later 0").requests()).toHaveLength(1);
  });

  test("stay small, though each receives something", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const mock = mockFetch();
    const before = inUse();
    for (let index = 0; index < 12_000; index++)
      await mock.fetch(`${mock.session(`session ${index}`).url("billing")}/api/nowhere`);
    expect(inUse() - before).toBeLessThan(100);
    expect(mock.session("session 11999").requests()).toHaveLength(1);
  });
});

describe("a journal", () => {
  test("of a million requests has the last ten thousand, and stays small", () => {
    const journal = new Journal();
    const before = inUse();
    for (let at = 1; at <= 1_000_000; at++) journal.addRequest(noted(journal.arrive()));
    expect(inUse() - before).toBeLessThan(50);
    const kept = journal.requests(() => true);
    expect([kept.length, kept[0]?.number, kept.at(-1)?.number]).toEqual([10_000, 990_001, 1_000_000]);
  });

  test("of thirty thousand requests to a mock has the last ten thousand, and stays small", async () => {
    const mock = mockFetch();
    const before = inUse();
    const comments = "c".repeat(3000);
    const body = JSON.stringify({ accounts: [{ packageId: 14, comments }] });
    const headers = { "Content-Type": "application/json", "X-Padding": "p".repeat(2000) };
    for (let count = 0; count < 30_000; count++)
      await (await mock.fetch(`${mock.url("billing")}/api/orders`, { method: "POST", headers, body })).text();
    expect(inUse() - before).toBeLessThan(100);
    const kept = mock.requests();
    expect(kept.at(-1)?.number).toBe(30_000);
    expect(kept.length).toBeLessThanOrEqual(10_000);
    expect(kept.length).toBeGreaterThan(3000);
    expect(kept.every(({ number }, index) => number === 30_001 - kept.length + index)).toBe(true);
  });
});
