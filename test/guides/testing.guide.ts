import { beforeAll, describe, expect, test } from "vitest";
import { readGuide } from "./guide.js";
import { makeProject, passedIn, type Project, tool, TSC, tsconfig } from "./project.js";

const guide = readGuide("testing");
const fileNamed = (name: string) => guide.files.get(name) as string;
const filesNamed = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, fileNamed(name)]));

const SUITES = ["retry.test.ts", "connect.test.ts", "order.test.ts"];
const MAX_SUITE_LINES = 30;
const SHARED = ["mock-session.js", "global-setup.js"];
/** How often each of two files that expect different answers runs, beside the others. */
const COPIES = 3;
const VITEST = "vitest/vitest.mjs";
const JEST = "jest/bin/jest.js";

const runVitest = (project: Project) => project.node([tool(VITEST), "run", "--root", project.folder]);
const printing = (code: number, line: RegExp) => ({ code, output: expect.stringMatching(line) as string });

/** The test of the guide, and one that wants another answer from the same operation, several times each. */
function rivals(text: string): Record<string, string> {
  const other = text.replace('"locked-by-provider"', '"connected"').replace('"locked-by-provider"', '"connected"');
  const files = { locked: text, connected: other.replace('"ERROR"', '"CONNECTED"') };
  const copies = Object.entries(files).flatMap(([name, code]) =>
    Array.from({ length: COPIES }, (_, index) => [`${name}-${index}.test.js`, code] as const),
  );
  return Object.fromEntries(copies);
}

describe("the three suites", () => {
  let project: Project;
  beforeAll(async () => {
    project = await makeProject("module");
    await project.write(filesNamed(...SUITES));
  });

  test.each(SUITES)("%s is short", (name) => {
    expect(fileNamed(name).trimEnd().split("\n").length).toBeLessThan(MAX_SUITE_LINES);
  });

  test("compile in a strict project", async () => {
    const strict = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true };
    const options = { module: "nodenext", lib: ["es2022", "dom"], types: ["node"], noEmit: true, ...strict };
    await project.write({ "tsconfig.json": tsconfig(options, SUITES) });
    expect((await project.node([tool(TSC), "-p", "."])).output).toBe("");
  });

  test("pass", async () => {
    const { code, output } = await runVitest(project);
    expect(output).toMatch(/Test Files +3 passed/);
    expect({ code, passed: passedIn(output) }).toEqual({ code: 0, passed: passedIn(guide.printed.join("")) });
  });
});

test("the test with MSW passes", async () => {
  const project = await makeProject("module");
  await project.write(filesNamed("msw.test.js"));
  const { code, output } = await runVitest(project);
  expect({ code, output }).toEqual(printing(0, /Tests +1 passed/));
});

describe("files that run side by side", () => {
  const account = fileNamed("account.test.js");

  test("see their own answers in Vitest", async () => {
    const project = await makeProject("module");
    await project.write({ ...filesNamed(...SHARED, "vitest.config.js"), ...rivals(account) });
    const { code, output } = await runVitest(project);
    expect({ code, output }).toEqual(printing(0, new RegExp(`Tests +${2 * COPIES} passed`)));
  });

  test("see one another's in one session", async () => {
    const project = await makeProject("module");
    const shared = fileNamed("mock-session.js").replace("${randomUUID()}", "one");
    await project.write({
      ...filesNamed(...SHARED, "vitest.config.js"),
      ...rivals(account),
      "mock-session.js": shared,
    });
    const { code, messages } = await runVitest(project);
    expect({ code, output: messages }).toEqual(printing(1, /AssertionError: expected \[/));
  });

  test("see their own in Jest", async () => {
    const project = await makeProject("module");
    const ofJest = account.replace('import { expect, test } from "vitest";\n', "");
    const files = filesNamed(...SHARED, "jest.config.js", "global-teardown.js");
    await project.write({ ...files, ...rivals(ofJest) });
    const places = ["--rootDir", project.folder, "--cacheDirectory", `${project.folder}/cache`, "--watchman=false"];
    const flags = ["--experimental-vm-modules", tool(JEST), ...places, "--maxWorkers=2", "--colors=false"];
    const { code, messages } = await project.node(flags);
    const passed = new RegExp(`Tests: +${2 * COPIES} passed, ${2 * COPIES} total`);
    expect({ code, output: messages }).toEqual(printing(0, passed));
  });
});
