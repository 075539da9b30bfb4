import { describe, expect, test } from "vitest";
import { landingPage } from "../../../src/tools/docs/landing-page.js";
import { ROOT } from "../../support/root.js";
import { contractWith } from "./pets.js";

describe("the landing page", () => {
  test("has a card, a client and a base URL of the mock for each API", async () => {
    const hostless = [
      { url: "https://{host}/{stage}", variables: { host: { default: "h" }, stage: { default: "live" } } },
    ];
    const page = await landingPage(ROOT, [
      { api: "billing", document: { ...contractWith({}), servers: hostless }, text: "" },
      { api: "data-network", document: contractWith({}), text: "" },
      { api: "provider-accounts", document: contractWith({}), text: "" },
    ]);
    expect(page.match(/class="card"/g)).toHaveLength(3);
    expect(page).toContain("<h3>Pets &amp; co</h3>");
    expect(page).toContain("1 operation<");
    expect(page).toContain('href="reference/billing/index.html"');
    expect(page).toContain("<code>http://127.0.0.1:4010/billing/live</code>, or any other stage<");
    expect(page).toContain("<code>http://127.0.0.1:4010/provider-accounts/v2</code><");
    expect(page).toContain("createDataNetworkClient({ mode: &quot;sandbox&quot;, apiKey, apiSecret })");
    expect(page).toContain("createProviderAccountsClient({ baseUrl, accessToken })");
  });
});
