import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { modulesBehind } from "../../src/tools/modules-behind.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "smile-contracts-modules-"));
  await mkdir(join(root, "src/deep"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));
const write = (file: string, content: string) => writeFile(join(root, file), content);

test("finds what a module imports in any way, however far away, and itself", async () => {
  await write("src/main.ts", 'import { a } from "./deep/a.js";\nexport * from "./b.js";\nimport "node:fs";\n');
  await write("src/deep/a.ts", 'import type {\n  Rule,\n} from "../rule.js";\nawait import("../late.js");\n');
  await write("src/b.ts", 'import "./main.js";\n');
  await write("src/rule.js", "");
  await write("src/late.ts", "");
  await write("src/unrelated.ts", "");
  const found = ["src/b.ts", "src/deep/a.ts", "src/late.ts", "src/main.ts", "src/rule.js"];
  expect(modulesBehind(root, ["src/main.ts"]).sort()).toEqual(found);
});

test("imports of code that a module writes lead nowhere", async () => {
  await write("src/emit.ts", 'export const code = `import { x } from "../../elsewhere/x.js";`;\n');
  expect(modulesBehind(root, ["src/emit.ts"])).toEqual(["src/emit.ts"]);
});
