import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../../src/openapi/document.js";
import { writeHtml } from "../../../src/tools/docs/pages/write-html.js";
import { ROOT } from "../../support/root.js";
import { allSitePages } from "../../support/site-pages.js";
import { documentExpectations } from "./documents.js";
import type { Expectation } from "./expectation.js";
import { graphqlExpectations } from "./graphql.js";
import { callExpectations } from "./operations.js";
import { schemaExpectations } from "./schemas.js";
import { type ShownPage, shownPage } from "./shown-page.js";

let pages: ReadonlyMap<string, ShownPage>;

beforeAll(async () => {
  pages = new Map((await allSitePages()).map((page) => [page.path, shownPage(writeHtml(page))]));
});

function problemsOf(expectations: readonly Expectation[]): string[] {
  return expectations.flatMap(({ page: path, problemsOf: find }) => {
    const page = pages.get(path);
    return page === undefined ? [`${path} is not there`] : find(page).map((problem) => `${path}: ${problem}`);
  });
}

function bundle(api: string): OpenApiDocument {
  return JSON.parse(readFileSync(join(ROOT, "generated", api, "openapi.json"), "utf8")) as OpenApiDocument;
}

function expectationsOf(api: string, document: OpenApiDocument): Expectation[] {
  return [
    ...documentExpectations(api, document),
    ...callExpectations(api, document),
    ...schemaExpectations(api, document),
  ];
}

describe("the HTML of the static edition shows all that its contract states, and nothing else of it", () => {
  test.each(["data-network", "provider-accounts", "billing"])("%s", (api) => {
    expect(problemsOf(expectationsOf(api, bundle(api)))).toEqual([]);
  });

  test("billing's GraphQL", () => {
    const schema = readFileSync(join(ROOT, "openapi", "billing", "schema.graphql"), "utf8");
    expect(problemsOf(graphqlExpectations("billing-graphql", schema))).toEqual([]);
  });
});

type Members = Record<string, any>;

/** Changes of a contract, none of which the pages can have followed. */
const CHANGES: readonly [what: string, change: (document: Members) => void][] = [
  ["a path", ({ paths }) => ((paths["/elsewhere"] = paths["/users"]), delete paths["/users"])],
  ["a method", ({ paths }) => ((paths["/users"].patch = paths["/users"].post), delete paths["/users"].post)],
  ["an operation without a page", ({ paths }) => (paths["/users"].get.operationId = "listPeople")],
  ["a summary", ({ paths }) => (paths["/users"].get.summary = "List people")],
  ["a word of a description", ({ paths }) => (paths["/users"].get.description += " Always.")],
  ["a status more", ({ paths }) => (paths["/users"].get.responses["418"] = paths["/users"].get.responses["401"])],
  ["a status less", ({ paths }) => delete paths["/users"].get.responses["401"]],
  ["a source", ({ paths }) => (paths["/users"].get["x-source"] = "inferred")],
  ["no credentials", ({ paths }) => (paths["/users"].get.security = [])],
  ["a deprecation", ({ paths }) => (paths["/users"].get.deprecated = true)],
  ["a parameter less", ({ paths }) => paths["/users"].get.parameters.pop()],
  ["a limit of a parameter", ({ components }) => (components.parameters.size.schema.maximum = 151)],
  ["a default of a parameter", ({ components }) => (components.parameters.size.schema.default = 11)],
  ["a parameter that is required", ({ components }) => (components.parameters.cursor.required = true)],
  ["an example of a parameter", ({ components }) => (components.parameters.cursor.example = "21")],
  ["a header", ({ components }) => (components.headers.RetryAfter.description = "Wait.")],
  ["a value of an example", ({ components }) => (firstExample(components).value.code = "DONE")],
  ["a story of an example", ({ components }) => (firstExample(components).summary = "Another story")],
  ["an attribute more", ({ components }) => (components.schemas.User.properties.age = { type: "integer" })],
  ["an attribute less", ({ components }) => delete components.schemas.User.properties.createdAt],
  ["an attribute that is required", ({ components }) => components.schemas.User.required.push("session")],
  ["a type", ({ components }) => (components.schemas.User.properties.id.type = "integer")],
  ["null", ({ components }) => (components.schemas.User.properties.createdAt.type = "string")],
  ["a format", ({ components }) => (components.schemas.User.properties.createdAt.format = "date")],
  ["a closed object", ({ components }) => delete components.schemas.UserPostRequest.additionalProperties],
  ["a limit of names", ({ components }) => (metadataOf(components).propertyNames.maxLength = 51)],
  ["a value more", ({ components }) => components.schemas.ConnectionStatusKnown.enum.push("LOST")],
  ["a meaning", ({ components }) => (meaningsOf(components, "ConnectionStatusKnown").CONNECTED = "Else.")],
  [
    "an error's meaning",
    ({ components }) => (meaningsOf(components, "AccountErrorCodeKnown").ACCOUNT_LOCKED = "Else."),
  ],
  ["an event", ({ webhooks }) => (webhooks.USER_GONE = webhooks.USER_CREATED)],
  ["a server", ({ servers }) => (servers[0].url = "https://elsewhere.example.com/v1")],
  ["the credentials", ({ components }) => (components.securitySchemes.apiKeyAndSecret.description = "A key.")],
  ["a section", ({ info }) => (info.description += "\n\n# Holidays\n\nNone.")],
  ["a rate limit", (document) => (document["x-rate-limit"].requestsPerSecond = 21)],
  ["a tag", ({ tags }) => (tags[0].description = "Else.")],
  ["a keyword that nobody decided on", ({ components }) => (components.schemas.User.minProperties = 1)],
];

const firstExample = (components: Members) => components["examples"]["invalid-token"];
const metadataOf = ({ schemas }: Members) => schemas.UserPostRequest.properties.externalMetadata;
const meaningsOf = ({ schemas }: Members, name: string) => schemas[name]["x-enumDescriptions"];

test.each(CHANGES)("a page that does not follow a change of the contract is found: %s", (_what, change) => {
  const document = bundle("data-network");
  change(document as Members);
  expect(problemsOf(expectationsOf("data-network", document))).not.toEqual([]);
});
