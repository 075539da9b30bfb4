import { expect, test } from "vitest";
import { createIdDeriver } from "../../../src/mock/answer/derived-id.js";

const derivedId = (id: string | number, nth: number) => createIdDeriver(id)(nth);

test.each([
  ["a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60", /^a-[0-9a-f]{32}$/],
  ["b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73", /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-9[0-9a-f]{3}-[0-9a-f]{12}$/],
  ["6f4b2d0c8e1a47539b7d5f3a1c9e8024", /^[0-9a-f]{32}$/],
  ["harbor-freelance", /^harbor-freelance-\d+$/],
  ["face", /^face-\d+$/],
])("other ids of the kind of %s", (id, pattern) => {
  const derived = Array.from({ length: 2000 }, (_, index) => derivedId(id, index + 1));
  for (const each of derived) expect(each).toMatch(pattern);
  expect(new Set([id, ...derived]).size).toBe(2001);
  expect(derivedId(id, 7)).toBe(derived[6]);
});

test("a number stays one", () => {
  expect([1, 2, 3].map((nth) => derivedId(40, nth))).toEqual([41, 42, 43]);
});

test("ids that differ have others that differ", () => {
  const ids = Array.from({ length: 500 }, (_, index) => `a-${index.toString(16).padStart(32, "0")}`);
  expect(new Set(ids.map((id) => derivedId(id, 1))).size).toBe(500);
});
