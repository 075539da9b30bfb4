import { expect, test } from "vitest";
import { parsePrefer } from "../../../src/mock/request/prefer-header.js";

test.each([
  ["", []],
  [" , ,", []],
  ["a", [["a", ""]]],
  [
    "a=1, b = 2 ,c",
    [
      ["a", "1"],
      ["b", "2"],
      ["c", ""],
    ],
  ],
  ["A=1, a=2", [["a", "1"]]],
  ['a="x, y; \\"z\\\\"', [["a", 'x, y; "z\\']]],
  [
    'a=""; p; q = "1, 2" ;, b',
    [
      ["a", ""],
      ["b", ""],
    ],
  ],
])("reads %j", (header, preferences) => {
  expect([...(parsePrefer(header) ?? [])]).toEqual(preferences);
});

test.each(["=1", "a=", "a b", "a=1 2", 'a="x', "a=1; =2", 'a="x"y', "ä=1", "a=(1)", ", a="])(
  "refuses the malformed %j",
  (header) => {
    expect(parsePrefer(header)).toBeUndefined();
  },
);

test("takes linear time for a header that is malformed at its very end", () => {
  const headers = [
    "a" + "; ".repeat(50_000),
    "a" + " ; b = c".repeat(20_000),
    "a" + " ".repeat(100_000),
    'a="' + "\\\\".repeat(50_000),
    "a".repeat(100_000),
  ];
  for (const header of headers) {
    const before = process.cpuUsage();
    expect(parsePrefer(`${header} (`)).toBeUndefined();
    // The time of this process alone, in microseconds: a square of the length would take minutes.
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  }
});
