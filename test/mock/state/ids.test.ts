// Ids of what is created: the example's first, and no two alike.
import { describe, expect, test } from "vitest";
import { createNextId } from "../../../src/mock/state/next-id.js";
import { renameIds } from "../../../src/mock/state/rename-ids.js";

describe("ids", () => {
  test.each(["a-7a3e9c5d1f0b4682a9d4c6e8b0f25173", "invented-token", 41, "4f1c7a52-3f0e-4d7e-9a51-0c8f2c1e7b01"])(
    "of %s are its own at first, and others then",
    (id) => {
      const nextId = createNextId<string | number>(id);
      const ids = Array.from({ length: 10_000 }, () => nextId());
      expect(ids[0]).toBe(id);
      expect(new Set(ids).size).toBe(10_000);
      expect(new Set(ids.map((each) => typeof each))).toEqual(new Set([typeof id]));
    },
  );

  test("are the same in every session", () => {
    const [one, other] = [createNextId("a-7a3e9c5d1f0b4682"), createNextId("a-7a3e9c5d1f0b4682")];
    const idsOf = (nextId: () => string) => [1, 2, 3].map(() => nextId());
    expect(idsOf(one)).toEqual(idsOf(other));
  });
});

describe("an example with other ids", () => {
  const example = Object.freeze({
    id: "f-1",
    url: "https://files.example.com/f-1?of=f-1",
    of: ["f-1", "g-1", 1, null],
  });

  test("has them wherever the example's own were", () => {
    expect(renameIds(example, [["f-1", "$&"]])).toEqual({
      id: "$&",
      url: "https://files.example.com/$&?of=$&",
      of: ["$&", "g-1", 1, null],
    });
  });

  test("is a copy", () => {
    expect(renameIds(example, [])).toEqual(example);
    expect(renameIds(example, [])).not.toBe(example);
    expect(example.id).toBe("f-1");
  });
});
