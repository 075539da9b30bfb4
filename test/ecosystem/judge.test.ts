import { expect, test } from "vitest";
import { judge } from "./judge.js";

const FAULT = { tool: "a-tool", version: "1.0.0", checks: ["closed", "open"], received: "true", why: "Because." };
const closed = { name: "closed", passed: false, expected: false, received: true };
const open = { name: "open", passed: false, expected: false, received: true };
const right = { name: "right", passed: true, expected: 1, received: 1 };

test("known faults are counted, and no failure", () => {
  expect(judge([right, closed, open], [FAULT], "1.0.0")).toEqual({ passed: 1, failed: [], known: 2 });
});

test("what is not listed fails", () => {
  expect(judge([closed], [], "1.0.0")).toMatchObject({ failed: [{ name: "closed" }], known: 0 });
});

test.each([
  ["that passes", { ...open, passed: true }, "1.0.0"],
  ["whose check is gone", right, "1.0.0"],
  ["that shows otherwise", { ...open, received: "crashed" }, "1.0.0"],
])("a known fault %s has to go", (_, check, version) => {
  const { failed, known } = judge([closed, check], [FAULT], version);
  expect(failed.map(({ name }) => name)).toContain(
    "open: this known fault is not as it is listed; correct known-faults.ts",
  );
  expect(known).toBe(1);
});

test("a known fault of another version has to be tried anew", () => {
  expect(judge([closed, open], [FAULT], "1.0.1").failed).toHaveLength(4);
});
