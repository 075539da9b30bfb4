import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Progress } from "../../../src/cli/validate/progress.js";
import { all } from "./har.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Watches pieces of a megabyte that come every 150 ms. Returns what is written to a stream that is a terminal, or not. */
async function written(isTTY: boolean, size: number | undefined): Promise<string[]> {
  const texts: string[] = [];
  const progress = new Progress({ isTTY, write: (text: string | Uint8Array) => texts.push(String(text)) > 0 });
  async function* chunks() {
    for (let piece = 0; piece < 4; piece += 1) {
      vi.setSystemTime(Date.now() + 150);
      yield new Uint8Array(1_000_000);
    }
  }
  const passed = await all(progress.watch({ name: "a.har", size, chunks }));
  expect(passed).toHaveLength(4);
  return texts;
}

test("a terminal is told now and then how far the check has come, on one line that is cleared at the end", async () => {
  const line = (text: string) => `\r\u001B[K${text}`;
  expect(await written(true, 4_000_000)).toEqual([
    line("a.har: 2.0 of 4.0 MB"),
    line("a.har: 4.0 of 4.0 MB"),
    line(""),
  ]);
  expect(await written(true, undefined)).toEqual([line("a.har: 2.0 MB"), line("a.har: 4.0 MB"), line("")]);
});

test("what is no terminal is told nothing", async () => {
  expect(await written(false, 4_000_000)).toEqual([]);
});
