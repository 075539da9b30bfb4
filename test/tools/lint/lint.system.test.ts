import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../support/root.js";
import { apiRules, enabledRules, type Violation, FIXTURES, lint, markedLines } from "./lint-fixtures.js";

const GOOD = join(ROOT, "test/tools/lint/good");
const rules = enabledRules();
const proven = [...rules].filter(([rule]) => existsSync(join(FIXTURES, rule)));

let violations: Violation[];
beforeAll(async () => {
  const good = apiRules.map((rules) => ({ folder: GOOD, rules }));
  violations = await lint([...proven.map(([rule, own]) => ({ folder: join(FIXTURES, rule), rules: own })), ...good]);
});

describe("a bad description is reported by the rule that it breaks, and by no other, at its file and line", () => {
  test.each(proven.map(([rule]) => rule))("%s", async (rule) => {
    const expected = await markedLines(rule);
    expect(expected).not.toEqual([]);
    expect(violations.filter((violation) => violation.startsWith(`fixtures/${rule}/`))).toEqual(expected);
  });
});

test("every rule that redocly.yaml switches on beyond recommended-strict is proven by a fixture", async () => {
  const roots = (await readdir(FIXTURES, { recursive: true })).filter((name) => name.endsWith("openapi.yaml"));
  expect(roots.map((name) => dirname(name).split(sep).join("/")).sort()).toEqual([...rules.keys()].sort());
});

test("a good description is clean by the rules of every API, and so is what the fixtures share", () => {
  expect(violations.filter((violation) => !violation.startsWith("fixtures/"))).toEqual([]);
});
