// What a session remembers is bounded: the oldest goes first.
import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/mock/state/collection.js";

const listed = <Resource>(collection: Collection<Resource>) => [...collection].map(({ resource }) => resource);

describe("a collection", () => {
  test("keeps the order in which resources were added, also where one takes another's place", () => {
    const collection = new Collection<string>();
    for (const id of ["b", "a", "10", "9"]) collection.set(id, `first ${id}`);
    collection.set("a", "second a");
    expect(listed(collection)).toEqual(["first b", "second a", "first 10", "first 9"]);
    expect([...collection].map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test("gives no number again", () => {
    const collection = new Collection<string>();
    collection.set("a", "a");
    collection.set("b", "b");
    expect(collection.delete("b")).toBe(true);
    expect(collection.delete("b")).toBe(false);
    collection.set("b", "b again");
    expect([...collection].map(({ number }) => number)).toEqual([1, 3]);
    expect(collection.lastNumber).toBe(3);
  });

  test("has nothing by names that all objects have", () => {
    const collection = new Collection<string>();
    expect(collection.get("constructor")).toBeUndefined();
    expect(collection.has("__proto__")).toBe(false);
  });

  test("remembers ten thousand resources, and drops the oldest beyond", () => {
    const collection = new Collection<number>();
    for (let id = 1; id <= 10_003; id++) collection.set(String(id), id);
    expect(collection.size).toBe(10_000);
    expect(collection.get("3")).toBeUndefined();
    expect(listed(collection).slice(0, 2)).toEqual([4, 5]);
    expect(listed(collection).at(-1)).toBe(10_003);
  });

  test("drops the oldest where all are too large together, but never the newest", () => {
    const collection = new Collection<string>({ maxResources: 100, maxCharacters: 50 });
    for (const id of ["a", "b", "c", "d"]) collection.set(id, id.repeat(12));
    expect(listed(collection)).toEqual(["b", "c", "d"].map((id) => id.repeat(12)));
    // One that grows in its place counts by what it is now.
    collection.set("b", "b".repeat(40));
    expect(listed(collection)).toEqual(["b".repeat(40)]);
    collection.set("e", "e".repeat(1000));
    expect(listed(collection)).toEqual(["e".repeat(1000)]);
    collection.delete("e");
    for (const id of ["f", "g", "h"]) collection.set(id, id.repeat(12));
    expect(collection.size).toBe(3);
  });
});
