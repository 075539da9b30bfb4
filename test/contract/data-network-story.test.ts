import { describe, expect, test } from "vitest";
import { listExamples, listWebhookExamples } from "../support/contracts.js";

const examples = listExamples("data-network");
const webhooks = listWebhookExamples("data-network");

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
