import { describe, expect, test } from "vitest";
import { listExamples, listWebhookExamples } from "../support/contracts.js";

const examples = listExamples("data-network");
const webhooks = listWebhookExamples("data-network");

interface Metadata {
  readonly sourceId: string;
  readonly sourceType: string;
  readonly userId: string;
  readonly providerId: string;
  readonly createdAt: string;
}

describe("the examples are one scenario", () => {
  const of = (operationId: string) =>
    examples
      .filter((example) => example.operationId === operationId && example.status === 200)
      .map(({ value }) => (value as { data: never }).data);
  const accounts = of("getAccount") as { id: string; userId: string }[];
  const archives = of("getArchive") as { id: string; userId: string }[];
  const LISTS = [
    ...[
      "Accounts",
      "Identities/Identity",
      "Employments",
      "Incomes",
      "Eincomes",
      "Contributions",
      "Liabilities/Liability",
      "Transactions",
      "Ratings",
      "Documents",
      "Insights",
      "Links",
    ],
    ...["Users", "Providers", "Tasks", "Archives", "Invites", "InviteTemplates", "Webhooks"],
  ].map((names) => {
    const [list = "", one = list.slice(0, -1)] = names.split("/");
    return [`list${list}`, `get${one}`] as const;
  });

  test("all data has one of the accounts or archives as its source, and its user", () => {
    const items = LISTS.flatMap(([list]) => of(list)).flatMap(({ items }) => items as { metadata?: Metadata | null }[]);
    const found = items.flatMap(({ metadata }) => metadata ?? []);
    expect(found.length).toBeGreaterThan(20);
    for (const { sourceId, sourceType, userId, providerId, createdAt } of found) {
      const source = { id: sourceId, userId, providerId, ...(sourceType === "ACCOUNT" && { createdAt }) };
      expect(sourceType === "ACCOUNT" ? accounts : archives).toContainEqual(expect.objectContaining(source));
    }
  });

  test("all webhooks are about the one user, and the accounts and archives that can be read", () => {
    const [userId] = of("listUsers")
      .flatMap(({ items }) => items as { id: string }[])
      .map(({ id }) => id);
    const ids = new Set([...accounts, ...archives].map(({ id }) => id));
    for (const { type, value } of webhooks) {
      const { data } = value as {
        data: {
          userId?: string;
          session?: { userId: string };
          accountId?: string;
          sourceId?: string;
          archiveId?: string;
        };
      };
      const user = data.userId ?? data.session?.userId;
      if (user !== undefined) expect({ type, user }).toEqual({ type, user: userId });
      for (const id of [data.accountId, data.sourceId, data.archiveId])
        if (id !== undefined) expect({ type, id: ids.has(id) ? id : "unknown" }).toEqual({ type, id });
    }
  });

  test("a resource reads the same in a list and by itself", () => {
    for (const [list, one] of LISTS) {
      const listed = of(list).flatMap(({ items }) => items as { id: string }[]);
      for (const resource of of(one) as { id: string }[])
        for (const same of listed.filter(({ id }) => id === resource.id)) expect(same).toEqual(resource);
    }
  });
});
