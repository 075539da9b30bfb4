import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../../src/openapi/document.js";
import { landingPage } from "../../../src/tools/docs/landing-page.js";
import { ROOT } from "../../support/root.js";
import { shopContract } from "./graphql-shop.js";
import { contractWith } from "./pets.js";

const SECURED = {
  security: [{ key: [] }],
  components: { schemas: {}, securitySchemes: { key: { type: "http", scheme: "basic" } } },
};

const contract = (api: string, own: Partial<OpenApiDocument>, credentialOptions: readonly string[]) => ({
  api,
  document: { ...contractWith({}), ...SECURED, ...own },
  credentialOptions,
  text: "",
});

describe("the landing page", () => {
  test("has a card for the GraphQL part of an API beside that of the API", async () => {
    const shops = shopContract();
    const contracts = [shops.contract, contract("pets", {}, [])];
    const page = await landingPage(ROOT, { contracts, graphqlContracts: [shops], references: [], guides: [] });
    const titles = [...page.matchAll(/<h3>(.*)<\/h3>/g)].map(([, title]) => title);
    expect(titles).toEqual(["Pets &amp; co", "Shops GraphQL", "Pets &amp; co"]);
    expect(page).toContain(">4 queries · 5 types<");
    expect(page).toContain('href="reference/shops-graphql/index.html"');
    expect(page).toContain('href="reference/shops-graphql/schema.graphql"');
    expect(page.match(/href="reference\/shops-graphql\/queries\//g)).toHaveLength(4);
  });

  test("has a card, a client and a base URL of the mock for each API", async () => {
    const hostless = [
      { url: "https://{host}/{stage}", variables: { host: { default: "h" }, stage: { default: "live" } } },
    ];
    const modes = [{ url: "https://pets.example/v1", "x-mode": "sandbox" }];
    const page = await landingPage(ROOT, {
      contracts: [
        contract("billing", { servers: hostless }, []),
        contract("data-network", { servers: modes }, ["apiKey", "apiSecret"]),
        contract("provider-accounts", { servers: [{ url: "https://pets.example/v2" }] }, ["accessToken"]),
      ],
      graphqlContracts: [],
      references: [],
      guides: [],
    });
    expect(page.match(/class="card"/g)).toHaveLength(3);
    expect(page).toContain("<h3>Pets &amp; co</h3>");
    expect(page).toContain("1 operation · 0 schemas");
    expect(page).toContain('href="reference/billing/index.html"');
    expect(page).toContain("<code>http://127.0.0.1:4010/billing/live</code>, or any other stage<");
    expect(page).toContain("<code>http://127.0.0.1:4010/provider-accounts/v2</code><");
    expect(page).toContain("createDataNetworkClient({ mode: &quot;sandbox&quot;, apiKey, apiSecret })");
    expect(page).toContain("createProviderAccountsClient({ baseUrl, accessToken })");
  });
});
