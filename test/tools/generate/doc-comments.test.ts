import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../../src/openapi/document.js";
import { describeSchema } from "../../../src/tools/generate/emit/schema-text.js";
import { docComment } from "../../../src/tools/generate/emit/text.js";
import { ROOT } from "../../support/root.js";

const MAX_COLUMNS = 120;
/** 39 words of 10 characters: four lines' worth, whatever is before them. */
const LONG = Array(39).fill("wordywords").join(" ");

const linesOf = (comment: string) => comment.trimEnd().split("\n");

describe("a doc comment", () => {
  test("is one line where it fits, and whole lines of at most 120 columns where it does not", () => {
    expect(docComment(["Short."], "  ")).toBe("  /** Short. */\n");
    const lines = linesOf(docComment([LONG], "    "));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(MAX_COLUMNS);
    expect(lines.length).toBe(2 + 4);
  });

  test("fits into a line to the last column, and no further", () => {
    const text = `${"x".repeat(100)} ${"y".repeat(MAX_COLUMNS - 108)}`;
    expect(docComment([text])).toBe(`/** ${text} */\n`);
    expect(docComment([`${text}y`])).toBe(`/**\n * ${text}y\n */\n`);
  });

  test("has paragraphs where the contract has them, wherever its lines end", () => {
    expect(docComment(["One\nparagraph in\nthree lines.\n\nAnother\none.", "A third."])).toBe(
      "/**\n * One paragraph in three lines.\n *\n * Another one.\n *\n * A third.\n */\n",
    );
  });

  test("keeps items of lists apart, with their further lines below the first word", () => {
    const [, intro, first, rest, ...others] = linesOf(
      docComment([`Either:\n- ${LONG.slice(0, 153)}\n  goes on\n1. or this`]),
    );
    expect([intro, others]).toEqual([" * Either:", [" * 1. or this", " */"]]);
    expect(first).toMatch(/^ \* - wordywords/);
    expect(rest).toMatch(/^ {1}\* {3}wordywords.* goes on$/);
  });

  test("keeps the lines of tables, headings and code", () => {
    const kept = ["# Heading", "| a | b |", "| - | - |", "", "```yaml", "a:", "  b: 1", "", "- c", "```"];
    expect(linesOf(docComment([kept.join("\n")])).slice(1, -1)).toEqual(kept.map((line) => ` * ${line}`.trimEnd()));
  });

  test("keeps the lines of tags, and ends where the comment ends, not before", () => {
    expect(docComment(["Text.", '@example {\n  "a": "*/"\n}\n@deprecated'])).toBe(
      '/**\n * Text.\n *\n * @example {\n *   "a": "*\\/"\n * }\n * @deprecated\n */\n',
    );
  });

  test.each(["- 5 degrees", "1. January", "# sign", "@mention"])(
    "begins no line with %j by breaking there",
    (words) => {
      for (let length = 80; length <= MAX_COLUMNS; length++) {
        const lines = linesOf(docComment([`${"x".repeat(length)} y ${words} ${LONG}`]));
        for (const line of lines) expect(line.startsWith(` * ${words.slice(0, 2)}`)).toBe(false);
      }
    },
  );

  test("is nothing where there is nothing to say", () => {
    expect(docComment(["", " \n"])).toBe("");
  });
});

describe("the text of a schema", () => {
  const schemas = {
    Code: { type: "string", description: "A code.", maxLength: 20 },
    Alias: { $ref: "#/components/schemas/Code" },
  };
  const reference = { $ref: "#/components/schemas/Code" };
  const words = (schema: JsonSchema) => describeSchema(schema, schemas).filter((text) => text !== "");

  test.each<[string, JsonSchema]>([
    ["a reference", reference],
    ["one that may be null", { anyOf: [reference, { type: "null" }] }],
    ["one to a reference", { $ref: "#/components/schemas/Alias" }],
  ])("%s says what it refers to, with the limits", (_name, schema) => {
    expect(words(schema)).toEqual(["A code.", "At most 20 characters."]);
  });

  test("its own description wins over that of what it refers to", () => {
    expect(words({ ...reference, description: "The user's code." })[0]).toBe("The user's code.");
  });

  test("a choice between references says nothing in the name of one", () => {
    expect(words({ anyOf: [reference, { $ref: "#/components/schemas/Other" }] })).toEqual([]);
  });

  test("text comes first, then meanings, limits with units, examples, and deprecation", () => {
    expect(
      words({
        ...{ type: ["integer", "null"], description: "How many.", minimum: 1, maximum: 150, default: 10 },
        ...{ deprecated: true, examples: [25, { a: 1 }], "x-enumDescriptions": { 25: "Most.\n" } },
      }),
    ).toEqual([
      "How many.\n- `25`: Most.",
      "A whole number. From 1 to 150. `10` unless given.",
      '@example 25\n@example {\n  "a": 1\n}\n@deprecated',
    ]);
  });

  test.each<[JsonSchema, string]>([
    [{ format: "date-time" }, "A date and time with its offset (RFC 3339)."],
    [{ type: "integer", format: "int64", minimum: 0 }, "A whole number that JavaScript holds exactly. At least 0."],
    [{ minLength: 1 }, "At least 1 character."],
    [{ minLength: 3, maxLength: 3, pattern: "^[A-Z]+$" }, "Exactly 3 characters. Matches `^[A-Z]+$`."],
    [{ minItems: 1, maxItems: 100 }, "From 1 to 100 items."],
    [{ maxProperties: 5 }, "At most 5 attributes."],
    [{ default: null }, "`null` unless given."],
  ])("the limits of %j are words with units", (schema, limits) => {
    expect(words(schema)).toEqual([limits]);
  });
});

test("no doc comment of the generated files is wider than 120 columns where it can be broken", () => {
  const folder = join(ROOT, "generated");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const wide = files.flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((line) => line.length > MAX_COLUMNS && /^ *(\/\*\*|\*) (?!@).* /.test(line)),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(wide).toEqual([]);
});
