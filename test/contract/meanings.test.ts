import { describe, expect, test } from "vitest";
import { readContractNames } from "../support/contract-names.js";
import { rowsUnder } from "../support/source-tables.js";

/** What was found about the meaning of the data network's names, by the letters of the ids and how many there are. */
const TABLES = [
  ["Data network: meanings that contradict each other", "DM", 77],
  ["Data network: sentences that were false or guessed", "DG", 139],
  ["Data network: claims that nothing is published", "DV", 122],
] as const;

const { byKind } = readContractNames("data-network");
const idsOf = ([ids = ""]: readonly string[]) => ids.split(", ");

describe.each(TABLES)("%s", (heading, letters, count) => {
  const rows = rowsUnder(heading);

  test("each stands once, with what became of it", () => {
    const ids = rows.flatMap(idsOf).sort((one, other) => Number(one.slice(2)) - Number(other.slice(2)));
    expect(ids).toEqual(Array.from({ length: count }, (_, index) => `${letters}${index + 1}`));
    expect(rows.filter((cells) => cells.length !== 3 || cells.some((cell) => cell === ""))).toEqual([]);
  });

  test("names attributes that exist", () => {
    const named = rows.flatMap(([, , now = ""]) =>
      [...now.matchAll(/`([A-Z]\w+\.[a-z]\w*)`/g)].map(([, name = ""]) => name),
    );
    expect(named.filter((name) => !byKind["attribute"]?.has(name))).toEqual([]);
  });
});
