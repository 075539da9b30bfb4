import { expect, test } from "vitest";
import { decodeQuery, decodeSegments, splitRequestTarget } from "../../../src/mock/request/request-target.js";

test.each([
  ["/a/b?c=d", { path: "/a/b", query: "c=d" }],
  ["/a?b=c?d", { path: "/a", query: "b=c?d" }],
  ["http://host:80/a?b", { path: "/a", query: "b" }],
  ["//host/a", { path: "//host/a", query: "" }],
  ["/a/http://b", { path: "/a/http://b", query: "" }],
])("splits %s", (target, parts) => {
  expect(splitRequestTarget(target)).toEqual(parts);
});

test("decodes a segment after the path is split", () => {
  expect(decodeSegments("/a%2Fb/c+d")).toEqual(["", "a/b", "c+d"]);
  expect(decodeSegments("/%")).toBeUndefined();
});

test.each([
  ["", []],
  [
    "a=1&b=2&a=3",
    [
      ["a", ["1", "3"]],
      ["b", ["2"]],
    ],
  ],
  [
    "a=b+c%2Bd&e+f=%20",
    [
      ["a", ["b c+d"]],
      ["e f", [" "]],
    ],
  ],
  [
    "a=b=c&d&&=e",
    [
      ["a", ["b=c"]],
      ["d", [""]],
      ["", ["e"]],
    ],
  ],
  ["__proto__=1", [["__proto__", ["1"]]]],
])("decodes the query %s as a form", (query, parameters) => {
  expect([...(decodeQuery(query) ?? [])]).toEqual(parameters);
});

test("gives no query where the encoding is malformed", () => {
  for (const query of ["%", "a=%ZZ", "%FF=a"]) expect(decodeQuery(query)).toBeUndefined();
});
