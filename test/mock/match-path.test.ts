import { expect, test } from "vitest";
import { matchPath } from "../../src/mock/match-path.js";

const operation = (method: string, path: string) => ({
  method,
  path,
  requestMediaTypes: [],
  answers: [],
  violations: [],
  listsByIndex: [],
  executesGraphql: false,
});
const operations = [
  operation("GET", "/users/{id}"),
  operation("DELETE", "/users/{id}"),
  operation("GET", "/users/me"),
  operation("GET", "/{kind}/me"),
  operation("GET", "/users/{id}/cards/{card}"),
];
const match = (path: string) => matchPath(operations, path.split("/"));

test("prefers a literal segment to a parameter, whatever the order of the contract", () => {
  expect(match("/users/me")?.operations).toEqual([operations[2]]);
  expect(match("/users/u-1")?.operations).toEqual([operations[0], operations[1]]);
  expect(match("/teams/me")?.operations).toEqual([operations[3]]);
});

test("gives the parameters by name", () => {
  expect(match("/users/u-1/cards/c-2")?.parameters).toEqual(
    new Map([
      ["id", "u-1"],
      ["card", "c-2"],
    ]),
  );
});

test("matches neither an empty segment, nor a dot segment, nor a path of another length", () => {
  for (const path of [
    "/users/",
    "/users/.",
    "/users/..",
    "/users",
    "/users/u-1/cards",
    "/users/u-1/cards/",
    "users/u-1",
    "",
  ]) {
    expect(match(path), path).toBeUndefined();
  }
});
