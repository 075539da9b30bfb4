import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../../src/openapi/document.js";
import { contractWith, copyOf, operationOf, reference } from "./pets.js";

/** The sections of a copy, by their titles. */
const sectionsOf = ({ tags }: OpenApiDocument) =>
  new Map(tags.filter((tag) => tag["x-traitTag"]).map(({ name, description = "" }) => [name, description]));

const nullable = (name: string) => ({ anyOf: [reference(name), { type: "null" }] });

describe("the documentation copy", () => {
  test("leaves the contract as it is", () => {
    const contract = contractWith({ Pet: { type: "object", description: "A pet.", "x-source": "seed" } });
    const before = structuredClone(contract);
    copyOf(contract);
    expect(contract).toEqual(before);
  });

  test("folds an open enum, and keeps its known values only where a request needs them", () => {
    const known = { type: "string", enum: ["CAT"], "x-enumDescriptions": { CAT: "HTTP 404. A | cat." } };
    const open = (name: string) => ({ anyOf: [reference(`${name}Known`), { type: "string" }] });
    const copy = copyOf(
      contractWith({
        KindKnown: known,
        Kind: open("Kind"),
        SizeKnown: known,
        Size: open("Size"),
        Feed: { type: "object", properties: { size: reference("SizeKnown") } },
      }),
    );
    const { components } = copy;
    const values = sectionsOf(copy).get("Values");
    expect(Object.keys(components.schemas)).toEqual(["Feed", "Kind", "Size", "SizeKnown"]);
    expect(components.schemas["Kind"]).toEqual({
      type: "string",
      "x-enumDescriptions": { CAT: "HTTP 404. A | cat.", "any other text": "More values may come." },
    });
    expect(values).toContain("| `CAT` | HTTP 404. A \\| cat. |");
    expect(values?.match(/^## .*$/gm)).toEqual(["## Kind", "## Size"]);
  });

  test("joins a nullable reference with null, but not one to a union", () => {
    const { components } = copyOf(
      contractWith({
        Cat: { type: "object" },
        Pet: { anyOf: [reference("Cat"), reference("Cat")] },
        Owner: { type: "object", properties: { cat: nullable("Cat"), pet: nullable("Pet") } },
      }),
    );
    expect(components.schemas["Owner"]?.properties).toEqual({
      cat: { ...reference("Cat"), type: ["object", "null"] },
      pet: nullable("Pet"),
    });
  });

  test("marks a source only where it differs from that of most of the group, or of the object around", () => {
    const copy = copyOf({
      ...contractWith({
        Name: { type: "string", description: "A name.", "x-source": "seed" },
        Age: { type: "number", description: "An age.", "x-source": "inferred" },
        Pet: {
          type: "object",
          "x-source": "seed",
          properties: {
            name: reference("Name"),
            age: reference("Age"),
            tag: { type: "string", description: "A tag.", "x-source": "public" },
          },
        },
      }),
      "x-source": "public",
      tags: [{ name: "Pets" }],
    });
    const { Pet, Age } = copy.components.schemas;
    const { name, age, tag } = Pet?.properties ?? {};
    expect(Pet?.description).toBeUndefined();
    expect(Age?.description).toBe("An age.\n\n_Source: our own conclusion._");
    expect(copy.tags.at(-1)?.description).toMatch(/_Source: the service's own page, where nothing else is said\._$/);
    expect(name?.description).toBe("A name.");
    expect(age?.description).toBe("An age.\n\n_Source: our own conclusion._");
    expect(tag?.description).toBe("A tag.\n\n_Source: other public documentation._");
    expect(operationOf(copy).description).toBe(
      "Operation: [`feedPet`](site:reference/pet-shop//feedpet.html).\n\nFeeds.\n\n_Source: our own conclusion._",
    );
  });

  test("refuses a source that nobody knows", () => {
    expect(() => copyOf(contractWith({ Pet: { "x-source": "rumour" } }))).toThrow(/Unknown x-source "rumour"/);
  });

  test("leaves to the words what depends on a condition, so that no object is shown twice", () => {
    const { components } = copyOf(
      contractWith({
        Pet: { description: "Cats have claws.", if: { required: ["cat"] }, then: { required: ["claws"] }, else: {} },
      }),
    );
    expect(Object.keys(components.schemas["Pet"] ?? {})).toEqual(["description"]);
  });

  test("lists a closed enum with the values, and the places where it is found in one alternative", () => {
    const copy = copyOf(
      contractWith({
        Mood: {
          type: "string",
          enum: ["HAPPY"],
          description: "How it went.",
          "x-enumDescriptions": { HAPPY: "Well." },
        },
        Answer: {
          oneOf: [
            { properties: { mood: reference("Mood") } },
            { properties: { mood: reference("Mood"), moods: { items: reference("Mood") } } },
          ],
        },
      }),
    );
    const values = sectionsOf(copy).get("Values");
    const link = (attribute: string) =>
      `[\`Answer.${attribute}\`](site:reference/pet-shop/schemas/answer.html#${attribute})`;
    expect(values).toContain(`## Mood\n\nHow it went.\n\nFound in ${link("mood")}, ${link("moods")}.`);
    expect(values).not.toContain("any other text");
  });

  test("names every example, and offers only those of answers for a choice", () => {
    const examples = { "cat-food": { value: 1, description: "Fish." }, "dog-food": { value: 2 } };
    const body = { content: { "application/json": { examples } } };
    const operation = operationOf(
      copyOf(contractWith({}, { requestBody: body, responses: { 200: structuredClone(body) } })),
    );
    expect(operation).toMatchObject({
      requestBody: {
        content: {
          "application/json": {
            examples: {
              "cat-food": { description: "Request example `cat-food`. Fish." },
              "dog-food": {
                description:
                  "Request example `dog-food`. Choose Payload above to see it; the other samples send `cat-food`.",
              },
            },
          },
        },
      },
      responses: {
        200: { content: { "application/json": { examples: { "dog-food": { description: "Example `dog-food`." } } } } },
      },
    });
  });

  test("tells of retries only for the methods that the API has", () => {
    const retries = sectionsOf(copyOf(contractWith({}))).get("Retries of the client");
    expect(retries?.match(/^\| [A-Z]+ \|/gm)).toEqual(["| POST |"]);
    expect(retries).not.toContain("DELETE");
  });

  test("refuses a section that would have the address of a tag", () => {
    const contract = contractWith({});
    contract.info.description = "About.\n\n# Pets\n\nMore.";
    expect(() => copyOf({ ...contract, tags: [{ name: "pets" }] })).toThrow(/both called "pets"/);
  });

  test("says where credentials are optional", () => {
    const components = { schemas: {}, securitySchemes: { basic: { type: "http", scheme: "basic" } } };
    const contract = { ...contractWith({}), components };
    expect(operationOf(copyOf({ ...contract, security: [{}, { basic: [] }] })).description).toContain(
      "Credentials are optional.",
    );
    expect(operationOf(copyOf({ ...contract, security: [{ basic: [] }] })).description).not.toContain("optional");
  });
});
