import { execFile } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { runCli, startCli, startCliAfter, type RunningCli } from "./run-cli.js";

const running: RunningCli[] = [];
function startMockCommand(...args: string[]): RunningCli {
  const cli = startCli("mock", ...args);
  running.push(cli);
  return cli;
}
afterEach(async () => {
  for (const { process: child, ended } of running.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
});

describe("smile-contracts mock", () => {
  test("prints the URL of each API, and a curl line for it that works as it stands", async () => {
    const output = await startMockCommand("--port", "0").printed("curl");
    const served: [string, RegExp, object][] = [
      ["data-network", /^http:\/\/127\.0\.0\.1:\d+\/data-network\/v1$/, { code: "OK" }],
      [
        "provider-accounts",
        /^http:\/\/127\.0\.0\.1:\d+\/provider-accounts\/v2$/,
        [{ ProviderName: expect.any(String) }, {}],
      ],
      ["billing", /^http:\/\/127\.0\.0\.1:\d+\/billing\/live$/, { accounts: { 0: { uuid: expect.any(String) } } }],
    ];
    const curls = output.match(/curl .*/g) ?? [];
    expect(curls).toHaveLength(served.length);
    for (const [index, [api, expectedUrl, answer]] of served.entries()) {
      const url = new RegExp(`^${api} +(\\S+)`, "m").exec(output)?.[1];
      expect(url).toMatch(expectedUrl);
      expect(curls[index]).toContain(url);
      const { stdout } = await promisify(execFile)("sh", ["-c", `${curls[index]} --silent`]);
      expect(JSON.parse(stdout)).toMatchObject(answer);
    }
    expect(output).toMatch(/^billing .*any other stage/m);
  });

  test("serves only the APIs that --api names", async () => {
    const output = await startMockCommand("--port", "0", "--api", "billing", "--api", "provider-accounts").printed(
      "curl",
    );
    expect(output.match(/^\S+(?= +http)/gm)).toEqual(["billing", "provider-accounts"]);
    const url = /^billing +(\S+)/m.exec(output)?.[1] ?? "";
    expect((await fetch(url.replace("billing/live", "data-network/v1"))).status).toBe(404);
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "ends cleanly on %s, also with a connection that is kept alive",
    async (signal) => {
      const cli = startMockCommand("--port", "0", "--api", "billing");
      const url = /http\S+/.exec(await cli.printed("curl"))?.[0] ?? "";
      expect((await fetch(url)).status).toBe(404);
      cli.process.kill(signal);
      expect(await cli.ended).toMatchObject({ code: 0, signal: null, stderr: "Ctrl-C ends it.\n" });
    },
  );

  test("ends cleanly on a signal that comes while it starts", async () => {
    // Sends the signal as soon as something listens to it, which is long before the mock has started.
    const kill = "setImmediate(() => process.kill(process.pid, name))";
    const script = `process.on("newListener", (name) => name === "SIGTERM" && ${kill})`;
    const cli = startCliAfter([`data:text/javascript,${encodeURIComponent(script)}`], "mock", "--port", "0");
    running.push(cli);
    expect(await cli.ended).toMatchObject({ code: 0, signal: null });
  });

  test("says which port is taken, and how to choose another", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.on("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stdout, stderr } = await runCli("mock", "--port", String(port));
    other.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(`Port ${port} `);
    expect(stderr).toContain("--port");
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("says which host is none of this machine's, and how to choose another", async () => {
    const { code, stderr } = await runCli("mock", "--port", "0", "--host", "192.0.2.1");
    expect(code).toBe(1);
    expect(stderr).toContain('"192.0.2.1"');
    expect(stderr).toContain("--host");
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
