import { describe, expect, test } from "vitest";
import { HELP, readArguments } from "../../bench/arguments.js";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";

describe("the benchmark's command line", () => {
  test("measures all sections unless some are named", () => {
    const all = readArguments([]).sections.map(({ name }) => name);
    expect(all).toEqual(["validation", "import", "call", "webhook", "mock", "bundle", "generation"]);
    expect(readArguments(["call", "--quick", "import"]).sections.map(({ name }) => name)).toEqual(["import", "call"]);
    for (const name of all) expect(HELP).toContain(`\n  ${name} `);
  });

  test.each([
    [["--swift"], "Unknown option '--swift'"],
    [["--json"], "argument missing"],
    [["--built", "--tarball", "x.tgz"], "Only one of --built and --tarball"],
  ])("refuses %j", (given, reason) => {
    expect(() => readArguments(given)).toThrow(reason);
  });

  test("ends at once where it does not understand", async () => {
    const parameters = ["--import", "tsx", "bench/main.ts", "validation", "flight"];
    const { code, output, messages } = await run(process.execPath, parameters, { cwd: ROOT });
    expect([code, output]).toEqual([2, ""]);
    expect(messages).toContain('There is no section "flight".');
  });
});
