import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLNamedType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  Kind,
  parse,
  visit,
} from "graphql";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { createGraphqlExecutor, type GraphqlRequest } from "../../generated/billing/graphql/executor.js";
import { getAccount } from "../../generated/billing/graphql/queries.js";
import { listExamples, listRequestExamples } from "../support/contracts.js";
import { ROOT } from "../support/root.js";

const FOLDER = join(ROOT, "openapi", "billing");
const text = readFileSync(join(FOLDER, "schema.graphql"), "utf8");
const tree = parse(text);
const schema = buildSchema(text);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));

/** What the page lists, in its order, read off the page itself and never off the schema. */
const PAGE = readFileSync(new URL("./samples/billing/graphql-reference.txt", import.meta.url), "utf8");
/** Sentences and codes of the page that must not be taken over word by word. */
const MAX_LINE = 120;

/** The schema in the form of the page's table: what is declared, in the order of the file. */
function asTable(): string {
  const lines: string[] = [];
  for (const definition of tree.definitions) {
    if (definition.kind === Kind.SCALAR_TYPE_DEFINITION) lines.push(`scalar ${definition.name.value}`);
    const isInput = definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;
    if (!isInput && definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    lines.push(`${isInput ? "input" : "type"} ${definition.name.value}`);
    for (const { name } of definition.fields ?? []) {
      const type = schema.getType(definition.name.value);
      const field = isObjectType(type) || isInputObjectType(type) ? type.getFields()[name.value] : undefined;
      const given =
        field && "args" in field ? field.args.map((argument) => `${argument.name}: ${String(argument.type)}`) : [];
      lines.push(`  ${name.value}${given.length > 0 ? `(${given.join(", ")})` : ""}: ${String(field?.type)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

describe("the billing GraphQL schema", () => {
  test("has every type, field, argument and null of the page, in the page's order, and nothing else", () => {
    expect(asTable()).toBe(PAGE);
  });

  test("has as much of everything as the page", () => {
    const owners = types.filter((type) => isObjectType(type) || isInputObjectType(type));
    const fields = owners.flatMap((type) => Object.values(type.getFields()));
    const counts = {
      types: types.filter(isObjectType).length,
      inputs: types.filter(isInputObjectType).length,
      scalars: types.filter((type) => isScalarType(type) && !["Boolean", "Int", "String"].includes(type.name)).length,
      queries: Object.keys(schema.getQueryType()?.getFields() ?? {}).length,
      fields: fields.length,
      arguments: fields.flatMap((field) => ("args" in field ? field.args : [])).length,
    };
    expect(counts).toEqual({ types: 35, inputs: 19, scalars: 4, queries: 15, fields: 648, arguments: 81 });
  });

  test("only reads, and has no directive, default, enumeration, interface or union of its own", () => {
    const kinds = new Set(tree.definitions.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      [
        Kind.SCHEMA_DEFINITION,
        Kind.OBJECT_TYPE_DEFINITION,
        Kind.INPUT_OBJECT_TYPE_DEFINITION,
        Kind.SCALAR_TYPE_DEFINITION,
      ].sort(),
    );
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
    const found: string[] = [];
    visit(tree, {
      Directive: ({ name }) => void found.push(name.value),
      InputValueDefinition: ({ name, defaultValue }) => void (defaultValue && found.push(name.value)),
    });
    expect(found).toEqual([]);
  });

  test("describes everything in sentences", () => {
    const without: string[] = [];
    const describes = (name: string, { description }: { readonly description?: string | null | undefined }) => {
      if (!/^[A-Z`"].*\.$/s.test(description?.trim() ?? "")) without.push(name);
    };
    for (const type of types.filter((type) => !["Boolean", "Int", "String"].includes(type.name))) {
      describes(type.name, type);
      for (const field of fieldsOf(type)) {
        describes(`${type.name}.${field.name}`, field);
        for (const argument of field.args ?? []) describes(`${type.name}.${field.name}.${argument.name}`, argument);
      }
    }
    expect(without).toEqual([]);
    expect(text.split("\n").filter((line) => line.length > MAX_LINE)).toEqual([]);
  });

  // A rule of the page that its reference states nowhere: every filter has the fields of its type that can be compared.
  test("filters by every field of a type that takes no argument, except times as text", () => {
    for (const filter of types.filter(isInputObjectType)) {
      const type = schema.getType(filter.name.replace(/Filter$/, ""));
      const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
      expect(Object.values(filter.getFields()).map(({ name, type: of }) => `${name}: ${String(of)}`)).toEqual(
        fields
          .filter(({ name, args }) => args.length === 0 && !name.endsWith("_iso"))
          .map(({ name, type: of }) => `${name}: ${String(of)}`),
      );
    }
  });
});

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly args?: readonly Described[];
}

function fieldsOf(type: GraphQLNamedType): Described[] {
  return isObjectType(type) || isInputObjectType(type) ? Object.values<Described>(type.getFields()) : [];
}

describe("the ready-made queries", () => {
  const files = readdirSync(join(FOLDER, "queries"));
  const read = (file: string) =>
    parseYaml(readFileSync(join(FOLDER, "queries", file), "utf8")) as {
      readonly document: string;
      readonly variables?: unknown;
    };

  test("are those that integrators need first", () => {
    expect(files.sort()).toEqual([
      "getAccount.yaml",
      "listSubscriptions.yaml",
      "listTickets.yaml",
      "listTransactions.yaml",
      "listUsage.yaml",
      "search.yaml",
    ]);
  });

  test("take what differs from call to call as variables, and write no value into the document", () => {
    for (const file of files) {
      const values: string[] = [];
      visit(parse(read(file).document), {
        Argument: ({ name, value }) => void (value.kind !== Kind.VARIABLE && values.push(name.value)),
      });
      expect(values, file).toEqual([]);
    }
  });

  test("search for 200 results at most, as the page says", () => {
    expect(read("search.yaml").variables).toEqual({ limit: { minimum: 1, maximum: 200 } });
  });
});

describe("the examples of the operation that carries queries", () => {
  const executor = createGraphqlExecutor();
  const request = (name: string) =>
    listRequestExamples("billing").find((example) => example.operationId === "queryGraphql" && example.name === name);
  const answer = (name: string) =>
    listExamples("billing").find((example) => example.operationId === "queryGraphql" && example.name === name);

  test.each([
    ["account-by-usn", "account-found"],
    ["tickets-by-status", "tickets-found"],
    ["misspelt-field", "unknown-field"],
  ])("%s is answered with %s", async (asked, answered) => {
    const executed = await executor.execute(request(asked)?.value as GraphqlRequest);
    expect(JSON.parse(JSON.stringify(executed))).toEqual(answer(answered)?.value);
  });

  test("offer a part of the data, and none, to a ready-made query", () => {
    expect(getAccount.examples).toEqual({
      "no-such-account": 200,
      "part-of-the-data": 200,
      "nothing-could-be-read": 200,
      "unknown-field": 200,
    });
  });
});
