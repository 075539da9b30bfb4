import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHarEntries } from "../../../src/cli/validate/har-entries.js";
import { all, har, inPieces } from "./har.js";

const SECRET = "canary-5f1c";
const MEBIBYTE = 1024 * 1024;

const read = (text: string | Uint8Array, size?: number) => all(readHarEntries(inPieces(text, size)));

/** Any text, with what is hard to cut: characters of several bytes, surrogates and escapes. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("é", "…", "😀", '"', "\\", "\n", "\u0000", "{", "}", "[", "]", "entries") }),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    text,
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(null),
    tie("list"),
    tie("map"),
  ),
  list: fc.array(tie("any")),
  map: fc.dictionary(fc.oneof(text, fc.constantFrom("log", "entries")), tie("any")),
}));

describe("entries of a HAR file", () => {
  test("come one by one, wherever the file is cut, and nothing else is taken for one", async () => {
    const document = fc.record({
      before: value.map,
      entries: fc.array(value.map),
      after: value.map,
      indent: fc.nat(3),
      size: fc.integer({ min: 1, max: 40 }),
      mark: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(document, async ({ before, entries, after, indent, size, mark }) => {
        const written = JSON.stringify({ a: before, log: { pages: [before], entries, after }, b: after }, null, indent);
        const found = await read(`${mark ? "\ufeff" : ""}${written}`, size);
        expect(found.map((entry) => entry.value)).toEqual(JSON.parse(JSON.stringify(entries)));
        expect(found.map((entry) => entry.number)).toEqual(entries.map((_, index) => index + 1));
      }),
    );
  });

  test("have the line at which they begin", async () => {
    const file = '{"log": {\n "entries": [\n{},\n\n {"a": "é\\n"}, {\n}]}}';
    for (const size of [1, 7, 100]) expect((await read(file, size)).map(({ line }) => line)).toEqual([3, 5, 5]);
  });

  test("that are huge are left out, and the next ones are read", async () => {
    const huge = { text: "x".repeat(9 * MEBIBYTE) };
    const found = await read(har([{ a: 1 }, huge, { b: 2 }]), 64 * 1024);
    expect(found.map((entry) => entry.value)).toEqual([{ a: 1 }, undefined, { b: 2 }]);
    expect(found.map((entry) => "value" in entry)).toEqual([true, false, true]);
  });

  test("with a text that cannot be held end the check, and say so", async () => {
    async function* endless() {
      yield Buffer.from('{"log":{"entries":[{"text":"');
      for (let size = 0; size < 66; size += 1) yield Buffer.alloc(MEBIBYTE, "x");
    }
    await expect(all(readHarEntries(endless()))).rejects.toThrow("a text of more than 64 MiB");
  });
});

describe("a file that is broken", () => {
  const whole = har([{ a: SECRET }, { b: "é" }]);

  test("says where it ends too early, wherever that is", async () => {
    for (let length = 0; length < whole.length - 1; length += 1) {
      const error = await read(whole.slice(0, length)).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: "Unreadable", position: { line: 1, column: length + 1 } });
      expect(String(error)).not.toContain(SECRET);
    }
  });

  test.each([
    ["a character that is none of JSON", '{"log":\n {"entries": [{}, {"a": canary-5f1c}]}}', { line: 2, column: 25 }],
    ["a comma too many", '{"log":\n {"entries": [{},]}}', { line: 2, column: 18 }],
    ["a comma that is missing", '{"é":1,\n"log": {"entries": [{}{}]}}', { line: 2, column: 23 }],
    ["more than one document", `${whole}\n\n  {}`, { line: 3, column: 3 }],
    ["a comment", "// HAR", { line: 1, column: 1 }],
  ])("says where: %s", async (_, file, position) => {
    for (const size of [1, 1000])
      await expect(read(file, size)).rejects.toMatchObject({ name: "Unreadable", position });
  });

  test("gives the entries before the fault", async () => {
    const found: unknown[] = [];
    const reading = async () => {
      for await (const entry of readHarEntries(inPieces(`${har([{ a: 1 }, { b: 2 }]).slice(0, -3)},{"c"`, 1000)))
        found.push(entry.value);
    };
    await expect(reading()).rejects.toThrow("ends too early");
    expect(found).toEqual([{ a: 1 }, { b: 2 }]);
  });

  test("is no HAR file without a list of entries", async () => {
    for (const file of ["{}", "[]", '{"log":{}}', '{"log":{"entries":{}}}', '{"entries":[{}]}', "null"])
      await expect(read(file)).rejects.toThrow("is no HAR file");
  });

  test("may be no text at all", async () => {
    const bytes = Buffer.concat([Buffer.from('{"log":{"a":"'), Buffer.from([0xff, 0xfe]), Buffer.from('four"}}')]);
    await expect(read(bytes)).rejects.toThrow("is not UTF-8");
  });
});
