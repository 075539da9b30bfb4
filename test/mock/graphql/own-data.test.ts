import { expect, test } from "vitest";
import { DATA_SET } from "../../../src/apis/billing/graphql/data/index.js";
import type { DataSet, Row } from "../../../src/mock/graphql/data-set.js";
import { executor } from "./executor.js";

const QUERY = `query ($uuid: UUID, $q: String) {
  account(uuid: $uuid) { usn Subscriptions { count objects { usn Account { usn } } } }
  allAccounts { count }
  allSubscriptions(filter: [{ usn: "9" }]) { objects { usn } }
  search(q: $q) { account { usn } sub { usn } }
}`;

const [account, subscription] = ["Account", "Subscription"].map((type) => DATA_SET[type]?.[0] as Row) as [Row, Row];
const made: DataSet = {
  ...DATA_SET,
  Account: [{ ...account, usn: "8" }],
  Subscription: [{ ...subscription, usn: "9", username: "only-here" }],
};

async function read(data?: DataSet): Promise<any> {
  const variables = { uuid: account["accountUuid"], q: "only-here" };
  const answer = await executor.execute({ query: QUERY, variables }, data);
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data));
}

test("an execution reads the data set that it is given: lookups, lists, relations, filters and finders", async () => {
  expect(await read(made)).toEqual({
    account: { usn: "8", Subscriptions: { count: 1, objects: [{ usn: "9", Account: { usn: "8" } }] } },
    allAccounts: { count: 1 },
    allSubscriptions: { objects: [{ usn: "9" }] },
    search: [{ account: { usn: "8" }, sub: { usn: "9" } }],
  });
});

test("executions side by side never see each other's data", async () => {
  const [alone, ...answers] = await Promise.all([read(), read(made), read(), read(made)]);
  expect(alone.account.usn).toBe(account["usn"]);
  expect(alone.search).toEqual([]);
  expect(answers.map((answer) => answer.account.usn)).toEqual(["8", account["usn"], "8"]);
});
