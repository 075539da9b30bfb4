import { copyFile, mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";

const CHECK = "src/tools/checkout-path.js";

let parent: string;
beforeEach(async () => {
  // As the working folder is told, also where the folder for temporary files is a link.
  parent = await mkdtemp(join(await realpath(tmpdir()), "smile-contracts-path-"));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

async function checkoutIn(name: string): Promise<string> {
  const folder = join(parent, name);
  await mkdir(join(folder, "src/tools"), { recursive: true });
  for (const file of ["package.json", CHECK]) await copyFile(join(ROOT, file), join(folder, file));
  return folder;
}

test.each([
  ["generate", "c#", "#"],
  ["start", "c#", "#"],
  ["docs", "why?", "?"],
  ["build", "why?", "?"],
])("npm run %s in a checkout below %s says at once why not, and what to do", async (script, name, character) => {
  const folder = await checkoutIn(name);
  const { code, messages } = await run("npm", ["run", "--silent", script], { cwd: folder });
  expect(messages.trim()).toBe(
    `The path of this checkout, ${folder}, contains "${character}", where the path of a URL ends, so that the tools ` +
      "do not find its files: move or rename the folder.",
  );
  expect(code).toBe(1);
});

test("other unusual characters are no obstacle", async () => {
  const folder = await checkoutIn("100%20 & 'more' [ä]");
  expect(await run(process.execPath, ["--import", `./${CHECK}`, "-e", ""], { cwd: folder })).toMatchObject({ code: 0 });
});
