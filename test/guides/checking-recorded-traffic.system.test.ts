import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { UNCHECKED } from "../../src/cli/validate/unchecked.js";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";
import { readGuide } from "./guide.js";

const guide = readGuide("checking-recorded-traffic");
/** What the shell of a reader runs, it runs from the sources here. */
const CLI = `"${process.execPath}" --import "${import.meta.resolve("tsx")}" "${join(ROOT, "src/cli/main.ts")}"`;
const NPX = `npx() { shift; ${CLI} "$@"; }`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-guide-"));
  await writeFile(join(folder, "recording.har"), guide.files.get("recording.har") as string);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const runShell = (script: string) => run("sh", ["-c", `${NPX}\n${script}`], { cwd: folder });

test.each(["recording.sh", "orders.sh"].map((name, index) => [name, guide.printed[index]] as const))(
  "%s prints what the guide says, and ends with 1",
  async (name, printed) => {
    const { code, output, messages } = await runShell(guide.files.get(name) as string);
    expect({ code, output: output.trim(), messages }).toEqual({ code: 1, output: printed, messages: "" });
  },
);

test("the step of the workflow writes annotations", async () => {
  const [, command] = /run: (.*)/.exec(guide.files.get("workflow.yml") as string) ?? [];
  const { code, output } = await runShell(command as string);
  expect(code).toBe(1);
  expect(output).toMatch(/^::error file=recording\.har,line=5,/m);
});

test("the largest entry is the one that the guide names", () => {
  const [size] = /\d+ MiB/.exec(guide.prose) ?? [];
  expect(UNCHECKED["too-large"].many).toContain(size);
});
