// Paging is held against slices of the list, for every size.
import { describe, expect, test } from "vitest";
import { writeCursor } from "../../../src/mock/answer/page-cursor.js";
import { Collection } from "../../../src/mock/state/collection.js";
import { pageOf } from "../../../src/mock/state/page.js";

const DEFAULT_SIZE = 10;

function collectionOf(count: number) {
  const collection = new Collection<string>();
  for (let nth = 1; nth <= count; nth++) collection.set(`id-${nth}`, `resource ${nth}`);
  return collection;
}

const ask = (
  resources: Collection<string>,
  parameters: object,
  passes?: (resource: string, filters: Readonly<Record<string, string>>) => boolean,
) => pageOf(resources, { parameters: { ...parameters }, defaultSize: DEFAULT_SIZE }, passes);

function walk(resources: Collection<string>, size: number | undefined) {
  const pages: (readonly string[])[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = ask(resources, { ...(size && { size }), ...(cursor && { cursor }) });
    pages.push(page.items);
    cursor = page.nextCursor;
  }
  return pages;
}

describe("a page", () => {
  test("is as long as asked for, and the last one ends the list", () => {
    for (let count = 0; count <= 12; count++) {
      const resources = collectionOf(count);
      const all = [...resources].map(({ resource }) => resource);
      for (let size = 1; size <= 14; size++) {
        const slices: string[][] = [];
        for (let from = 0; from === 0 || from < count; from += size) slices.push(all.slice(from, from + size));
        expect(walk(resources, size)).toEqual(slices);
      }
    }
  });

  test("has the default size unless told", () => {
    expect(walk(collectionOf(25), undefined).map(({ length }) => length)).toEqual([10, 10, 5]);
  });

  test("goes on behind the one before, whatever is deleted or added meanwhile", () => {
    const resources = collectionOf(5);
    const { nextCursor } = ask(resources, { size: 2 });
    for (const id of ["id-1", "id-2", "id-4"]) resources.delete(id);
    resources.set("id-6", "resource 6");
    expect(ask(resources, { size: 3, cursor: nextCursor })).toEqual({
      items: ["resource 3", "resource 5", "resource 6"],
      nextCursor: null,
    });
  });

  test("keeps the filters of the page before, unless the request has its own", () => {
    const endsWith = (resource: string, { end = "" }: Readonly<Record<string, string>>) => resource.endsWith(end);
    const resources = collectionOf(30);
    const first = ask(resources, { size: 2, end: "1" }, endsWith);
    expect(first.items).toEqual(["resource 1", "resource 11"]);
    const cursor = first.nextCursor;
    expect(ask(resources, { cursor }, endsWith)).toEqual({ items: ["resource 21"], nextCursor: null });
    expect(ask(resources, { cursor, end: "2" }, endsWith).items).toEqual(["resource 12", "resource 22"]);
  });

  test("carries any text as a filter", () => {
    const end = 'ä&b=c%20+\n"日';
    const resources = collectionOf(0);
    for (const id of ["1", "2"]) resources.set(id, id + end);
    const passes = (resource: string, filters: Readonly<Record<string, string>>) =>
      resource.endsWith(filters.end ?? "?");
    const { nextCursor } = ask(resources, { size: 1, end }, passes);
    expect(ask(resources, { cursor: nextCursor }, passes).items).toEqual([`2${end}`]);
  });

  test("is empty behind the end, and the last one for a cursor of somebody else", () => {
    const resources = collectionOf(5);
    expect(ask(resources, { cursor: writeCursor(99) })).toEqual({ items: [], nextCursor: null });
    for (const cursor of ["", "x", "-1", "1 ", "1e3", "9999999999", "2x", "&a=b"])
      expect(ask(resources, { size: 2, cursor })).toEqual({ items: ["resource 4", "resource 5"], nextCursor: null });
  });
});
