import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli.js";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

describe("what was asked for goes to stdout", () => {
  test("--help names the commands", async () => {
    const { code, stdout, stderr } = await runCli("--help");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("mock");
    expect(stdout).toContain("deliver");
    expect(stdout).toContain("validate");
    expect(stdout).toContain("--version");
  });

  test("mock --help names its options, their defaults and the APIs", async () => {
    const { code, stdout, stderr } = await runCli("mock", "--help");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const text of [
      "--port",
      "4010",
      "--host",
      "127.0.0.1",
      "--api",
      "data-network, provider-accounts, billing",
      "Prefer",
    ])
      expect(stdout).toContain(text);
  });

  test("validate --help names its options, its exit codes and the APIs, in lines that fit a terminal", async () => {
    const { code, stdout, stderr } = await runCli("validate", "--help");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const options = ["server", "operation", "status", "event", "schema", "api", "lines", "format", "help"];
    for (const text of [...options.map((name) => `--${name}`), "HAR", "exit code", "json", "github", "billing"])
      expect(stdout).toContain(text);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test("--version prints the version alone", async () => {
    expect(await runCli("--version")).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});

describe("wrong usage ends with 2 and says on stderr what is wrong and where help is", () => {
  test.each([
    [[], ["command", "smile-contracts --help"]],
    [["mok"], ['"mok"', "smile-contracts --help"]],
    [["--bogus"], ['"--bogus"', "smile-contracts --help"]],
    [
      ["mock", "--bogus"],
      ["'--bogus'", "smile-contracts mock --help"],
    ],
    [
      ["mock", "extra"],
      ["'extra'", "smile-contracts mock --help"],
    ],
    [
      ["mock", "--port"],
      ["--port", "smile-contracts mock --help"],
    ],
    [
      ["mock", "--port", "abc"],
      ["--port", '"abc"', "65535"],
    ],
    [
      ["mock", "--port", "65536"],
      ["--port", '"65536"', "65535"],
    ],
    [
      ["mock", "--port", "4010.5"],
      ["--port", '"4010.5"'],
    ],
    [
      ["mock", "--port", "0x10"],
      ["--port", '"0x10"'],
    ],
    [
      ["mock", "--port="],
      ["--port", '""'],
    ],
    [
      ["mock", "--port=-1"],
      ["--port", '"-1"'],
    ],
    [["mock", "--host="], ["--host"]],
    [
      ["mock", "--api", "no-such"],
      ['"no-such"', "data-network"],
    ],
    [
      ["mock", "--api", "data-network", "--api", "payments"],
      ['"payments"', "data-network"],
    ],
    [
      ["validate", "--bogus"],
      ["'--bogus'", "smile-contracts validate --help"],
    ],
    [
      ["validate", "no-such.har"],
      ['"no-such.har"', "standard input"],
    ],
    [["validate", "docs"], ["folder"]],
    [["validate", "-", "-"], ["once"]],
    [
      ["validate", "--format", "xml"],
      ['"xml"', "text, json, github"],
    ],
    [["validate", "--server", "billing"], ["data-network, provider-accounts, billing"]],
    [["validate", "--server", "billing=api.example.com"], ["--server billing="]],
    [
      ["validate", "--status", "200"],
      ["--status", "--operation"],
    ],
    [["validate", "--operation", "createOrder", "--status", "2xx"], ['"2xx"']],
    [
      ["validate", "--operation", "createOrder", "--event"],
      ["--operation", "--event", "--schema"],
    ],
    [["validate", "--lines"], ["--lines goes with"]],
    [["validate", "--api", "billing"], ["--api goes with"]],
    [["validate", "--event", "--server", "billing=http://127.0.0.1"], ["--server"]],
    [
      ["validate", "--schema", "Account"],
      ["data-network and billing", "--api"],
    ],
    [["validate", "--schema", "account", "--api", "billing"], ['"Account"']],
    [["validate", "--schema", "ValidationError"], ["no schema"]],
    [["validate", "--operation", "createorder"], ['"createOrder"']],
    [["validate", "--operation", "createOrder", "--api", "data-network"], ["no operation"]],
    [["validate", "--event", "--api", "billing"], ["webhook"]],
    [["validate", "--event", "--api", "payments"], ['"payments"']],
  ])("%j", async (args, mentioned) => {
    const { code, stdout, stderr } = await runCli(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    for (const text of mentioned) expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  });
});
