import { describe, expect, test } from "vitest";
import { API_NAMES } from "../../generated/apis.js";
import { oracleOf } from "./contract-oracle.js";
import { useMock } from "./running-mock.js";

describe.each(API_NAMES)("the bodies of requests to %s", (api) => {
  const mock = useMock(api);
  const { operations, follow } = oracleOf(api);
  const bodies = operations
    .filter(({ requestBody }) => requestBody)
    .map(({ operationId, method, path, requestBody }) => ({
      operationId,
      method,
      path,
      ...follow(requestBody).content["application/json"],
    }));
  const headers = { "Content-Type": "application/json" };

  test("are as many as this test knows", () => {
    const known = {
      "data-network": [
        ...[
          "createAndClassifyArchive",
          "createArchive",
          "createConsentTemplate",
          "createInvite",
          "createInviteTemplate",
          "createUser",
          "createWebhook",
        ],
        ...[
          "generateAccountExport",
          "queryProfileIdentity",
          "sendPayslipManualResult",
          "updateInviteTemplate",
          "uploadPayslipFile",
          "verifyProfileIdentity",
        ],
      ],
      "provider-accounts": ["connectProviderAccount", "verifyProviderAccount"],
      billing: ["createOrder", "queryGraphql", "updateAccount", "updateSubscription"],
    };
    expect(bodies.map(({ operationId }) => operationId).sort()).toEqual(known[api]);
  });

  for (const { operationId, method, path, schema, examples } of bodies) {
    const statusOf = async (body: unknown) =>
      (await mock.send(path, { method, headers, body: JSON.stringify(body) })).status;
    const named: [string, any][] = Object.entries<any>(examples).map(([name, example]) => [
      name,
      follow(example).value,
    ]);

    test.each(named)(`${operationId} accepts %s`, async (_name, body) => {
      expect(await statusOf(body)).toBeLessThan(300);
    });

    test.each(named)(`${operationId} refuses %s once any of its values has another type`, async (_name, body) => {
      for (const spoilt of spoilValues(body, follow(schema))) {
        expect(await statusOf(spoilt), JSON.stringify(spoilt)).toBeGreaterThanOrEqual(400);
      }
    });

    test.each([1, true, "text", null])(`${operationId} refuses %j`, async (body) => {
      expect(await statusOf(body)).toBeGreaterThanOrEqual(400);
    });
  }

  /** Each copy of the value with one of the values in it, at any depth, replaced by one of a type that it never has. */
  function* spoilValues(value: any, schema: any): Generator<unknown> {
    yield Array.isArray(value) ? {} : [value];
    if (typeof value !== "object") return;
    for (const key of Object.keys(value)) {
      const inner = Array.isArray(value) ? schema.items : schema.properties?.[key];
      // What a free-form object holds may be anything.
      if (!inner) continue;
      for (const spoilt of spoilValues(value[key], follow(inner))) {
        const copy = structuredClone(value);
        copy[key] = spoilt;
        yield copy;
      }
    }
  }
});
