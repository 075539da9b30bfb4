import { describe, expect, test } from "vitest";
import { createTimeShift } from "../../../src/mock/answer/shift-times.js";

const shift = createTimeShift(new Date("2026-04-06T01:15:30Z"), new Date("2026-06-06T01:15:30Z"));
const shifted = (value: unknown) => JSON.parse(shift(JSON.stringify(value)));

describe("by 61 days, which are two months", () => {
  test.each([
    ["2026-04-06T01:15:30Z", "2026-06-06T01:15:30Z"],
    ["2026-04-06T01:15:30.125Z", "2026-06-06T01:15:30.125Z"],
    ["2026-04-06T09:15:30+08:00", "2026-06-06T01:15:30Z"],
    ["2026-12-31", "2027-03-02"],
    ["2026-12", "2027-02"],
    ["2024-02", "2024-04"],
  ])("%s becomes %s", (time, expected) => {
    expect(shifted({ time, list: [time] })).toEqual({ time: expected, list: [expected] });
  });

  test.each([
    "2026-13",
    "2026-02-30T25:00:00Z",
    "0084-2210-77",
    "2026-03-118204",
    "1210-0000-1234",
    "at 2026-04-06",
    "2026",
  ])("%s is no time, and stays", (text) => {
    expect(shifted({ text })).toEqual({ text });
  });

  test("names stay", () => {
    expect(shifted({ "2026-04": 1, "2026-04-06": { "2026-04-06T01:15:30Z": 2 } })).toEqual({
      "2026-04": 1,
      "2026-04-06": { "2026-04-06T01:15:30Z": 2 },
    });
  });
});

test("back in time too", () => {
  const back = createTimeShift(new Date("2026-04-06T00:00:00Z"), new Date("2024-04-06T00:00:00Z"));
  expect(back('["2026-04-06T00:00:00Z","2026-03","2026-03-01"]')).toBe(
    '["2024-04-06T00:00:00Z","2024-03","2024-03-01"]',
  );
});
