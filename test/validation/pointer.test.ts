import { expect, test } from "vitest";
import { resolveReference } from "../../src/validation/pointer.js";

const document = {
  paths: { "/accounts/{id}": { get: "read" }, "a~1b": "tilde and one" },
  lists: [{ $ref: "#/paths/~1accounts~1{id}" }],
};

test("what is no reference is the value itself", () => {
  const value = { get: "read" };
  expect(resolveReference(document, value)).toBe(value);
});

test.each([
  ["a slash in a name", "#/paths/~1accounts~1{id}", document.paths["/accounts/{id}"]],
  ["a tilde before a one", "#/paths/a~01b", "tilde and one"],
  ["a percent-encoded name", "#/paths/~1accounts~1%7Bid%7D", document.paths["/accounts/{id}"]],
  ["a place in a list that refers on", "#/lists/0", document.paths["/accounts/{id}"]],
])("a reference leads through %s", (_name, $ref, target) =>
  expect(resolveReference<unknown>(document, { $ref })).toBe(target),
);

test.each(["#/paths/~1users", "#/lists/1", "#/constructor", "other.yaml#/lists/0"])(
  "%s, which the document does not hold, is an error that names it",
  ($ref) => expect(() => resolveReference<unknown>(document, { $ref })).toThrow($ref),
);
