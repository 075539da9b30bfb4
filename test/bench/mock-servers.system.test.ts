import { afterEach, describe, expect, test } from "vitest";
import { readCpuSeconds, readResidentMB } from "../../bench/inside/process-facts.js";
import { type Server, startServer } from "../../bench/mock/server.js";
import { findPins } from "../../bench/pinning.js";
import { ROOT } from "../support/root.js";

const BYTES_IN_MB = 1_000_000;
/** Only there does the system tell of other processes. */
const isLinux = process.platform === "linux";

let server: Server | undefined;
afterEach(() => server?.close());

const start = (code: string, before: readonly string[] = []) => (server = startServer(before, ["-e", code], ROOT));

describe("a server of the benchmark", () => {
  test("is known by the first line that it says", async () => {
    const { firstLine } = start(
      'console.log(); console.log("port 1"); console.log("more"); setInterval(() => {}, 1e3);',
    );
    expect(await firstLine()).toBe("port 1");
  });

  test("that ends before it says anything is a mistake, told with its reason", async () => {
    await expect(start('console.error("no Prism"); process.exitCode = 1;').firstLine()).rejects.toThrow("no Prism");
  });

  test("has ended when it is closed, also where it does not want to", async () => {
    const running = start('process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000);');
    await running.firstLine();
    running.mustLive();
    await running.close();
    expect(() => running.mustLive()).toThrow("a server ended by itself");
    expect(() => process.kill(running.pid, 0)).toThrow("ESRCH");
  });

  test("runs on a core of its own where the system lets it, and its process is the one that is measured", async () => {
    const { server: before } = await findPins();
    const running = start("console.log(process.pid); for (;;);", before);
    expect(await running.firstLine()).toBe(`${running.pid}`);
    const worked = async () => (await readCpuSeconds(running.pid)) ?? 0;
    const from = await worked();
    if (isLinux) await expect.poll(worked, { timeout: 20_000 }).toBeGreaterThan(from + 0.1);
    else expect(await readCpuSeconds(running.pid)).toBeUndefined();
  });
});

test("the memory of a process is what it says itself", async () => {
  const own = process.memoryUsage().rss / BYTES_IN_MB;
  const told = await readResidentMB(process.pid);
  if (isLinux) expect((told ?? 0) / own).toBeCloseTo(1, 0);
  else expect(told).toBeUndefined();
});
