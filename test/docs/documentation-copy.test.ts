import { describe, expect, it } from "vitest";
import { fileURLToPath } from "node:url";
import { documentationCopy } from "../../src/docs/documentation-copy.js";
import { landingPage } from "../../src/docs/landing-page.js";
import type { OpenApiDocument, Operation, Schema } from "../../src/docs/openapi.js";
import { ROOT } from "../browser/contract.js";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const nullable = (name: string) => ({ anyOf: [reference(name), { type: "null" }] });

function contractWith(schemas: Record<string, Schema>, operation: Partial<Operation> = {}): OpenApiDocument {
  return {
    openapi: "3.1.1",
    info: { title: "Pets & co", version: "2.0.0", summary: "Pets.", description: "About pets." },
    servers: [{ url: "https://pets.example/v2" }, { url: "https://sandbox.pets.example/v2" }],
    tags: [],
    paths: {
      "/pets/{id}": {
        post: { operationId: "feedPet", description: "Feeds.", "x-source": "inferred", responses: {}, ...operation },
      },
    },
    components: { schemas },
  };
}

const copyOf = (document: OpenApiDocument) => documentationCopy("data-network", document);

describe("the documentation copy", () => {
  it("leaves the contract as it is", () => {
    const contract = contractWith({ Pet: { type: "object", description: "A pet.", "x-source": "seed" } });
    const before = structuredClone(contract);
    copyOf(contract);
    expect(contract).toEqual(before);
  });

  it("folds a growing enum, and keeps its known values only where a request needs them", () => {
    const known = { type: "string", enum: ["CAT"], "x-enumDescriptions": { CAT: "HTTP 404. A | cat." } };
    const open = (name: string) => ({ anyOf: [reference(`${name}Known`), { type: "string" }] });
    const { info, components } = copyOf(
      contractWith({
        KindKnown: known,
        Kind: open("Kind"),
        SizeKnown: known,
        Size: open("Size"),
        Feed: { type: "object", properties: { size: reference("SizeKnown") } },
      }),
    );
    expect(Object.keys(components.schemas)).toEqual(["Feed", "Kind", "Size", "SizeKnown"]);
    expect(components.schemas["Kind"]).toEqual({
      type: "string",
      "x-enumDescriptions": { CAT: "HTTP 404. A | cat.", "any other text": "More values may come." },
    });
    expect(info.description).toContain("| `CAT` | HTTP 404. A \\| cat. |");
    expect(info.description.match(/^## .*$/gm)).toEqual(["## Kind", "## Size"]);
  });

  it("joins a nullable reference with null, but not one to a union", () => {
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

  it("marks the source of operations and schemas, and of attributes where it differs", () => {
    const { components, paths } = copyOf(
      contractWith({
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
    );
    const { name, age, tag } = components.schemas["Pet"]?.properties ?? {};
    expect(components.schemas["Pet"]?.description).toBe("_Source: the service's own page._");
    expect(name?.description).toBe("A name.");
    expect(age?.description).toBe("An age.\n\n_Source: our own conclusion._");
    expect(tag?.description).toBe("A tag.\n\n_Source: other public documentation._");
    expect((paths["/pets/{id}"]?.["post"] as Operation).description).toBe(
      "Feeds.\n\n_Operation: `feedPet`. Source: our own conclusion._",
    );
  });

  it("refuses a source that nobody knows", () => {
    expect(() => copyOf(contractWith({ Pet: { "x-source": "rumour" } }))).toThrow(/Unknown x-source "rumour"/);
  });

  it("writes samples that send the contract's examples to the sandbox", () => {
    const { paths } = copyOf(
      contractWith(
        {},
        {
          parameters: [
            { name: "id", in: "path", required: true, example: "a/1" },
            { name: "dry-run", in: "query", example: true },
            { name: "other", in: "query", example: "never shown" },
          ],
          requestBody: { content: { "application/json": { examples: { "cat-food": { value: { food: "cat's" } } } } } },
        },
      ),
    );
    const [curl, typescript] = (paths["/pets/{id}"]?.["post"] as Operation)["x-codeSamples"] ?? [];
    expect(curl?.source.split(" \\\n  ")).toEqual([
      `curl --user "$SMILE_API_KEY:$SMILE_API_SECRET"`,
      "--request POST",
      "--header 'Content-Type: application/json'",
      `--data '{"food":"cat'\\''s"}'`,
      "'https://sandbox.pets.example/v2/pets/a%2F1?dry-run=true'",
    ]);
    expect(typescript?.source).toContain(
      `smile.feedPet({\n  path: { id: "a/1" },\n  query: { "dry-run": true },\n  body: { food: "cat's" },\n});`,
    );
  });

  it("asks for an example where a sample needs one", () => {
    const parameters = [{ name: "id", in: "path", required: true }];
    expect(() => copyOf(contractWith({}, { parameters }))).toThrow("feedPet: the parameter id needs an example.");
  });
});

describe("the landing page", () => {
  it("has a card and a base URL of the mock for each of several APIs", async () => {
    const document = contractWith({});
    const contracts = ["cats", "dogs", "fish"].map((api) => ({ api, document, text: "" }));
    const page = await landingPage(fileURLToPath(ROOT), contracts);
    expect(page.match(/class="card"/g)).toHaveLength(3);
    expect(page).toContain("<h3>Pets &amp; co</h3>");
    expect(page).toContain("1 operation<");
    expect(page).toContain("http://127.0.0.1:4010/fish/v2");
    expect(page).toContain('href="dogs/index.html"');
  });
});
