import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { API_NAMES } from "../../generated/apis.js";
import { toPascalCase } from "../../src/tools/generate/contract.js";
import { ROOT } from "../support/root.js";

const FOLDERS_WITH_README = ["openapi", "generated", "src", "test"];
const MAX_README_LINES = 15;

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const filesOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length));

describe("one house", () => {
  test("what an API is called stands in its own folder of the source, and nowhere else in it", () => {
    const names = new RegExp(API_NAMES.flatMap((api) => [api, toPascalCase(api)]).join("|"));
    const others = filesOf("src").filter((file) => !file.startsWith(join("src", "apis")));
    expect(others.length).toBeGreaterThan(100);
    expect(others.filter((file) => names.test(read(file)))).toEqual([]);
  });

  test("every API has a folder of its own in the source", () => {
    const folders = readdirSync(join(ROOT, "src", "apis"));
    expect(folders.sort()).toEqual([...API_NAMES].sort());
  });

  test("the index of the decisions names each, by its own heading", () => {
    const index = read("docs/adr/README.md");
    const decisions = readdirSync(join(ROOT, "docs", "adr")).filter((name) => /^\d{4}-/.test(name));
    const rows = decisions.map((name) => `[${/^# \d+\. (.+)$/m.exec(read(`docs/adr/${name}`))?.[1]}](${name})`);
    expect(rows.filter((row) => !index.includes(row))).toEqual([]);
    expect(index.match(/^\| \d{4} /gm)).toHaveLength(decisions.length);
  });

  test.each(FOLDERS_WITH_README)("the README of %s is short", (folder) => {
    expect(read(`${folder}/README.md`).trimEnd().split("\n").length).toBeLessThanOrEqual(MAX_README_LINES);
  });
});
