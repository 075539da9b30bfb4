import { describe, expect, test } from "vitest";
import type { OpenApiDocument, Operation, SecurityScheme } from "../../../../src/openapi/document.js";
import { contractWith, copyOf, json, operationOf } from "../pets.js";

const FEED: Partial<Operation> = {
  parameters: [
    { name: "id", in: "path", required: true, schema: {}, example: "a/1" },
    { name: "dry-run", in: "query", schema: {}, example: true },
    { name: "other", in: "query", schema: {}, example: "never shown" },
  ],
  requestBody: {
    content: { "application/json": { examples: { "cat-food": { value: { food: "cat's" } }, second: { value: {} } } } },
  },
};

const HOSTLESS = {
  servers: [{ url: "https://{host}/{stage}", variables: { host: { default: "h" }, stage: { default: "live" } } }],
};

/** A contract whose requests carry credentials of one scheme. */
const secured = (document: OpenApiDocument, scheme: SecurityScheme, ...others: object[]): OpenApiDocument => ({
  ...document,
  security: [...(others as Record<string, string[]>[]), { key: [] }],
  components: { ...document.components, securitySchemes: { key: scheme } },
});

/** The samples of the one operation, by their labels. */
function samplesOf(document: OpenApiDocument, credentialOptions?: readonly string[]): Record<string, string> {
  const samples = operationOf(copyOf(document, credentialOptions))["x-codeSamples"] ?? [];
  return Object.fromEntries(samples.map(({ label, source }) => [label, source]));
}

describe("the code samples", () => {
  test("send the contract's examples to the sandbox, unless the environment says otherwise", () => {
    const document = secured(contractWith({}, FEED), { type: "http", scheme: "basic" });
    const { curl, TypeScript } = samplesOf(document, ["apiKey", "apiSecret"]);
    expect(curl?.split(" \\\n  ")).toEqual([
      "curl --fail-with-body",
      `--user "$PET_SHOP_API_KEY:$PET_SHOP_API_SECRET"`,
      "--request POST",
      "--header 'Content-Type: application/json'",
      `--data '{"food":"cat'\\''s"}'`,
      '"${PET_SHOP_URL:-https://sandbox.pets.example/v2}/pets/a%2F1?dry-run=true"',
    ]);
    expect(TypeScript).toContain('apiSecret: process.env.PET_SHOP_API_SECRET ?? "",');
    expect(TypeScript).toContain(
      `client.feedPet({\n  path: { id: "a/1" },\n  query: { "dry-run": true },\n  body: { food: "cat's" },\n});`,
    );
  });

  test.each([
    ["a bearer token", { type: "oauth2" }, /Authorization[^]{1,8}Bearer/],
    ["a key in a header", { type: "apiKey", in: "header", name: "X-Pet-Key" }, /X-Pet-Key(?!.*Bearer)/],
  ])("carry %s, in every language", (_name, scheme, header) => {
    const { TypeScript, ...plain } = samplesOf(secured({ ...contractWith({}, FEED), ...HOSTLESS }, scheme), ["token"]);
    expect(TypeScript).toContain('token: process.env.PET_SHOP_TOKEN ?? ""');
    expect(Object.keys(plain)).toEqual(["curl", "fetch", "Python", "Go"]);
    for (const [label, source] of Object.entries(plain)) {
      expect(source, label).toMatch(header);
      expect(source, label).toContain("PET_SHOP_TOKEN");
      expect(source, label).toContain("PET_SHOP_URL");
      expect(source, label).not.toContain("https://");
    }
  });

  test("show no credentials where it is unconfirmed which are right", () => {
    const document = secured({ ...contractWith({}, FEED), ...HOSTLESS }, { type: "http", scheme: "basic" }, {});
    for (const [label, source] of Object.entries(samplesOf(document, ["auth"])))
      expect(source, label).not.toMatch(/--user|Authorization|AUTH|auth/);
  });

  test("print an answer where there is one, and our client's data where the envelope has some", () => {
    const full = { Pet: { type: "object", properties: { data: {} } } };
    const lastOf = (document: OpenApiDocument) => samplesOf({ ...document, "x-envelope": "data" });
    const responses = { 200: json("Pet") };
    expect(lastOf(contractWith(full, { ...FEED, responses })).TypeScript).toContain("result.data");
    const acknowledged = lastOf(contractWith({ Pet: { type: "object" } }, { ...FEED, responses }));
    expect(acknowledged.TypeScript).toContain("if (!result.ok)");
    expect(acknowledged.fetch).toContain("response.json()");
    const silent = lastOf(contractWith({}, { ...FEED, responses: { 204: {} } }));
    for (const [label, source] of Object.entries(silent)) expect(source, label).not.toMatch(/json\(\)|print|data,/);
  });

  test("go through the pages of a list, and say of a write that it may have been carried out", () => {
    const responses = { 200: json("Pet") };
    const list = contractWith({ Pet: {} }, { ...FEED, responses, "x-pagination": "cursor" });
    expect(samplesOf(list).TypeScript).toContain("for await (const page of pages(client.feedPet, {");
    expect(samplesOf(list).TypeScript).toContain("maybeApplied");
    const [path, item] = Object.entries(contractWith({}, FEED).paths)[0] as [string, { post: object }];
    const read = samplesOf({ ...contractWith({}), paths: { [path]: { get: item.post } } });
    expect(read.TypeScript).not.toContain("maybeApplied");
  });

  test("ask for what they need", () => {
    const parameters = [{ name: "id", in: "path", schema: {}, required: true }];
    expect(() => copyOf(contractWith({}, { parameters }))).toThrow("feedPet: the parameter id needs an example.");
  });
});
