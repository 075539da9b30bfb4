import { expect, test } from "vitest";
import { createRouter } from "../../../src/mock/request/router.js";

const operation = (method: string, path: string) => ({ method, path });
const operations = [
  operation("GET", "/users/{id}"),
  operation("DELETE", "/users/{id}"),
  operation("GET", "/users/me"),
  operation("GET", "/{kind}/me"),
  operation("GET", "/users/{id}/cards/{card}"),
];
const route = createRouter(operations);

test("prefers a literal segment to a parameter, whatever the order of the contract", () => {
  expect(route("GET", "/users/me")).toMatchObject({ kind: "found", operation: operations[2] });
  expect(route("DELETE", "/users/u-1")).toMatchObject({ kind: "found", operation: operations[1] });
  expect(route("GET", "/teams/me")).toMatchObject({ kind: "found", operation: operations[3] });
});

test("gives the parameters by name, decoded", () => {
  expect(route("GET", "/users/u%2F1/cards/c-2")).toMatchObject({
    pathParameters: new Map([
      ["id", "u/1"],
      ["card", "c-2"],
    ]),
  });
});

test("tells the operations of a path that has no such method", () => {
  expect(route("PUT", "/users/u-1")).toEqual({ kind: "unsupported-method", operations: operations.slice(0, 2) });
  // The path is the one whose literal comes first, also where another has the method.
  expect(route("DELETE", "/users/me")).toEqual({ kind: "unsupported-method", operations: [operations[2]] });
});

test("takes HEAD for GET, and no other method for another", () => {
  expect(route("HEAD", "/users/u-1")).toMatchObject({ kind: "found", operation: operations[0] });
  expect(route("get", "/users/u-1").kind).toBe("unsupported-method");
  expect(route(undefined, "/users/u-1").kind).toBe("unsupported-method");
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
    expect(route("GET", path), path).toEqual({ kind: "unknown-route", operations });
  }
});

test.each(["%", "%ZZ", "%FF"])("finds nothing where the encoding is malformed: %s", (segment) => {
  expect(route("GET", `/users/${segment}`)).toEqual({ kind: "malformed-target", operations });
});
