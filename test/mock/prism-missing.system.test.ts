import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installWithoutPeers, type PackageWithoutPeers } from "./package-without-peers.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const testedVersion = JSON.parse(await readFile(join(root, "package.json"), "utf8")).devDependencies[
  "@stoplight/prism-cli"
];
const installHint = `npm install --save-dev @stoplight/prism-cli@${testedVersion}`;
let installed: PackageWithoutPeers;
let consumer: string;
let folder: string;

beforeAll(async () => {
  installed = await installWithoutPeers("without prism #", ["src/cli/*.ts"]);
  ({ consumer, folder } = installed);
});
afterAll(() => installed.remove());

async function runNode(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, args, { cwd: consumer })) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

async function installPeer(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(consumer, "node_modules", path, ".."), { recursive: true });
    await writeFile(join(consumer, "node_modules", path), text);
  }
}

describe("without Prism", () => {
  test("the mock can be imported, and says on start what is missing and how to install it", async () => {
    const script = `
      import { startMock } from "smile-contracts/mock";
      console.log("imported");
      await startMock().catch((error) => console.log(error.message));
    `;
    const { code, stdout, stderr } = await runNode("--input-type=module", "--eval", script);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^imported\n.*@stoplight\/prism-cli, which is not installed/);
    expect(stdout).toContain(installHint);
  });

  test("the command line says the same, without a stack trace, and fails", async () => {
    const { code, stdout, stderr } = await runNode(join(folder, "dist/src/cli/main.js"), "mock", "--port", "0");
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(installHint);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("the rest of the command line works", async () => {
    expect((await runNode(join(folder, "dist/src/cli/main.js"), "--help")).code).toBe(0);
  });
});

describe("with a Prism that does not load", () => {
  test("the mock says why, and which version works, and answers without it", async () => {
    await installPeer({
      "@stoplight/prism-cli/package.json": '{ "name": "@stoplight/prism-cli", "version": "99.0.0" }',
      "@stoplight/prism-http/package.json": '{ "name": "@stoplight/prism-http", "main": "index.js" }',
      "@stoplight/prism-http/index.js": 'throw new Error("needs a newer Node");',
    });
    const script = `
      import { startMock } from "smile-contracts/mock";
      const problems = [];
      let tellTwo;
      const two = new Promise((resolve) => (tellTwo = resolve));
      const onProblem = (reason) => problems.push(reason) === 2 && tellTwo();
      const mock = await startMock({ apis: ["billing"], onProblem });
      await two;
      const ready = await (await fetch("http://127.0.0.1:" + mock.port + "/-/ready")).json();
      const headers = { "Content-Type": "application/json" };
      const { status } = await fetch(mock.url("billing") + "/api/orders", { method: "POST", body: "{}", headers });
      console.log(JSON.stringify({ problems, prism: ready.prism, status }));
      await mock.close();
    `;
    const { code, stdout, stderr } = await runNode("--input-type=module", "--eval", script);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const { problems, prism, status } = JSON.parse(stdout);
    expect(problems[0]).toContain(`was tested with @stoplight/prism-cli ${testedVersion}, and 99.0.0 is installed`);
    expect(problems[1]).toContain("needs a newer Node");
    for (const problem of problems) expect(problem).toContain(installHint);
    expect(prism).toEqual({ version: "99.0.0", state: "failed", answers: 0 });
    expect(status).toBe(200);
  });
});
