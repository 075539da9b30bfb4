import { fullFormats } from "ajv-formats/dist/formats.js";
import { describe, expect, test } from "vitest";
import { date, dateTime, uri, uuid } from "../../src/validation/formats.js";

type Format = { validate: (text: string) => boolean };
const reference = {
  date: (fullFormats["date"] as Format).validate,
  dateTime: (fullFormats["date-time"] as Format).validate,
};

describe("date", () => {
  test.each(["2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"])("accepts %s", (text) =>
    expect(date(text)).toBe(true),
  );
  test.each([
    "2023-02-29",
    "1900-02-29",
    "2024-02-30",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "24-01-01",
    "2024-1-1",
    "2024-01-01T00:00:00Z",
    " 2024-01-01",
    "2024-01-01\n",
    "٢٠٢٤-٠١-٠١",
    "",
  ])("refuses %j", (text) => expect(date(text)).toBe(false));
});

describe("date-time", () => {
  test.each([
    "2021-04-21T08:25:05Z",
    "2021-04-21t08:25:05z",
    "2021-04-21T08:25:05.123456789+08:00",
    "2021-04-21 08:25:05Z",
    "2016-12-31T23:59:60Z",
    "2017-01-01T00:59:60+01:00",
  ])("accepts %s", (text) => expect(dateTime(text)).toBe(true));
  test.each([
    "2021-04-21",
    "2021-04-21T08:25:05",
    "2021-04-21T24:00:00Z",
    "2021-04-21T08:60:05Z",
    "2021-02-30T08:25:05Z",
    "2021-04-21T08:25:60Z",
    "2021-04-21T08:25:05+24:00",
    "2021-04-21T08:25:05.Z",
    "2021-04-21T08:25:05+0800",
    "2021-04-21T08:25:05+08",
    "",
  ])("refuses %j", (text) => expect(dateTime(text)).toBe(false));
});

describe("agreement with ajv-formats in full mode", () => {
  const ALPHABET = "0123456789-:TtZz.+ ";
  const SEEDS = [
    "2024-02-29",
    "2021-04-21T08:25:05Z",
    "2016-12-31T23:59:60.5Z",
    "1999-12-31T23:59:59-11:30",
    "2017-01-01T05:29:60+05:30",
  ];
  /** A fixed sequence of numbers, so that a failure can be repeated. */
  let state = 42;
  const random = (below: number) => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) % below;

  test("100,000 mutated texts are judged alike, but for offsets that RFC 3339 does not know", () => {
    for (let round = 0; round < 100_000; round++) {
      const characters = [...(SEEDS[random(SEEDS.length)] as string)];
      for (let mutation = 0; mutation <= random(3); mutation++)
        characters[random(characters.length)] = ALPHABET[random(ALPHABET.length)] as string;
      const text = characters.join("");
      const isLooseOffset = /[+-]\d\d(\d\d)?$/.test(text) || !/^.{10}[Tt ]/.test(text);
      const agree =
        date(text) === reference.date(text) &&
        ((isLooseOffset && !dateTime(text)) || dateTime(text) === reference.dateTime(text));
      if (!agree) expect.fail(`judged differently: ${text}`);
    }
  });
});

describe("uuid", () => {
  test.each([
    "f9c17928-5587-4da9-babb-941796efd8f5",
    "F9C17928-5587-4DA9-BABB-941796EFD8F5",
    "00000000-0000-0000-0000-000000000000",
  ])("accepts %s", (text) => expect(uuid(text)).toBe(true));
  test.each([
    "f9c1792855874da9babb941796efd8f5",
    "f9c17928-5587-4da9-babb-941796efd8f",
    "g9c17928-5587-4da9-babb-941796efd8f5",
    "{f9c17928-5587-4da9-babb-941796efd8f5}",
    "urn:uuid:f9c17928-5587-4da9-babb-941796efd8f5",
    "2142420815",
    "",
  ])("refuses %j", (text) => expect(uuid(text)).toBe(false));
});

describe("uri", () => {
  test.each([
    "https://example.com/callback?state=5#top",
    "http://127.0.0.1:8080/",
    "com.example.app:/back",
    "https://[::1]/a",
  ])("accepts %s", (text) => expect(uri(text)).toBe(true));
  test.each([
    "/callback",
    "example.com/callback",
    "https://exa mple.com",
    "https://example.com/%zz",
    "https://example.com/<x>",
    "",
  ])("refuses %j", (text) => expect(uri(text)).toBe(false));
});
