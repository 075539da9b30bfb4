import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { type Mock, startMock } from "../../src/mock/index.js";
import { findProgram } from "../support/foreign/find-program.js";
import { run, type RunResult } from "../support/run.js";
import { readGuide } from "./guide.js";
import { onOtherPorts } from "./other-ports.js";
import { endGroups, start } from "./process-group.js";
import { makeProject, quietEnvironment } from "./project.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const guide = readGuide("testing");
const fileNamed = (name: string) => guide.files.get(name) as string;
/** An address of this machine that only a server on every address has. */
const BEYOND_LOOPBACK = "127.0.0.2";

let mock: Mock;
let inMock: NodeJS.ProcessEnv;
let programs: string;
beforeAll(async () => {
  const { folder, write } = await makeProject();
  programs = folder;
  await write({ "test_account.py": fileNamed("test_account.py"), "account_test.go": fileNamed("account_test.go") });
  mock = await startMock();
  // Go looks for modules on the network unless it is told not to.
  inMock = { ...quietEnvironment(), MOCK_ORIGIN: `http://127.0.0.1:${mock.port}`, GO111MODULE: "off" };
});
afterEach(endGroups);
afterAll(() => mock.close());

test("the steps of the workflow start the mock, and the tests run against it", async () => {
  const { folder, write } = await makeProject("module");
  await write({
    "mock-session.js": fileNamed("mock-session.js"),
    "account.test.js": fileNamed("account.test.js"),
    "package.json": JSON.stringify({ type: "module", scripts: { test: "vitest run" } }),
  });
  const { workflow } = await onOtherPorts({ workflow: fileNamed("workflow.yml") });
  const { steps } = (parse(workflow) as { jobs: { test: { steps: readonly Step[] } } }).jobs.test;
  // The project is checked out already, and what it needs is installed.
  const outputs: string[] = [];
  for (const { run: script, env } of steps.filter(({ uses }) => uses === undefined)) {
    if (script === undefined || script === "npm ci") continue;
    const step = start(["bash", "-e", "-c", script], { cwd: folder, env: { ...quietEnvironment(), ...env } });
    const result = await step.ended;
    expect({ script, ...result }).toMatchObject({ code: 0 });
    outputs.push(result.output);
  }
  expect(outputs).toEqual([
    "",
    expect.stringContaining('"status":"ready"'),
    expect.stringMatching(/Tests +1 passed/),
    expect.stringMatching(/^GET \/-\/s\/.* 200/m),
  ]);
});

test("the container's commands install the mock, serve it beyond loopback, and tell its health", async () => {
  const { Containerfile } = await onOtherPorts({ Containerfile: fileNamed("Containerfile") });
  const after = (instruction: string) => new RegExp(`^${instruction} (.*)$`, "m").exec(Containerfile)?.[1] ?? "";
  const port = after("EXPOSE");
  const health = JSON.parse(after("HEALTHCHECK CMD")) as string[];
  const entry = JSON.parse(after("ENTRYPOINT")) as string[];
  const packed = join(inject("installation"), "packed");
  const { folder: cwd } = await makeProject();
  const env = { ...quietEnvironment(), npm_config_prefer_offline: "true", npm_config_audit: "false" };
  const command = async (parts: readonly string[]) => (await start(parts, { cwd, env }).ended).code;

  // The package as it is here, in place of that of the registry.
  const tarball = join(packed, ...(await readdir(packed)));
  const install = after("RUN").replace("install smile-contracts ", `install ${tarball} `);
  expect(await command(["sh", "-e", "-c", install])).toBe(0);
  expect(await command(health)).toBe(1);
  const served = start([...entry, "--port", port], { cwd, env });
  await expect.poll(() => command(health), { timeout: 60_000 }).toBe(0);
  expect((await fetch(`http://${BEYOND_LOOPBACK}:${port}/-/ready`)).status).toBe(200);
  served.stop();
  expect(await served.ended).toMatchObject({ code: 0 });
});

/** Runs a program that talks to the mock, where this machine has it. */
async function tryProgram(name: string, parameters: readonly string[]): Promise<RunResult | undefined> {
  const program = findProgram(name);
  if (program) return run(program, parameters, { cwd: programs, env: inMock });
  console.log(`Not tried, as this machine has no ${name}.`);
  return undefined;
}

test("the file for pytest is Python, and passes where there is pytest", async () => {
  const compiled = await tryProgram("python3", ["-m", "py_compile", "test_account.py"]);
  expect(compiled?.messages ?? "").toBe("");
  const tested = await tryProgram("pytest", ["-q", "test_account.py"]);
  if (tested) expect(tested).toMatchObject({ code: 0, output: expect.stringContaining("1 passed") as string });
});

test("the file for Go passes where there is Go", async () => {
  const tested = await tryProgram("go", ["test", "-count=1", "account_test.go"]);
  if (tested) expect(tested).toMatchObject({ code: 0, output: expect.stringMatching(/^ok /) as string });
});
