import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBundle } from "../support/contracts.js";
import { attributeAt, type Schema, typesOf } from "../support/schema-attributes.js";

// The tables are what is publicly known of the API, put down independently of the contract, row by row.
const rowsOf = (table: string) =>
  readFileSync(new URL(`./tables/data-network-${table}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" | "));

const bundle = readBundle("data-network");
const schemas = bundle.components.schemas as Record<string, Schema>;
const operations = Object.entries(bundle.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
);
const parameterName = (parameter: unknown) => {
  const reference = (parameter as { $ref?: string }).$ref;
  const target =
    reference === undefined
      ? parameter
      : reference
          .split("/")
          .slice(1)
          .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], bundle);
  return target as { name: string; in: string };
};

describe("every generally available operation is there, with its body and filters, and no other", () => {
  const rows = rowsOf("operations");

  test("the operations", () => {
    expect(operations.map(({ method, path, operationId }) => `${method} ${path} ${operationId}`).sort()).toEqual(
      rows.map(([method, path, operationId]) => `${method} ${path} ${operationId}`).sort(),
    );
  });

  test.each(rows)("%s %s %s", (_method, _path, operationId, success, body, query = "") => {
    const operation = operations.find((candidate) => candidate.operationId === operationId);
    const filters = (operation?.parameters ?? [])
      .map(parameterName)
      .filter((parameter) => parameter.in === "query")
      .map(({ name }) => name);
    expect(filters.sort()).toEqual(
      query
        .split(" ")
        .filter((name) => name !== "")
        .sort(),
    );
    expect(operation?.requestBody !== undefined).toBe(body === "yes");
    expect(Object.keys(operation?.responses ?? {})).toEqual([
      success,
      "400",
      "401",
      "403",
      "404",
      "415",
      "429",
      "500",
      "501",
      "503",
      "504",
    ]);
  });
});

describe("every object has its attributes, each with its one type, its format and the values of its enum", () => {
  const rows = rowsOf("objects");

  test.each([...new Set(rows.map(([object]) => object as string))])("%s", (object) => {
    for (const [, attribute = "", type = "", values = ""] of rows.filter(([name]) => name === object)) {
      const [bare = "", deprecated] = type.split(" ");
      const found = attributeAt(schemas, object, attribute);
      expect({ attribute, type: found && typesOf(found) }).toEqual({ attribute, type: bare });
      expect({ attribute, deprecated: found?.deprecated === true }).toEqual({
        attribute,
        deprecated: deprecated !== undefined,
      });
      if (values !== "")
        expect({ attribute, values: found?.enum?.slice().sort() }).toEqual({
          attribute,
          values: values.split(" · ").sort(),
        });
    }
  });

  test("their first level holds nothing else", () => {
    const extra = [...new Set(rows.map(([object]) => object as string))].flatMap((object) => {
      const known = new Set(
        rows.filter(([name]) => name === object).map(([, attribute = ""]) => attribute.split(/[.[]/)[0] as string),
      );
      return Object.keys(attributeAt(schemas, object, "")?.properties ?? {})
        .filter((name) => !known.has(name))
        .map((name) => `${object} ${name}`);
    });
    expect(extra).toEqual([]);
  });
});

describe("every type of event is there, and no other", () => {
  const rows = rowsOf("events");

  test("the types", () => {
    expect(Object.keys(bundle.webhooks ?? {}).sort()).toEqual(rows.map(([type]) => type as string).sort());
  });

  test("can be subscribed to, and all at once", () => {
    expect([...(schemas["WebhookEventTypeKnown"]?.enum ?? [])].sort()).toEqual(
      [...rows.map(([type]) => type as string), "ALL_EVENTS"].sort(),
    );
  });

  test.each(rows)("%s", (type, source, attributes = "") => {
    const { post } = bundle.webhooks?.[type as string] ?? {};
    const event = post?.requestBody?.content?.["application/json"]?.schema.$ref.split("/").at(-1) ?? "";
    expect(event).toBe(
      `${(type as string).toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Event`,
    );
    expect(post?.["x-source"]).toBe(source);
    expect(Object.keys(attributeAt(schemas, event, "data")?.properties ?? {}).sort()).toEqual(
      attributes.split(" ").sort(),
    );
  });
});
