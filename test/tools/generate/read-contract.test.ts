import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../../src/openapi/document.js";
import { GenerationError } from "../../../src/tools/generate/generation-error.js";
import { readContract } from "../../../src/tools/generate/read-contract.js";
import { locateSource } from "../../../src/tools/generate/source-location.js";
import { ROOT } from "../../support/root.js";

const text = readFileSync(`${ROOT}generated/data-network/openapi.json`, "utf8");

type Loose = Record<string, Record<string, never>>;
type Edit = (document: { paths: Record<string, Loose>; components: Record<string, Loose> }) => void;

function errorOf(edit: Edit): GenerationError {
  const document = JSON.parse(text) as never;
  edit(document);
  try {
    readContract("data-network", document as OpenApiDocument);
  } catch (error) {
    if (error instanceof GenerationError) return error;
    throw error;
  }
  throw new Error("not refused");
}

const operation = (document: Parameters<Edit>[0]) =>
  document.paths["/accounts"]?.["get"] as unknown as Record<string, unknown>;

describe("what generation does not understand is refused", () => {
  const faults: [string, Edit, RegExp][] = [
    [
      "a method it does not know",
      (document) => void ((document.paths["/accounts"] as Record<string, unknown>)["patch"] = {}),
      /"patch" of a path is not supported/,
    ],
    [
      "a request body without a named schema",
      (document) =>
        void (operation(document)["requestBody"] = { content: { "application/json": { schema: { type: "object" } } } }),
      /the schema of a body must be a \$ref/,
    ],
    [
      "a header parameter",
      (document) => void (operation(document)["parameters"] = [{ name: "x", in: "header", schema: {} }]),
      /parameters in "header" are not supported/,
    ],
    [
      "a parameter style",
      (document) =>
        void (operation(document)["parameters"] = [{ name: "x", in: "query", schema: {}, style: "pipeDelimited" }]),
      /lists in a query are written with style form and explode false/,
    ],
    [
      "an exploded list",
      (document) => void (operation(document)["parameters"] = [{ name: "x", in: "query", schema: {}, explode: true }]),
      /lists in a query are written with style form/,
    ],
    [
      "an outcome that stands for nothing",
      (document) =>
        void ((document.components["schemas"]?.["AccountListResponse"] as unknown as Record<string, unknown>)[
          "x-outcome"
        ] = { decidedBy: ["colour"] }),
      /"colour" stands for nothing/,
    ],
    [
      "a schema named like an event of the client",
      (document) =>
        void ((document.components["schemas"] as Record<string, unknown>)["RetryEvent"] = { type: "object" }),
      /"RetryEvent" of a schema is taken by a type of the client/,
    ],
    [
      "a default response",
      (document) => void ((operation(document)["responses"] as Record<string, unknown>)["default"] = {}),
      /"default" is not a status/,
    ],
    [
      "a pagination without a cursor",
      (document) => void (operation(document)["parameters"] = []),
      /pagination "cursor" needs a query parameter/,
    ],
    [
      "an unknown pagination",
      (document) => void (operation(document)["x-pagination"] = "offset"),
      /"offset" is not a known pagination/,
    ],
    [
      "a schema named like a type of the client",
      (document) => void ((document.components["schemas"] as Record<string, unknown>)["Failed"] = { type: "object" }),
      /"Failed" of a schema is taken by a type of the client/,
    ],
    ...["Validator", "SchemaNode", "Types"].map((name): [string, Edit, RegExp] => [
      `a schema named ${name}, which generated modules import`,
      (document) => void ((document.components["schemas"] as Record<string, unknown>)[name] = { type: "object" }),
      /of a schema is taken by a type of the client/,
    ]),
    [
      "a schema named like an operation's type",
      (document) =>
        void ((document.components["schemas"] as Record<string, unknown>)["ListAccountsResult"] = { type: "object" }),
      /is taken by a schema/,
    ],
    [
      "an attribute that allOf gives twice",
      (document) =>
        void ((
          document.components["schemas"]?.["AccountResponse"] as unknown as { properties: Record<string, unknown> }
        ).properties["code"] = {}),
      /gives the attribute "code" twice/,
    ],
  ];
  test.each(faults)("%s", (_name, edit, reason) => expect(errorOf(edit).message).toMatch(reason));
});

describe("a place in the bundle is found in the source", () => {
  test.each([
    ["/paths/~1accounts/get/operationId", "openapi/data-network/paths/accounts.yaml:2"],
    ["/paths/~1accounts~1{id}/get/parameters/0/schema", "openapi/data-network/parameters/accountId.yaml:5"],
    ["/paths/~1accounts/get/responses/404/content", "openapi/data-network/responses/NotFound.yaml:3"],
    ["/components/schemas/Account/properties/createdAt/format", "openapi/data-network/schemas/Account.yaml:21"],
    ["/components/schemas/AccountResponse/allOf/0/properties/message", "openapi/data-network/schemas/Message.yaml:1"],
    ["/components/examples/last-page/value", "openapi/data-network/examples/accounts/last-page.yaml:3"],
    ["/nowhere/at/all", "openapi/data-network/openapi.yaml:1"],
  ])("%s", (pointer, place) => {
    const { file, line } = locateSource(ROOT, "data-network", pointer);
    expect(`${file}:${line}`).toBe(place);
  });
});
