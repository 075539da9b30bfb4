import { createServer } from "node:net";
import { afterAll, expect, inject, test, vi } from "vitest";
import { fetchConnecting } from "../support/dispatcher.js";
import { closeListening, listen } from "../support/listening.js";

/** Far beyond the time to connect, also on a busy machine. */
const STANDS_STILL_MS = 60_000;

afterAll(closeListening);

test("a fake clock of one test stops no clock of fetch for the next: a connection still times out", async () => {
  vi.useFakeTimers();
  await (await fetch(`http://127.0.0.1:${inject("mock").port}/`)).text();
  vi.useRealTimers();
  const port = await listen(createServer());
  const impatient = await fetchConnecting({ timeout: 50 });
  // Told at once where the clock stands still, not after the time that a test has.
  const signal = AbortSignal.timeout(STANDS_STILL_MS);
  const cause = { code: "UND_ERR_CONNECT_TIMEOUT" };
  await expect(impatient(`https://127.0.0.1:${port}/`, { signal })).rejects.toMatchObject({ cause });
});
