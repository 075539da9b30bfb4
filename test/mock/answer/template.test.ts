import { expect, test } from "vitest";
import { compileTemplate } from "../../../src/mock/answer/template.js";

const VALUE = { id: "a", nested: { id: 1, other: [true, null] }, items: [{ id: "x" }, { id: "y", more: {} }, {}] };
const SLOTS = [
  { key: "id", at: ["id"] },
  { key: "id", at: ["nested", "id"] },
  { key: "item", at: ["items", "*", "id"] },
  { key: "gone", at: ["nothing", "here"] },
  { key: "gone", at: ["id", "length"] },
];

test("without anything to fill in, it is the JSON of the value", () => {
  expect(compileTemplate(VALUE, SLOTS).render(() => undefined)).toBe(JSON.stringify(VALUE));
  expect(compileTemplate(VALUE, []).render(() => "1")).toBe(JSON.stringify(VALUE));
});

test("a slot is filled wherever it stands, and what is not there is no place", () => {
  const text = compileTemplate(VALUE, SLOTS).render((key) => JSON.stringify(`new ${key} "`));
  expect(JSON.parse(text)).toEqual({
    ...VALUE,
    id: 'new id "',
    nested: { ...VALUE.nested, id: 'new id "' },
    items: [{ id: 'new item "' }, { id: 'new item "', more: {} }, {}],
  });
});

test("a slot may stand for a whole list, and the value stays as it was", () => {
  const value = structuredClone(VALUE);
  const template = compileTemplate(value, [{ key: "items", at: ["items"] }]);
  expect(JSON.parse(template.render(() => "[]")).items).toEqual([]);
  expect(value).toEqual(VALUE);
});

test("texts that look like marks stay texts", () => {
  const value = { a: "\\u00010\\u0001", b: "0" };
  expect(JSON.parse(compileTemplate(value, [{ key: "b", at: ["b"] }]).render(() => "2"))).toEqual({ ...value, b: 2 });
});

test("of several that may stand at a place, the last that is given does", () => {
  const template = compileTemplate({ id: "a" }, [
    { key: "one", at: ["id"] },
    { key: "other", at: ["id"] },
  ]);
  const render = (given: Record<string, string>) => template.render((key) => given[key]);
  expect(render({})).toBe('{"id":"a"}');
  expect(render({ one: "1" })).toBe('{"id":1}');
  expect(render({ one: "1", other: "2" })).toBe('{"id":2}');
});
