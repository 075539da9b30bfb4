import { beforeAll, describe, expect, inject, test } from "vitest";
import { createBillingClient } from "../../generated/billing/index.js";
import { createDataNetworkClient } from "../../generated/data-network/index.js";
import { validateWebhook } from "../../generated/data-network/validate.js";
import { createProviderAccountsClient } from "../../generated/provider-accounts/index.js";
import type { ApiName } from "../../src/mock/index.js";
import {
  apis,
  kindOf,
  listBodilessStatuses,
  listExamples,
  listRequestExamples,
  listWebhookExamples,
  sampleRequest,
} from "../support/contracts.js";
import { createIndependentValidator } from "../support/independent-validator.js";
import { validatorsOf } from "../support/validators-by-name.js";

const CLIENT: Record<ApiName, (baseUrl: string) => object> = {
  "data-network": (baseUrl) => createDataNetworkClient({ baseUrl, apiKey: "key", apiSecret: "secret", retry: false }),
  "provider-accounts": (baseUrl) => createProviderAccountsClient({ baseUrl, accessToken: "token", retry: false }),
  billing: (baseUrl) => createBillingClient({ baseUrl, retry: false }),
};

type Call = (
  argument: object,
) => Promise<{ readonly kind: string; readonly status: number; readonly body?: unknown; readonly error?: unknown }>;

describe.each(apis as ApiName[])("%s", (api) => {
  const { validateRequest, validateResponse } = validatorsOf(api);
  let client: Record<string, Call>;
  let secondOpinion: Awaited<ReturnType<typeof createIndependentValidator>>;
  beforeAll(async () => {
    client = CLIENT[api](inject("mock").urls[api]) as Record<string, Call>;
    secondOpinion = await createIndependentValidator(api);
  });
  const call = (operationId: string, prefer: object) =>
    (client[operationId] as Call)({ ...sampleRequest(api, operationId), prefer });

  describe("each example: served by the mock, seen by the client as what it means, and valid twice over", () => {
    test.each(listExamples(api))("$operationId $status $name", async (example) => {
      const { operationId, status, name, value, schema } = example;
      const result = await call(operationId, { example: name });
      expect({ kind: result.kind, status: result.status }).toEqual({ kind: kindOf(api, example), status });
      expect(result.body ?? result.error).toEqual(value);
      expect(validateResponse(operationId, status, value)).toEqual({ valid: true });
      expect(await secondOpinion(schema, value)).toBe(true);
    });

    test.each(listBodilessStatuses(api))("$operationId $status, without a body", async ({ operationId, status }) => {
      const result = await call(operationId, { status });
      expect({ kind: result.kind, status: result.status }).toEqual({ kind: status < 300 ? "ok" : "api-error", status });
      expect(result.body ?? result.error).toBeUndefined();
      expect(validateResponse(operationId, status, undefined)).toEqual({ valid: true });
    });
  });

  test.each(listRequestExamples(api))(
    "the request $operationId, $name, is valid by two implementations",
    async ({ operationId, schema, value }) => {
      expect(validateRequest(operationId, { ...sampleRequest(api, operationId), body: value })).toEqual({
        valid: true,
      });
      expect(await secondOpinion(schema, value)).toBe(true);
    },
  );

  test.each(listWebhookExamples(api))(
    "the webhook $type, $name, is valid by two implementations",
    async ({ type, schema, value }) => {
      expect((value as { type: string }).type).toBe(type);
      expect(validateWebhook(value)).toEqual({ valid: true, known: true, event: value });
      expect(await secondOpinion(schema, value)).toBe(true);
    },
  );
});
