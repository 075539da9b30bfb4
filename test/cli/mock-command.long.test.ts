import { execFile } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import ownPackage from "../../package.json" with { type: "json" };
import { runCli, startCli, startCliAfter, type RunningCli } from "./run-cli.js";

const ORDER = { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } };

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

  test.each([
    ["--api", "billing", "--api", "provider-accounts"],
    ["--api", "billing,provider-accounts"],
    ["--api=billing, provider-accounts"],
  ])("serves only the APIs that --api names: %s %s", async (...args) => {
    const output = await startMockCommand("--port", "0", ...args).printed("curl");
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
      const line = "GET /billing/live 404 /path route: must be a path of the contract\n";
      expect(await cli.ended).toMatchObject({ code: 0, signal: null, stderr: `Ctrl-C ends it.\n${line}` });
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

  test("tells a script where it is on one line, and nothing else", async () => {
    const cli = startMockCommand("--port", "0", "--ready", "json", "--log", "quiet");
    const output = await cli.printed("\n");
    const { ready, port, urls } = JSON.parse(output);
    expect(ready).toBe(true);
    expect(urls).toEqual({
      "data-network": `http://127.0.0.1:${port}/data-network/v1`,
      "provider-accounts": `http://127.0.0.1:${port}/provider-accounts/v2`,
      billing: `http://127.0.0.1:${port}/billing/live`,
    });
    expect((await fetch(urls.billing)).status).toBe(404);
    cli.process.kill("SIGTERM");
    expect(await cli.ended).toMatchObject({ code: 0, stdout: output, stderr: "" });
  });

  test("has Prism make every answer, once it has loaded", async () => {
    const { urls } = JSON.parse(await startMockCommand("--port", "0", "--ready", "json").printed("\n"));
    const origin = new URL(urls.billing).origin;
    const prism = async () => ((await (await fetch(`${origin}/-/ready`)).json()) as any).prism;
    expect((await fetch(`${urls.billing}/api/orders`, ORDER)).status).toBe(200);
    await expect.poll(async () => (await prism()).state).toBe("loaded");
    expect((await prism()).answers).toBeGreaterThan(900);
    expect((await fetch(`${urls.billing}/api/orders`, ORDER)).status).toBe(200);
  });

  test("has as many items, and as late times, as it is told", async () => {
    const args = ["--port", "0", "--ready", "json", "--items", "3", "--now", "--log", "requests"];
    const cli = startMockCommand(...args);
    const { urls } = JSON.parse(await cli.printed("\n"));
    const headers = { Authorization: `Basic ${btoa("key:secret")}` };
    const { data } = (await (await fetch(`${urls["data-network"]}/users?size=50`, { headers })).json()) as any;
    expect(data.items).toHaveLength(3);
    expect(Date.parse(data.items[0].createdAt)).toBeGreaterThan(Date.now() - 366 * 24 * 60 * 60 * 1000);
    cli.process.kill("SIGTERM");
    expect((await cli.ended).stderr).toBe("GET /data-network/v1/users 200\n");
  });

  test.each([
    [["--now", "soon"], 'not "soon"'],
    [["--items", "many"], 'not "many"'],
    [["--items", "100001"], "100000"],
    [["--log", "all"], "quiet, refusals, requests"],
    [["--ready", "xml"], "text, json"],
    [["--api", "billing,none"], '"none"'],
    [["--hosts", "::1"], "--hosts"],
  ])("refuses %j, and says what it takes", async (args, message) => {
    const { code, stdout, stderr } = await runCli("mock", "--port", "0", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain("smile-contracts mock --help");
  });

  test.each(["-h", "--help"])("%s is its help", async (option) => {
    const { code, stdout } = await runCli("mock", option);
    expect(code).toBe(0);
    for (const name of ["--port", "--host", "--api", "--items", "--now", "--log", "--ready"])
      expect(stdout).toContain(name);
  });

  test.each([["-v"], ["--version"], ["mock", "-v"]])("%s is the version", async (...args) => {
    expect(await runCli(...args)).toMatchObject({ code: 0, stdout: `${ownPackage.version}\n` });
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
