import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { OpenApiDocument, SecurityScheme } from "../../../src/openapi/document.js";
import { contractWith, copyOf, operationOf } from "./pets.js";

const FEED = {
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

function samplesOf(document: OpenApiDocument, credentialOptions?: readonly string[]) {
  const [curl, typescript] = operationOf(copyOf(document, credentialOptions))["x-codeSamples"] ?? [];
  return { curl: curl?.source ?? "", typescript: typescript?.source ?? "" };
}

/** What a real shell hands to curl. */
function argumentsInShell(curl: string, variables: NodeJS.ProcessEnv): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${curl}`;
  return execFileSync("sh", ["-c", script], { env: variables, encoding: "utf8" }).split("\0").slice(0, -1);
}

describe("the code samples", () => {
  test("send the contract's examples to the sandbox", () => {
    const document = secured(contractWith({}, FEED), { type: "http", scheme: "basic" });
    const { curl, typescript } = samplesOf(document, ["apiKey", "apiSecret"]);
    expect(curl.split(" \\\n  ")).toEqual([
      `curl --user "$PET_SHOP_API_KEY:$PET_SHOP_API_SECRET"`,
      "--request POST",
      "--header 'Content-Type: application/json'",
      `--data '{"food":"cat'\\''s"}'`,
      "'https://sandbox.pets.example/v2/pets/a%2F1?dry-run=true'",
    ]);
    expect(typescript).toContain(
      `client.feedPet({\n  path: { id: "a/1" },\n  query: { "dry-run": true },\n  body: { food: "cat's" },\n});`,
    );
  });

  test("take the base URL from a variable where the contract names no host", () => {
    const document = secured({ ...contractWith({}, FEED), ...HOSTLESS }, { type: "oauth2" });
    const { curl, typescript } = samplesOf(document, ["accessToken"]);
    expect(curl).toContain(`"$PET_SHOP_URL/pets/a%2F1?dry-run=true"`);
    expect(argumentsInShell(curl, { PET_SHOP_URL: "https://h.test/v2", PET_SHOP_ACCESS_TOKEN: "t k" })).toEqual([
      "--header",
      "Authorization: Bearer t k",
      "--request",
      "POST",
      "--header",
      "Content-Type: application/json",
      "--data",
      `{"food":"cat's"}`,
      "https://h.test/v2/pets/a%2F1?dry-run=true",
    ]);
    expect(typescript).toContain("const client = createPetShopClient({ baseUrl, accessToken });");
  });

  test("quote what the shell or TypeScript would read as something else", () => {
    const document = contractWith(
      {},
      { parameters: [{ name: "user-id", in: "path", required: true, schema: {}, example: "it's!" }] },
    );
    const paths = { '/$HOME/`id`/"x"/{user-id}': Object.values(document.paths)[0] ?? {} };
    const { curl, typescript } = samplesOf({ ...document, ...HOSTLESS, paths });
    expect(argumentsInShell(curl, { PET_SHOP_URL: "https://h.test" }).at(-1)).toBe(
      'https://h.test/$HOME/`id`/"x"/it\'s%21',
    );
    expect(typescript).toContain(`path: { "user-id": "it's!" }`);
  });

  test("show no credentials where it is unconfirmed which are right", () => {
    const document = secured({ ...contractWith({}, FEED), ...HOSTLESS }, { type: "http", scheme: "basic" }, {});
    const { curl, typescript } = samplesOf(document, ["auth"]);
    expect(curl).not.toMatch(/--user|Authorization/);
    expect(typescript).toContain("createPetShopClient({ baseUrl });");
  });

  test("break a long body into lines that the shell takes as one argument", () => {
    const value = { food: "fish", words: "A sentence that does not fit into the narrow column of samples." };
    const { curl } = samplesOf(
      contractWith(
        {},
        { ...FEED, requestBody: { content: { "application/json": { examples: { long: { value } } } } } },
      ),
    );
    expect(curl).toContain(`--data '{\n  "food"`);
    expect(JSON.parse(argumentsInShell(curl, {}).at(-2) ?? "")).toEqual(value);
  });

  test("ask for what they need", () => {
    const parameters = [{ name: "id", in: "path", schema: {}, required: true }];
    expect(() => copyOf(contractWith({}, { parameters }))).toThrow("feedPet: the parameter id needs an example.");
  });
});
