import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { API_NAMES } from "../../generated/apis.js";
import { ROOT } from "../support/root.js";
import { COUNTED_NAMES, listTestFiles, NOT_ASKED } from "./test-files.js";

const files = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" });

test.each(NOT_ASKED)("%s matches a file that there is", (pattern) => {
  expect(files.some((file) => pattern.test(file))).toBe(true);
});

test.each(API_NAMES)("of %s, the contract tests are asked first, and no other API's", (api) => {
  const { unit, system } = listTestFiles(ROOT, API_NAMES, api);
  expect(unit[0]).toMatch(/^test\/contract\//);
  expect(unit.some((file) => file.startsWith(`test/contract/${api}`))).toBe(true);
  expect(system.length).toBeGreaterThan(0);
  const others = API_NAMES.filter((other) => other !== api);
  expect([...unit, ...system].filter((file) => others.some((other) => file.startsWith(`test/apis/${other}/`)))).toEqual(
    [],
  );
});

test("tests that compare an example with its schema do not count", () => {
  const counted = new RegExp(COUNTED_NAMES);
  expect(counted.test("getAccount 200 connected fulfils its schema")).toBe(false);
  expect(counted.test("the lists of the source pages are complete statuses")).toBe(true);
});
