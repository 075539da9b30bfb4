import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { beginStep } from "../../src/tools/done-steps.js";

const STEP = { name: "cake", inputs: ["recipe.txt", "larder", "not-there.txt"], outputs: ["cake"] };
const RECORD = ".cache/done-steps.json";

let root: string;
const write = (file: string, content: string) => writeFile(join(root, file), content);
const isUnchanged = () => beginStep(root, STEP).isUnchanged;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "smile-contracts-steps-"));
  for (const folder of ["larder", "larder/shelf", "cake"]) await mkdir(join(root, folder));
  for (const file of ["recipe.txt", "larder/eggs", "larder/shelf/flour", "cake/slice"]) await write(file, file);
});
afterEach(() => rm(root, { recursive: true, force: true }));

test("a step is unchanged once it is done, and not before", () => {
  const first = beginStep(root, STEP);
  expect(first.isUnchanged).toBe(false);
  expect(isUnchanged()).toBe(false);
  first.done();
  expect(isUnchanged()).toBe(true);
});

describe("a step that was done is changed by", () => {
  beforeEach(() => {
    beginStep(root, STEP).done();
  });

  const changes: [string, () => Promise<unknown>][] = [
    ["another content of an input", () => write("recipe.txt", "more sugar")],
    ["another content deep in a folder", () => write("larder/shelf/flour", "rye")],
    ["a new file in a folder", () => write("larder/milk", "")],
    ["a file less in a folder", () => rm(join(root, "larder/eggs"))],
    ["another name of a file", () => rename(join(root, "larder/eggs"), join(root, "larder/egg"))],
    ["an input that was not there", () => write("not-there.txt", "")],
    ["an edited output", () => write("cake/slice", "eaten")],
    ["an output too many", () => write("cake/crumb", "")],
    ["no output", () => rm(join(root, "cake"), { recursive: true })],
    ["a lost record", () => rm(join(root, RECORD))],
    ["a record that was cut off", () => write(RECORD, '{"cake": {"inputs": "')],
    ["a record of something else", () => write(RECORD, "null")],
  ];
  test.each(changes)("%s", async (_name, change) => {
    await change();
    expect(isUnchanged()).toBe(false);
    beginStep(root, STEP).done();
    expect(isUnchanged()).toBe(true);
  });

  test("another fact", () => {
    beginStep(root, { ...STEP, facts: ["for two"] }).done();
    expect(beginStep(root, { ...STEP, facts: ["for two"] }).isUnchanged).toBe(true);
    expect(beginStep(root, { ...STEP, facts: ["for ten"] }).isUnchanged).toBe(false);
  });

  test("an input that another one took from it", async () => {
    await write("larder/eggs", "");
    await write("larder/shelf/flour", "larder/eggslarder/shelf/flour");
    expect(isUnchanged()).toBe(false);
  });
});

test("what changes while a step is at work counts as changed the next time", async () => {
  const begun = beginStep(root, STEP);
  await write("recipe.txt", "more sugar");
  begun.done();
  expect(isUnchanged()).toBe(false);
});

test("steps keep each other's record, and leave no other file behind", async () => {
  beginStep(root, STEP).done();
  beginStep(root, { ...STEP, name: "tart" }).done();
  expect(isUnchanged()).toBe(true);
  expect(await readdir(join(root, ".cache"))).toEqual(["done-steps.json"]);
});
