import { beforeAll, describe, expect, inject, test } from "vitest";
import { documentCheck } from "../../../generated/billing/graphql/check.js";
import { createGraphqlExecutor } from "../../../generated/billing/graphql/executor.js";
import { type BillingGraphqlClient, createBillingGraphqlClient } from "../../../generated/billing/graphql/index.js";
import { EXHAUSTING, HARMFUL, INVALID, VALID } from "../../support/graphql-documents.js";

const executor = createGraphqlExecutor();
let plain: BillingGraphqlClient;
let checked: BillingGraphqlClient;

beforeAll(() => {
  const baseUrl = inject("mock").urls.billing;
  plain = createBillingGraphqlClient({ baseUrl });
  checked = createBillingGraphqlClient({ baseUrl, check: documentCheck });
});

describe("a document that fits the schema", () => {
  test.each(Object.entries(VALID))(
    "with %s is taken by the check, sent by the client and answered by the mock",
    async (_what, call) => {
      expect(documentCheck(call.document, call.variables, call.operationName)).toEqual([]);
      const direct = await executor.execute({ query: call.document, ...call });
      expect(direct.errors).toBe(undefined);
      const result = await checked.query(call);
      expect(result).toMatchObject({ ok: true, kind: "ok" });
      expect(await plain.query(call)).toMatchObject({ ok: true, data: (result as { data: unknown }).data });
    },
  );
});

describe("a document that does not fit the schema", () => {
  test.each(Object.entries(INVALID))(
    "with %s is refused by the check, and by the mock where nothing checks",
    async (_what, call) => {
      expect(documentCheck(call.document, call.variables, call.operationName)).not.toEqual([]);
      expect(await checked.query(call)).toMatchObject({ kind: "invalid-request", attempts: 0 });
      const result = await plain.query(call);
      expect(result).toMatchObject({ kind: "rejected", status: 200, attempts: 1, data: null });
    },
  );
});

describe("a document that means harm", () => {
  test.each(Object.entries(HARMFUL))(
    "with %s is refused by client, check and mock, and none of them hangs",
    async (_what, call) => {
      const { errors, data } = await executor.execute({ query: call.document, ...call });
      expect({ data, isRefused: (errors ?? []).length > 0 }).toEqual({ data: undefined, isRefused: true });
      expect(documentCheck(call.document)).not.toEqual([]);
      expect(await checked.query(call)).toMatchObject({ kind: "invalid-request", attempts: 0 });
      const result = await plain.query(call);
      expect(["invalid-request", "rejected"]).toContain(result.kind);
    },
  );
});

describe("a document that asks for too much", () => {
  test.each(Object.entries(EXHAUSTING))("with %s is refused by the mock, and nobody hangs", async (_what, call) => {
    const { errors, data } = await executor.execute({ query: call.document, ...call });
    expect({ data, isRefused: (errors ?? []).length > 0 }).toEqual({ data: undefined, isRefused: true });
    for (const client of [plain, checked])
      expect(await client.query(call)).toMatchObject({ kind: "rejected", data: null });
  });
});
