import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDataNetworkClient, type DataNetworkClient } from "../../src/data-network/index.js";
import { validateResponse, validateWebhook } from "../../src/data-network/validate.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { listExamples, listWebhookExamples, readBundle } from "../support/contracts.js";
import { createIndependentValidator } from "../support/independent-validator.js";

const examples = listExamples("data-network");
const webhooks = listWebhookExamples("data-network");

let mock: Mock;
let smile: DataNetworkClient;
let secondOpinion: Awaited<ReturnType<typeof createIndependentValidator>>;

beforeAll(async () => {
  [mock, secondOpinion] = await Promise.all([startMock(), createIndependentValidator("data-network")]);
  smile = createDataNetworkClient({ baseUrl: mock.url("data-network"), apiKey: "key", apiSecret: "secret", retry: false });
});
afterAll(() => mock.close());

type Call = (argument: object) => Promise<{ readonly kind: string; readonly status: number; readonly body?: unknown; readonly error?: unknown }>;

describe("each operation, status and example: served by the mock, seen by the client, valid by two implementations", () => {
  test.each(examples)("$operationId $status $name", async ({ operationId = "", status, name, value, schema }) => {
    const call = (smile as unknown as Record<string, Call>)[operationId] as Call;
    const result = await call({ ...(readsOne(operationId) && { path: { id: "a-1" } }), prefer: { example: name } });
    expect({ kind: result.kind, status: result.status }).toEqual({ kind: status < 300 ? "ok" : "api-error", status });
    expect(result.body ?? result.error).toEqual(value);
    expect(validateResponse(operationId, status, value)).toEqual({ valid: true });
    expect(await secondOpinion(schema, value)).toBe(true);
  });
});

test.each(webhooks)("the webhook $type, $name, is valid by two implementations", async ({ type, schema, value }) => {
  expect((value as { type: string }).type).toBe(type);
  expect(validateWebhook(value)).toEqual({ valid: true, known: true });
  expect(await secondOpinion(schema, value)).toBe(true);
});

describe("the examples tell one story", () => {
  const of = (operationId: string) => examples.filter((example) => example.operationId === operationId && example.status === 200).map(({ value }) => (value as { data: never }).data);
  const accounts = of("getAccount") as { id: string; userId: string }[];
  const items = [...of("listIdentities"), ...of("listTransactions")].flatMap(({ items }) => items as { id: string; metadata: { sourceId: string; userId: string; providerId: string; createdAt: string } }[]);

  test("every identity, transaction and webhook belongs to one of the accounts and its user", () => {
    expect(items.length).toBeGreaterThan(3);
    for (const { metadata } of items) expect(accounts).toContainEqual(expect.objectContaining({ id: metadata.sourceId, userId: metadata.userId, providerId: metadata.providerId, createdAt: metadata.createdAt }));
    for (const { value } of webhooks) {
      const { data } = value as { data: { userId: string; accountId?: string; sourceId?: string; providers: string[] } };
      expect(accounts).toContainEqual(expect.objectContaining({ id: data.accountId ?? data.sourceId, userId: data.userId, providerId: data.providers[0] }));
    }
  });

  test("a resource reads the same in a list and by itself", () => {
    for (const [list, one] of [["listAccounts", "getAccount"], ["listIdentities", "getIdentity"], ["listTransactions", "getTransaction"]] as const) {
      const listed = of(list).flatMap(({ items }) => items as { id: string }[]);
      for (const resource of of(one) as { id: string }[]) for (const same of listed.filter(({ id }) => id === resource.id)) expect(same).toEqual(resource);
    }
  });
});

function readsOne(operationId: string): boolean {
  const [path] = Object.entries(readBundle("data-network").paths).find(([, item]) => Object.values(item).some((operation) => operation.operationId === operationId)) ?? [""];
  return path.includes("{id}");
}
