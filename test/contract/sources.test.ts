import { describe, expect, test } from "vitest";
import { readContractNames } from "../support/contract-names.js";
import {
  document,
  follows,
  idsUnder,
  itemsOf,
  LEFT_OUT,
  namedBy,
  rangeOf,
  rowsUnder,
} from "../support/source-tables.js";

/**
 * The pages are not in the repository, so this is what the test knows of them: the first and the last line that a
 * contract restates, and the last part of each line that says several things.
 */
interface Page {
  readonly title: string;
  readonly lines: readonly [first: number, last: number];
  readonly lastParts: string;
}

interface Api {
  readonly api: string;
  /** What its tables of contradictions are headed with. */
  readonly title: string;
  /** How many contradictions are known, and the letter that their ids begin with. */
  readonly contradictions: readonly [letter: string, count: number];
  /** The letter that the ids of those found beside them begin with. */
  readonly beside: string;
  readonly pages: readonly Page[];
}

const APIS: readonly Api[] = [
  {
    api: "data-network",
    title: "Data network",
    contradictions: ["F", 53],
    beside: "S",
    pages: [
      { title: "Accounts page", lines: [1, 196], lastParts: "1b 2b 3b 12b 79b 95b" },
      { title: "Basics page", lines: [1, 292], lastParts: "2c 8c 16c 18d 39b 109b 236b 263c 264b 278b 291d" },
    ],
  },
  {
    api: "provider-accounts",
    title: "Provider accounts",
    contradictions: ["C", 20],
    beside: "P",
    pages: [{ title: "Provider accounts page", lines: [1, 249], lastParts: "55b 140b" }],
  },
  {
    api: "billing",
    title: "Billing",
    contradictions: ["B", 27],
    beside: "O",
    pages: [
      { title: "Billing account page", lines: [1, 259], lastParts: "97b 101b" },
      { title: "Billing page, REST part", lines: [2915, 3753], lastParts: "3088b 3191b 3465b 3469b 3679b 3683b" },
    ],
  },
  {
    api: "billing",
    title: "Billing, GraphQL",
    contradictions: ["G", 19],
    beside: "Q",
    pages: [{ title: "Billing page, GraphQL part", lines: [1, 2914], lastParts: "" }],
  },
];

/** What the headings of an API's tables of contradictions end with. */
const BESIDE = ": found beside these";
const UNTOUCHED = ": out of scope";

describe.each(APIS)("$title", ({ api, title, contradictions: [letter, count], beside, pages }) => {
  const { byKind, fromPages } = readContractNames(api);
  /** The contradictions that the contract resolves, those found beside them, and those that it does not touch. */
  const resolved = title;
  const foundBeside = title + BESIDE;
  const untouched = title + UNTOUCHED;
  const ofSameApi = APIS.filter((other) => other.api === api);

  describe("the contradictions", () => {
    const rows = [resolved, foundBeside].flatMap(rowsUnder);

    test("are all there, each once", () => {
      const ids = [...idsUnder(resolved), ...idsUnder(untouched)];
      const expected = Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
      expect(ids.sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)))).toEqual(expected);
    });

    test("found beside them are numbered", () => {
      const ids = idsUnder(foundBeside);
      expect(ids).toEqual(ids.map((_, index) => `${beside}${index + 1}`));
    });

    test.each(rows)("%s says what each side says, what the contract does, and why", (...cells) => {
      expect(cells).toHaveLength(5);
      expect(cells.every((cell) => cell !== "")).toBe(true);
    });

    test("are resolved by attributes that exist", () => {
      const attributes = rows.flatMap(([, , , does = ""]) =>
        [...does.matchAll(/`([A-Z]\w+\.\w+)`/g)].map(([, attribute = ""]) => attribute),
      );
      expect(attributes.filter((attribute) => !byKind["attribute"]?.has(attribute))).toEqual([]);
    });

    test("that the contract does not touch say why", () => {
      const reasons = rowsUnder(untouched);
      expect(reasons.filter((cells) => cells.length !== 2 || !cells[1]?.endsWith("."))).toEqual([]);
    });
  });

  describe.each(pages)("$title", ({ title: page, lines: [firstLine, lastLine], lastParts }) => {
    const rows = rowsUnder(page);
    const ranges = rows.map(([range = ""]) => rangeOf(range));

    test("is covered from its first line to its last, without gap or overlap", () => {
      expect(ranges[0]?.[0]).toMatchObject({ line: firstLine });
      expect(ranges.at(-1)?.[1]).toMatchObject({ line: lastLine });
      const breaks = ranges.filter(([first, last], index) => {
        const before = ranges[index - 1]?.[1];
        return last.line < first.line || (before !== undefined && !follows(first, before));
      });
      expect(breaks).toEqual([]);
    });

    test("has every part of a line that says several things", () => {
      const last = new Map(
        ranges.flat().flatMap(({ line, part }) => (part === undefined ? [] : [[line, part] as const])),
      );
      expect([...last].map(([line, part]) => `${line}${part}`).join(" ")).toBe(lastParts);
    });

    test.each(rows)("%s: %s", (...cells) => {
      const [, says = "", carrier = ""] = cells;
      expect(cells).toHaveLength(3);
      expect(says).not.toBe("");
      for (const item of itemsOf(carrier)) {
        if (item.startsWith(LEFT_OUT)) expect(item.length).toBeGreaterThan(LEFT_OUT.length);
        else expect(item).toMatch(new RegExp(`^(${Object.keys(byKind).join("|")}) \`[^\`]+\`(, \`[^\`]+\`)*$`));
      }
    });

    test("refers to contradictions that are told", () => {
      const told = new Set(
        ofSameApi.flatMap((other) => ["", BESIDE, UNTOUCHED].flatMap((end) => idsUnder(other.title + end))),
      );
      const mentioned = rows.flatMap(([, says = ""]) =>
        [...says.matchAll(/\(([A-Z]\d+(?:, [A-Z]\d+)*)\)/g)].flatMap(([, ids = ""]) => ids.split(", ")),
      );
      expect(mentioned.filter((id) => !told.has(id))).toEqual([]);
    });
  });

  const named = ofSameApi
    .flatMap((other) => other.pages)
    .flatMap((page) =>
      rowsUnder(page.title).flatMap(([lines = "", , carrier = ""]) => namedBy(`${page.title}, ${lines}`, carrier)),
    );

  test.each(Object.keys(byKind))("every %s that carries a line exists in the contract", (kind) => {
    expect(named.filter((entry) => entry.kind === kind && !byKind[kind]?.has(entry.name))).toEqual([]);
  });

  test("every operation and webhook that is said to come from the pages carries a line of them", () => {
    const carried = new Set(named.map(({ kind, name }) => `${kind} ${name}`));
    expect(fromPages).not.toEqual([]);
    expect(fromPages.filter(({ kind, name }) => !carried.has(`${kind} ${name}`))).toEqual([]);
  });
});

test("the document names no place on a machine", () => {
  expect(document).not.toMatch(/\/(work|tmp|home|root)\b/);
});
