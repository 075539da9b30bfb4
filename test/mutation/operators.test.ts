import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Json } from "./json.js";
import { OPERATORS } from "./operators/index.js";
import { partsOf, type Role } from "./roles.js";
import { writeMutant } from "./written.js";

const SAMPLES = (
  [
    ["document", "document"],
    ["path-item", "path item"],
    ["schema", "schema"],
    ["variables", "variables"],
    ["flag", "parameter"],
  ] as const
).map(([name, role]: readonly [string, Role]) => {
  const text = readFileSync(new URL(`./sample/${name}.yaml`, import.meta.url), "utf8");
  return { text, parts: [...partsOf(role, parse(text) as Json)] };
});

/** In the sample's folders there are `a`, `b` and `c`. */
const siblingsOf = (reference: string) =>
  ["a", "b", "c"].map((name) => reference.replace(/\w+\.yaml$/, `${name}.yaml`));

const comments = (text: string) => text.match(/# .*/g) ?? [];
const meaning = (text: string) => JSON.stringify(parse(text));

describe.each(OPERATORS)("$kind", ({ role, mutate }) => {
  const mutants = SAMPLES.flatMap(({ text, parts }) =>
    parts
      .filter((part) => part.role === role)
      .flatMap(({ value, path }) =>
        mutate(value, { path, siblingsOf }).map((edits) => ({
          text,
          edits: edits.map((edit) => ({ ...edit, path: [...path, ...edit.path] })),
        })),
      ),
  );

  test("applies to the sample, each mutant is another contract, and comments stay", () => {
    const written = mutants.map(({ text, edits }) => writeMutant({ edits }, text).text);
    expect(written.length).toBeGreaterThan(0);
    expect(new Set(written.map(meaning)).size).toBe(written.length);
    for (const [index, { text }] of mutants.entries()) {
      expect(meaning(written[index] as string)).not.toBe(meaning(text));
      expect(comments(written[index] as string)).toEqual(comments(text));
    }
  });
});

test("every kind has a name of its own", () => {
  expect(new Set(OPERATORS.map(({ kind }) => kind)).size).toBe(OPERATORS.length);
});
