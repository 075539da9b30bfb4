import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../../../src/openapi/document.js";
import { attributesOf } from "../../../../src/tools/docs/pages/attributes.js";
import { contractWith, reference } from "../pets.js";

const listed = (schemas: Record<string, JsonSchema>, name = "Pet") =>
  attributesOf(reference(name), {
    reference: "pets",
    document: contractWith(schemas),
    prefix: "",
    source: schemas[name]?.["x-source"],
  });

describe("the attributes of an object", () => {
  test("have name, type, what they must be, and whether they are required", () => {
    const [name, age] = listed({
      Pet: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", description: "What it is called.", minLength: 1, pattern: "^`?[a-z]+$" },
          age: { type: ["integer", "null"], minimum: 0, default: 1, deprecated: true },
        },
      },
    });
    expect(name).toEqual({
      name: "name",
      id: "name",
      type: "string",
      required: true,
      description: "What it is called.",
      limits: ["at least 1 character", "matches `` ^`?[a-z]+$ ``"],
    });
    expect(age).toMatchObject({ type: "integer or null", required: false, deprecated: true });
    expect(age?.limits).toEqual(["at least 0", "`1` unless given"]);
  });

  test("say of a schema that they refer to its name, its base type and its description", () => {
    const [kind, owner] = listed({
      Pet: { type: "object", properties: { kind: reference("Kind"), owner: reference("Owner") } },
      Kind: { type: ["string", "null"], description: "What it is.", maxLength: 9 },
      Owner: { type: "object", description: "Whose it is.", properties: { id: { type: "string" } } },
    });
    expect(kind).toMatchObject({
      type: "[Kind](site:reference/pets/schemas/kind.html) (string) or null",
      description: "What it is.",
      limits: ["at most 9 characters"],
    });
    expect(owner?.attributes?.map(({ id }) => id)).toEqual(["owner.id"]);
  });

  test("are those of all parts; a part that only narrows one leaves its description", () => {
    const [type, data] = listed({
      Pet: {
        allOf: [reference("Envelope")],
        required: ["data"],
        properties: { type: { const: "PET" }, data: { type: "object", description: "The pet." } },
      },
      Envelope: {
        type: "object",
        required: ["type"],
        properties: { type: { type: "string", description: "What it is." }, data: { description: "Anything." } },
      },
    });
    expect(type).toMatchObject({ type: '`"PET"`', description: "What it is.", required: true });
    expect(data).toMatchObject({ description: "The pet.", required: true });
  });

  test("go into the items of lists and the values of maps, and end where an object holds its own kind", () => {
    const [parents, friends] = listed({
      Pet: {
        type: "object",
        properties: {
          parents: { type: "array", items: reference("Pet"), maxItems: 2 },
          friends: { type: "object", additionalProperties: reference("Friend") },
        },
      },
      Friend: { type: "object", properties: { since: { type: "string", format: "date" } } },
    });
    expect(parents).toMatchObject({ type: "array of [Pet](site:reference/pets/schemas/pet.html)" });
    expect(parents?.limits).toEqual(["at most 2 items"]);
    expect(parents?.attributes).toBeUndefined();
    expect(friends?.attributes?.[0]).toMatchObject({ id: "friends.since", limits: ["format `date`"] });
  });

  test("name their source only where it is another than that of the object around", () => {
    const [own, other, inner] = listed({
      Pet: {
        type: "object",
        "x-source": "seed",
        properties: {
          own: { type: "string", "x-source": "seed" },
          other: { type: "string", "x-source": "inferred" },
          inner: { type: "object", "x-source": "public", properties: { same: { "x-source": "public" } } },
        },
      },
    });
    expect([own, other, inner].map((attribute) => attribute?.source)).toEqual([
      undefined,
      "Source: our own conclusion",
      "Source: other public documentation",
    ]);
    expect(inner?.attributes?.[0]?.source).toBeUndefined();
  });
});
