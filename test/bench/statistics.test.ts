import { describe, expect, test } from "vitest";
import { interleave, shuffled, spreadsAgainst } from "../../bench/inside/interleave.js";
import { quantile, ratiosTo, spreadOf } from "../../bench/inside/statistics.js";
import { exactly, formatNumber, formatTable, isMet, withVerdicts } from "../../bench/table.js";

describe("a spread", () => {
  test.each([
    [[3], { median: 3, p25: 3, p75: 3 }],
    [[4, 1, 3, 2], { median: 2.5, p25: 1.75, p75: 3.25 }],
    [[10, 2, 1, 3, 2], { median: 2, p25: 2, p75: 3 }],
  ])("of %j has its quartiles where they lie, in whatever order", (values, expected) => {
    expect(spreadOf(values)).toEqual(expected);
  });

  test("of nothing is refused", () => {
    expect(() => quantile([], 0.5)).toThrow("nothing was measured");
  });
});

test("a ratio is taken within its round", () => {
  expect(ratiosTo([1, 10], [2, 20])).toEqual([2, 2]);
  expect(() => ratiosTo([1], [])).toThrow(RangeError);
});

describe("an interleaved run", () => {
  const taking = (name: string, ...values: number[]) => ({ name, turn: () => values.shift() as number });

  test("takes the median of each round, and the ratio of each to the base", async () => {
    const contestants = [taking("base", 1, 2, 9, 10, 20, 90), taking("other", 4, 4, 4, 60, 60, 60)];
    const measured = await interleave(contestants, { rounds: 2, turns: 3 });
    expect(measured.get("base")).toEqual([2, 20]);
    expect(spreadsAgainst(measured, "base")).toEqual({ other: { median: 2.5, p25: 2.25, p75: 2.75 } });
  });

  test("gives each its turns, one at a time", async () => {
    const turns: string[] = [];
    let running = 0;
    const noting = (name: string) => ({
      name,
      async turn() {
        expect(++running).toBe(1);
        await Promise.resolve();
        turns.push(name);
        return running--;
      },
    });
    await interleave([noting("a"), noting("b"), noting("c")], { rounds: 4, turns: 5 });
    expect([...turns].sort().join("")).toBe("a".repeat(20) + "b".repeat(20) + "c".repeat(20));
  });

  test("has no order of its own", () => {
    const items = [1, 2, 3, 4];
    expect(shuffled(items, () => 0)).toEqual([2, 3, 4, 1]);
    expect(shuffled(items, () => 0.999)).toEqual(items);
    expect(items).toEqual([1, 2, 3, 4]);
  });
});

describe("a table", () => {
  const goal = { atMost: 1.5 };

  test("says of each goal whether it is met, and nothing of what has none", () => {
    expect(isMet({ name: "met", value: exactly(1.5), goal })).toBe(true);
    expect(isMet({ name: "missed", value: exactly(1.51), goal })).toBe(false);
    expect(isMet({ name: "died", goal })).toBe(false);
    expect(isMet({ name: "beside", value: exactly(1) })).toBeUndefined();
    expect(isMet({ name: "fast", value: exactly(12), goal: { atLeast: 12 } })).toBe(true);
    expect(isMet({ name: "slow", value: exactly(11.9), goal: { atLeast: 12 } })).toBe(false);
    const groups = [{ name: "group", rows: [{ name: "died", goal }] }];
    expect(withVerdicts({ title: "Title", unit: "x", groups })).toEqual({
      title: "Title",
      unit: "x",
      groups: [{ name: "group", rows: [{ name: "died", goal, met: false }] }],
    });
  });

  test("shows what was measured", () => {
    const rows = [
      { name: "ours", value: { median: 1.234, p25: 1.1, p75: 1.3 }, goal },
      { name: "died", goal, note: "died: out of memory" },
      { name: "slow", value: exactly(11.9), goal: { atLeast: 12, note: "a rate" } },
    ];
    const text = formatTable({ title: "Title", unit: "x", groups: [{ name: "group", rows }] });
    expect(text.replaceAll(/ +/g, " ").split("\n")).toEqual([
      "Title",
      " median p25-p75 goal",
      "group",
      " ours 1.23 1.10-1.30 <= 1.50 met",
      " died - <= 1.50 MISSED; died: out of memory",
      " slow 11.9 >= 12.0 (a rate) MISSED",
    ]);
  });

  test.each([
    [0, "0"],
    [0.0191, "0.0191"],
    [0.00042, "0.0004"],
    [12.34, "12.3"],
    [5320.4, "5320"],
  ])("shows %d as %s", (value, shown) => {
    expect(formatNumber(value)).toBe(shown);
  });
});
