import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { OpenApiDocument } from "../../../../src/openapi/document.js";
import { graphqlDownloads, openapiDownloads } from "../../../../src/tools/docs/machine/downloads.js";
import { shopContract } from "../graphql-shop.js";
import { contractWith } from "../pets.js";

interface Item {
  name: string;
  request: {
    description?: string;
    header: object[];
    url: { raw: string; query: object[]; variable: object[] };
    body: object;
  };
  response: { name: string; status: string; code: number; body: string; originalRequest: object }[];
}
interface Collection {
  info: { name: string };
  auth: object;
  variable: { key: string; value: string }[];
  item: { name: string; item: Item[] }[];
}

const example = (name: string, value: unknown, summary?: string) => ({
  content: { "application/json": { examples: { [name]: { value, ...(summary && { summary }) } } } },
});

const OPERATION = {
  summary: "Feed a pet",
  tags: ["Pets"],
  parameters: [
    { name: "id", in: "path", required: true, description: "Which `pet`.", schema: {}, example: "p/1" },
    { name: "day", in: "query", required: true, description: "When.", schema: { examples: ["1 May"] } },
    { name: "kinds", in: "query", schema: {}, example: ["a", "b"] },
  ],
  requestBody: example("fish", { food: "fish" }),
  responses: { 200: example("fed", { fed: true }, "It ate"), 404: example("no-pet", { code: "LOST" }), 500: {} },
};

function pets(own: Partial<OpenApiDocument> = {}, credentialOptions: readonly string[] = []) {
  const document = {
    ...contractWith({}, OPERATION),
    tags: [{ name: "Empty" }, { name: "Pets", description: "All." }],
    ...own,
  };
  return { api: "pets", document, credentialOptions, text: "{}" };
}

const collectionOf = (contract: ReturnType<typeof pets>) =>
  JSON.parse(openapiDownloads(contract)["postman.json"] ?? "") as Collection;

const secured = (
  scheme: { type: string; scheme?: string; in?: string; name?: string },
  security: object[] = [{ key: [] }],
) => ({ security, components: { schemas: {}, securitySchemes: { key: scheme } } }) as Partial<OpenApiDocument>;

describe("the contract as YAML", () => {
  test("says what the contract says", () => {
    const hostile = {
      schemas: { A: { description: "yes: no\n\n  - #1 \ttab\n", enum: ["no", "1e3", null, "2026-01-01"] } },
    };
    const contract = pets({ components: hostile as OpenApiDocument["components"] });
    expect(parse(openapiDownloads(contract)["openapi.yaml"] ?? "")).toEqual(contract.document);
  });

  test("repeats what occurs twice, where a tool might not follow an alias", () => {
    const shared = { type: "string", description: "Shared." };
    const yaml = openapiDownloads(pets({ components: { schemas: { A: shared, B: shared } } }))["openapi.yaml"];
    expect(yaml?.match(/Shared\./g)).toHaveLength(2);
  });
});

describe("the Postman collection", () => {
  test("has a folder for each tag with operations, and in it a request with every parameter", () => {
    const { info, item: folders } = collectionOf(pets());
    expect(info.name).toBe("Pets & co");
    expect(folders.map(({ name }) => name)).toEqual(["Pets"]);
    expect(folders[0]?.item[0]).toMatchObject({
      name: "Feed a pet",
      request: {
        method: "POST",
        description: "Feeds.",
        header: [{ key: "Content-Type", value: "application/json" }],
        url: {
          raw: "{{baseUrl}}/pets/:id?day=1%20May",
          host: ["{{baseUrl}}"],
          path: ["pets", ":id"],
          variable: [{ key: "id", value: "p/1", description: "Which `pet`." }],
          query: [
            { key: "day", value: "1 May", description: "When." },
            { key: "kinds", value: "a,b", disabled: true },
          ],
        },
        body: { mode: "raw", raw: '{\n  "food": "fish"\n}' },
      },
    });
  });

  test("has each named example of an answer, with the request that it is for", () => {
    const [{ request, response } = {} as Item] = collectionOf(pets()).item[0]?.item ?? [];
    expect(response.map(({ name, code, status, body }) => [name, code, status, JSON.parse(body)])).toEqual([
      ["fed: It ate", 200, "OK", { fed: true }],
      ["no-pet", 404, "Not Found", { code: "LOST" }],
    ]);
    expect(request).toMatchObject(response[0]?.originalRequest ?? {});
    expect(JSON.stringify(response)).not.toContain("description");
  });

  test("calls the sandbox; where no host is known, the reader names it", () => {
    const [baseUrl] = collectionOf(pets()).variable;
    expect(baseUrl).toEqual({ key: "baseUrl", value: "https://sandbox.pets.example/v2" });
    const servers = [
      { url: "https://{host}/{stage}", variables: { host: { default: "h" }, stage: { default: "live" } } },
    ];
    expect(collectionOf(pets({ servers })).variable).toEqual([
      { key: "baseUrl", value: "https://{{host}}/{{stage}}" },
      { key: "host", value: "h" },
      { key: "stage", value: "live" },
    ]);
  });

  test.each([
    [{ type: "http", scheme: "basic" }, ["key", "secret"], { basic: [{ value: "{{key}}" }, { value: "{{secret}}" }] }],
    [{ type: "oauth2" }, ["token"], { bearer: [{ key: "token", value: "{{token}}" }] }],
    [
      { type: "apiKey", in: "header", name: "X-Key" },
      ["key"],
      { apikey: [{ value: "X-Key" }, { value: "{{key}}" }, {}] },
    ],
  ])("takes the credentials of %j from variables without a value", (scheme, options, auth) => {
    const collection = collectionOf(pets(secured(scheme), options));
    expect(collection.auth).toMatchObject(auth);
    const values = Object.fromEntries(collection.variable.map(({ key, value }) => [key, value]));
    expect(options.map((name) => values[name])).toEqual(options.map(() => ""));
  });

  test("sends no credentials where they may be left out", () => {
    const collection = collectionOf(pets(secured({ type: "http", scheme: "basic" }, [{}, { key: [] }]), ["auth"]));
    expect(collection.auth).toEqual({ type: "noauth" });
    expect(collection.variable.map(({ key }) => key)).toEqual(["baseUrl"]);
  });

  test("of GraphQL has every ready-made query with its variables", () => {
    const files = graphqlDownloads(shopContract());
    expect(files["schema.graphql"]).toContain("type Shop");
    const { info, item } = JSON.parse(files["postman.json"] ?? "") as { info: { name: string }; item: Item[] };
    expect(info.name).toBe("Shops GraphQL");
    expect(item.map(({ name }) => name)).toEqual(["Find shops"]);
    expect(item[0]?.request).toMatchObject({ method: "POST", url: { raw: "{{baseUrl}}/pets/:id" } });
    expect(item[0]?.request.body).toMatchObject({
      mode: "graphql",
      graphql: {
        query: expect.stringContaining("find(words: $words)") as string,
        variables: '{\n  "words": "corner"\n}',
      },
    });
  });
});
