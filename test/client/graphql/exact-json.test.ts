import { describe, expect, test } from "vitest";
import { parseExactly } from "../../../src/client/graphql/exact-json.js";

const PLACES = { long: "text", list: "text", time: "number", inner: { amount: "text" } } as const;
const parse = (text: string) => parseExactly(text, PLACES);

describe("numbers of a GraphQL answer", () => {
  test.each([
    ["9007199254740993", "a number beyond what a double holds"],
    ["-9223372036854775808", "the smallest of 64 bits"],
    ["12.50", "a zero at the end"],
    ["0.1", "a number that a double writes the same"],
    ["1E+3", "an exponent"],
    ["-0", "a zero with a sign"],
    ["1234567890123456789.000000000000000001", "more digits than a double has"],
    ["1e400", "more than a double can be"],
  ])("%s keeps its digits: %s", (digits) => {
    expect(parse(`{"long":${digits}}`)).toEqual({ long: digits });
  });

  test("that come as text stay as they are", () => {
    expect(parse('{"long":"12.50","inner":{"amount":"9007199254740993"}}')).toEqual({
      long: "12.50",
      inner: { amount: "9007199254740993" },
    });
  });

  test("are text in lists, in objects and in lists of objects", () => {
    expect(parse('{"list":[1,[2.0]],"inner":[{"amount":1},{"amount":0.10}]}')).toEqual({
      list: ["1", ["2.0"]],
      inner: [{ amount: "1" }, { amount: "0.10" }],
    });
  });

  test("are numbers where the schema has numbers, also where they come as text or are written otherwise", () => {
    expect(parse('{"time":1514725200000}')).toEqual({ time: 1514725200000 });
    expect(parse('{"time":"1514725200000"}')).toEqual({ time: 1514725200000 });
    expect(parse('{"time":"soon","other":1.0,"more":1e3}')).toEqual({ time: "soon", other: 1, more: 1000 });
  });

  test("change nothing else: nulls, texts, flags, and names that every object has", () => {
    const text = '{"long":null,"inner":null,"a":"1","b":true,"__proto__":{"long":1},"constructor":{"amount":1.5}}';
    expect(JSON.stringify(parse(text))).toBe(text);
    expect(Object.hasOwn(parse(text) as object, "__proto__")).toBe(true);
    expect(parseExactly('{"toString":1,"valueOf":2}', PLACES)).toEqual({ toString: 1, valueOf: 2 });
  });

  test.each(["", "{", "[1,]", "01", "{'a':1}", "nul", '{"a":1,"a":2}', '{"a":1}x', "NaN"])("%j is no JSON", (text) => {
    expect(() => parse(text)).toThrow();
  });

  test("nested a hundred thousand times end in an exception, and soon", () => {
    expect(() => parse("[".repeat(100_000))).toThrow();
    expect(() => parse(`${"[".repeat(100_000)}1${"]".repeat(100_000)}`)).toThrow(RangeError);
  });
});
