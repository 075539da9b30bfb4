import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mustRunInside, runInside } from "../../bench/run-inside.js";

const PROGRAMS = {
  answers: 'console.log("on its way"); console.log(JSON.stringify({ given: JSON.parse(process.argv[2]) }));',
  grows: "const all = []; for (;;) all.push(new Array(1e5).fill(all.length + 0.5));",
  sleeps: "setInterval(() => {}, 1000);",
  throws: 'throw new TypeError("broken");',
};

let workshop: Parameters<typeof runInside>[0];

beforeAll(async () => {
  workshop = { folder: await mkdtemp(join(tmpdir(), "smile-contracts-bench-")), quick: true, tell() {} };
  await mkdir(join(workshop.folder, "inside"));
  for (const [name, code] of Object.entries(PROGRAMS)) {
    await writeFile(join(workshop.folder, "inside", `${name}.js`), code);
  }
});
afterAll(() => rm(workshop.folder, { recursive: true, force: true }));

describe("a program of the benchmark", () => {
  test("says what it found in its last line", async () => {
    expect(await runInside(workshop, "answers", [1])).toEqual({ result: { given: [1] } });
  });

  test.each([
    ["grows", { nodeOptions: ["--max-old-space-size=24"] }, "out of memory"],
    ["sleeps", { timeoutMs: 300 }, "not done after 0.3 s"],
    ["throws", {}, "TypeError: broken"],
  ] as const)("that dies is a finding: it %s", async (name, options, died) => {
    expect(await runInside(workshop, name, {}, options)).toEqual({ died });
  });

  test("that has to be there for the others must not die", async () => {
    await expect(mustRunInside(workshop, "throws", {})).rejects.toThrow("inside/throws died: TypeError: broken");
  });
});
