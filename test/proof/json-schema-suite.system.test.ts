import { describe, expect, test } from "vitest";
import { listFiles, runFile, suiteFolder } from "./support/json-schema-suite.js";
import { readRows } from "./support/table.js";

/** So many tests of the suite are judged; fewer would mean that something is refused which a contract may hold. */
const MIN_JUDGED = 680;
const folder = suiteFolder();

/** The first cells of the rows about a file. */
const rowsOf = (table: string, file: string) =>
  readRows(table)
    .filter(([name]) => name === file)
    .map((cells) => cells.slice(0, 3).join(" | "));

describe.skipIf(folder === undefined)("the JSON Schema Test Suite (JSON_SCHEMA_SUITE), draft 2020-12", () => {
  const files = folder === undefined ? [] : listFiles(folder);
  let judged = 0;

  test.each(files)("%s", async (file) => {
    const outcome = await runFile(folder as string, file);
    expect(outcome.unexplained).toEqual([]);
    expect(outcome.refused).toEqual(rowsOf("json-schema-refused.txt", file));
    expect(outcome.different).toEqual(rowsOf("json-schema-different.txt", file));
    judged += outcome.judged;
  });

  test("is judged as far as a contract can hold it, and the tables name no file that is not there", () => {
    expect(judged).toBeGreaterThanOrEqual(MIN_JUDGED);
    const named = ["json-schema-refused.txt", "json-schema-different.txt"].flatMap(readRows).map(([file]) => file);
    expect(named.filter((file) => !files.includes(file as string))).toEqual([]);
  });
});
