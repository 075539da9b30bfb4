import { describe, expect, test } from "vitest";
import type { OpenApiDocument, Operation } from "../../../../src/openapi/document.js";
import { operationsOf } from "../../../../src/openapi/document.js";
import { tryBlock } from "../../../../src/tools/docs/try/try-call.js";
import type { TryFile } from "../../../../src/tools/docs/try/try-file.js";
import { contractWith, reference } from "../pets.js";

const PAGE = "reference/pet-shop/pets/feedpet.html";

const SCHEMAS = {
  Food: { type: "string", enum: ["HAY", "FISH"] },
  PetErrorCode: { type: "string", enum: ["ASLEEP"], "x-enumDescriptions": { ASLEEP: "It sleeps." } },
};

function fileOf(operation: Partial<Operation>, change: (document: OpenApiDocument) => void = () => {}): TryFile {
  const document = contractWith(SCHEMAS, operation);
  change(document);
  const contract = { api: "pet-shop", document, credentialOptions: ["token"], text: "" };
  const [located] = operationsOf(document) as [ReturnType<typeof operationsOf>[number]];
  return tryBlock({ contract, reference: "pet-shop", title: "Pets", document, answers: new Map() }, located, PAGE).file;
}

const id = { name: "id", in: "path", required: true, schema: { type: "integer", maximum: 9 }, example: 7 };

describe("the file of a call to try", () => {
  test("says where a mock has the operation, and nothing of the host of the service", () => {
    const { method, path, mount } = fileOf({ parameters: [id] });
    expect({ method, path, mount }).toEqual({ method: "POST", path: "/pets/{id}", mount: "/pet-shop/v2" });
  });

  test("has the parameters with what the page's samples send, their types, limits and known values", () => {
    const { parameters } = fileOf({
      parameters: [
        { ...id, description: "Which pet. One of many." },
        { name: "food", in: "query", schema: { type: "array", items: reference("Food") }, example: "HAY,FISH" },
        { name: "now", in: "query", schema: { type: "boolean" }, example: true },
        { name: "X-Trace", in: "header", schema: { type: "string" }, example: "t" },
      ],
    });
    expect(parameters).toMatchObject([
      { name: "id", type: "number", required: true, value: "7", about: "Which pet.", limits: ["at most 9"] },
      { name: "food", type: "string", isList: true, value: "HAY,FISH", values: ["HAY", "FISH"] },
      { name: "now", type: "boolean", required: false, example: "true" },
    ]);
    // One optional parameter shows where they go; all at once nobody sends.
    expect(parameters[2]).not.toHaveProperty("value");
  });

  test("offers each named answer, and each status that comes without a body", () => {
    const examples = { fed: { summary: "It ate", value: {} }, asleep: { value: {} } };
    const { scenarios } = fileOf({
      parameters: [id],
      responses: {
        200: { description: "Done. Or not.", content: { "application/json": { examples } } },
        204: { description: "Nothing to do." },
      },
    });
    expect(scenarios).toEqual([
      { status: "200", example: "fed", summary: "It ate" },
      { status: "200", example: "asleep", summary: "Done." },
      { status: "204", summary: "Nothing to do." },
    ]);
  });

  test("has the examples of the body, and none where there is no body", () => {
    const examples = { small: { value: { food: "HAY" } } };
    const requestBody = { required: true, content: { "application/json": { examples } } };
    expect(fileOf({ parameters: [id], requestBody }).body).toEqual({
      required: true,
      examples: [{ name: "small", value: { food: "HAY" } }],
    });
    expect(fileOf({ parameters: [id] })).not.toHaveProperty("body");
  });

  test("leads from the page to the pages of error codes", () => {
    expect(fileOf({ parameters: [id] }).errorCodes).toEqual({ ASLEEP: "../error-codes/asleep.html" });
  });

  test.each([
    [
      { type: "http", scheme: "basic" },
      { header: "Authorization", value: `Basic ${btoa("key:secret")}` },
    ],
    [
      { type: "http", scheme: "bearer" },
      { header: "Authorization", value: "Bearer token" },
    ],
    [
      { type: "apiKey", in: "header", name: "X-Key" },
      { header: "X-Key", value: "key" },
    ],
  ])("shows who calls with what is well formed and nobody's: %o", (scheme, expected) => {
    const secure = (document: OpenApiDocument) => {
      document.security = [{ caller: [] }];
      document.components.securitySchemes = { caller: scheme };
    };
    expect(fileOf({ parameters: [id] }, secure).credentials).toEqual(expected);
    expect(fileOf({ parameters: [id] })).not.toHaveProperty("credentials");
  });
});
