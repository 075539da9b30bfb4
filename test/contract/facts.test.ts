import { describe } from "vitest";
import * as billing from "../../generated/billing/index.js";
import * as billingSchemas from "../../generated/billing/schemas.js";
import * as providerAccounts from "../../generated/provider-accounts/index.js";
import * as providerAccountsSchemas from "../../generated/provider-accounts/schemas.js";
import { validatorsOf } from "../support/validators-by-name.js";
import { ORDER } from "../support/ways.js";
import { describeSchemas } from "./behaves-as-facts.js";
import { describeCalls } from "./calls-as-facts.js";
import { describeContract } from "./held-against-facts.js";
import { describeOperations } from "./operations-as-facts.js";
import { describeOutcomes } from "./outcomes-as-facts.js";
import { describeRetries } from "./retries-as-facts.js";

const baseUrl = "https://service.example.test/v2";

/** Of each API: its schemas, a client whose requests end in a function, what that shows, and what has to be sent. */
const APIS = {
  "provider-accounts": {
    schemas: providerAccountsSchemas,
    clientOf: (fetch: typeof globalThis.fetch) =>
      providerAccounts.createProviderAccountsClient({ baseUrl, accessToken: "token", retry: false, fetch }),
    authorization: { oauth2: "Bearer token" },
    bodies: {},
  },
  billing: {
    schemas: billingSchemas,
    clientOf: (fetch: typeof globalThis.fetch) => billing.createBillingClient({ baseUrl, retry: false, fetch }),
    authorization: { "none or basic": null },
    bodies: { createOrder: ORDER },
  },
} as const;

describe.each(["provider-accounts", "billing"] as const)("%s", (api) => {
  const { schemas, clientOf, authorization, bodies } = APIS[api];
  describeContract(api);
  describeSchemas(api, schemas as never);
  describeOperations(api, validatorsOf(api));
  describeCalls(api, {
    baseUrl,
    clientOf: clientOf as never,
    pages: billing.pages as never,
    dataWithoutEnvelope: (body) => body,
    authorization,
  });
  describeOutcomes(api, { clientOf: clientOf as never, bodies });
  describeRetries(api, clientOf as never);
});
