// No tool: the guide, whose samples use them all.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "../../support/foreign/inside/check.js";

const HERE = fileURLToPath(new URL("../", import.meta.url));
/** Code that has the name of its file behind the language, and what it prints where the guide says so. */
const SAMPLE = /^```js (\S+)\n([^]*?)^```$(?:\n{2}^```text\n([^]*?)^```$)?/gm;

const folder = join(HERE, "guide");
const samples = [...readFileSync(join(HERE, "guide.md"), "utf8").matchAll(SAMPLE)];
mkdirSync(folder);
for (const [, name = "", code = ""] of samples) writeFileSync(join(folder, name), code);
for (const [, name = "", , printed] of samples) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [name], { cwd: folder, encoding: "utf8" });
  check(`${name} comes to its end`, { status: 0 }, { status, stderr: stderr.slice(-1_000) });
  if (printed !== undefined) check(`${name} prints what the guide says`, { stdout: printed }, { stdout });
}
