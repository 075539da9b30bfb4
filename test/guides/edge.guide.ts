import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { serve } from "../support/foreign/inside/serve.js";
import { codesIn, readGuide } from "./guide.js";
import { makeProject, tool, TSC, tsconfig } from "./project.js";
import { prepareWorker } from "./workerd.js";

const guide = readGuide("commonjs-jest-and-bare-folders");
const WORKER = "edge/worker.ts";
const COMPILED = "out/worker.js";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ log: "quiet" });
});
afterAll(() => mock.close());

test("the worker of the guide answers in workerd what the guide says", async () => {
  const project = await makeProject("module");
  const strict = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true };
  const options = { module: "nodenext", lib: ["es2022", "dom"], outDir: "out", ...strict };
  await project.write({
    [WORKER]: guide.files.get(WORKER) as string,
    "tsconfig.json": tsconfig(options, [WORKER]),
  });
  expect((await project.node([tool(TSC), "-p", "."])).output).toBe("");
  const bindings = { SMILE_BASE_URL: mock.url("data-network"), SMILE_API_KEY: "key", SMILE_API_SECRET: "secret" };
  const worker = { file: join(project.folder, COMPILED), bindings, reachesThisMachine: true };
  const server = await serve(await prepareWorker(project.folder, worker), { cwd: project.folder });
  try {
    const answer = await (await fetch(`http://127.0.0.1:${server.port}/`)).text();
    expect(codesIn(guide.prose)).toContain(answer);
  } finally {
    await server.stop();
  }
});
