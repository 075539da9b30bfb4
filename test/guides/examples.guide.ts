import { beforeAll, expect, test } from "vitest";
import { readGuide } from "./guide.js";
import { makeProject, passedIn, type Project, tool, TSC, tsconfig } from "./project.js";

const guide = readGuide("examples-in-your-tests");
const STORIES = "connection.stories";

let project: Project;
beforeAll(async () => {
  project = await makeProject("module");
  await project.write(Object.fromEntries(guide.files));
  const strict = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true };
  const options = { module: "nodenext", lib: ["es2022", "dom"], types: ["node"], outDir: "out", ...strict };
  await project.write({
    "tsconfig.json": tsconfig(options, [...guide.files.keys()]),
    "vitest.config.js": 'export default { test: { include: ["*.test.ts"] } };',
    "draw.js": `import meta, * as stories from "./out/${STORIES}.js";
for (const [name, { args }] of Object.entries(stories).filter(([name]) => name !== "default"))
  console.log(name, meta.render(args));`,
  });
  expect((await project.node([tool(TSC), "-p", "."])).output).toBe("");
});

test("the tests of the guide pass, with MSW and without", async () => {
  const { code, output } = await project.node([tool("vitest/vitest.mjs"), "run", "--root", project.folder]);
  expect({ code, passed: passedIn(output) }).toEqual({ code: 0, passed: passedIn(guide.printed.join("")) });
});

test("the stories draw what their examples have", async () => {
  const { output, messages } = await project.node(["draw.js"]);
  expect(messages).toBe("");
  expect(output.trim().split("\n")).toEqual([
    "Connected <p>CONNECTED, UNSUPPORTED</p>",
    expect.stringMatching(/^NeedsUser <p>CONNECTED, \w+<\/p>$/) as string,
  ]);
});
