// Accounts come of the widget, so each is there, until it is revoked. Then all that was read from it is gone as well.
import { describe, expect, test } from "vitest";
import type { OperationId } from "../../../../generated/data-network/operation-types.js";
import { type Called, listAll, type Request, type Session, startSession } from "./session.js";

const ID = "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60";
const path = { id: ID };
const REVOKED = { status: 404, body: { code: "MISSING_RESOURCE" } };

const GET_BY_ID: readonly OperationId[] = [
  "getTask",
  "getIdentity",
  "getEmployment",
  "getIncome",
  "getEincome",
  "getContribution",
  "getLiability",
  "getTransaction",
  "getRating",
  "getDocument",
  "getInsight",
  "getLink",
];
const LISTS: readonly OperationId[] = [
  "listTasks",
  "listIdentities",
  "listEmployments",
  "listIncomes",
  "listEincomes",
  "listContributions",
  "listLiabilities",
  "listTransactions",
  "listRatings",
  "listDocuments",
  "listInsights",
  "listLinks",
];

const revoke = ({ call }: Session, id = ID): Called => call("revokeAccount", { path: { id } });
const sourceOf = ({ metadata }: any): string => metadata.sourceId;

describe("an account", () => {
  test("is there until it is revoked", () => {
    const session = startSession();
    const before = session.call("getAccount", { path });
    expect(before).toMatchObject({ status: 200, data: { id: ID } });
    expect(revoke(session).status).toBe(200);
    expect(session.call("getAccount", { path })).toMatchObject(REVOKED);
    expect(revoke(session)).toMatchObject(REVOKED);
    expect(session.call("disableAccountMonitor", { path })).toMatchObject(REVOKED);
    expect(session.call("getAccountPayload", { path })).toMatchObject(REVOKED);
    const body = { exportExtensionType: "PDF" };
    expect(session.call("generateAccountExport", { path, body })).toMatchObject(REVOKED);
    // Others are as they were.
    expect(session.call("getAccount", { path: { id: "a-other" } }).data).toEqual({ ...before.data, id: "a-other" });
  });

  test("that is revoked in one session is there in another", () => {
    const [one, other] = [startSession(), startSession()];
    revoke(one);
    expect(other.call("getAccount", { path }).status).toBe(200);
    expect(other.call("listAccounts")).toEqual(startSession().call("listAccounts"));
  });

  test("that is revoked is in no page of the list", () => {
    const session = startSession();
    const all = listAll(session, "listAccounts", { query: { size: 7 } });
    const revoked = new Set(all.filter((_, index) => index % 5 === 0).map(({ id }) => id));
    for (const id of revoked) revoke(session, id);
    for (const size of [1, 7, 150])
      expect(listAll(session, "listAccounts", { query: { size } })).toEqual(all.filter(({ id }) => !revoked.has(id)));
  });

  test("of a user is not in the user's payload any more", () => {
    const session = startSession();
    const { id } = session.call("createUser", { body: {} }).data.user;
    const accounts = () => session.call("getUserSessionPayload", { path: { id } }).data.accounts;
    const [account] = accounts();
    revoke(session, account.id);
    expect(accounts()).toEqual([]);
  });
});

describe("what was read from a revoked account", () => {
  test.each(GET_BY_ID)("is not there: %s", (operationId) => {
    const session = startSession();
    const request: Request = { path: { id: "x-1" } };
    const before = session.call(operationId, request);
    revoke(session, "a-other");
    expect(session.call(operationId, request)).toEqual(before);
    revoke(session, sourceOf(before.data));
    expect(session.call(operationId, request)).toMatchObject(REVOKED);
  });

  test.each(LISTS)("is in no list: %s", (operationId) => {
    const session = startSession();
    for (const query of [{}, { size: 3 }, { size: 150 }]) {
      const before = listAll(session, operationId, { query });
      const gone = startSession();
      const source = sourceOf(before.at(-1));
      revoke(gone, source);
      const left = listAll(gone, operationId, { query });
      expect(left).toEqual(before.filter((item) => sourceOf(item) !== source));
    }
  });

  test.each(LISTS)("leaves its own list empty, in one page: %s", (operationId) => {
    const session = startSession();
    const request = { query: { sourceId: ID, size: 2 } };
    expect(listAll(session, operationId, request)).not.toEqual([]);
    revoke(session);
    expect(session.call(operationId, request).data).toEqual({ nextCursor: null, items: [] });
  });

  test("is told where the metadata names the account without its prefix, or by its former name", () => {
    const session = startSession();
    revoke(session, "a-0123456789abcdef");
    for (const query of [{ sourceId: "0123456789abcdef" }, { accountId: "a-0123456789abcdef" }])
      expect(session.call("listIncomes", { query }).data.items).toEqual([]);
    // Another source whose id ends so.
    expect(session.call("listIncomes", { query: { sourceId: "u-0123456789abcdef" } }).data.items).not.toEqual([]);
  });
});

describe("monitoring", () => {
  test("that was disabled is shown as disabled by the customer", () => {
    const session = startSession();
    const before = session.call("getAccount", { path }).data;
    session.call("disableAccountMonitor", { path });
    session.pass(1000);
    const monitor = { status: "CUSTOMER_DISABLED", updatedAt: "2026-06-01T08:00:00Z" };
    const after = { ...before, monitorStatus: "CUSTOMER_DISABLED", monitor };
    expect(session.call("getAccount", { path }).data).toEqual(after);
    expect(session.call("getAccount", { path: { id: "a-other" } }).data).toEqual({ ...before, id: "a-other" });
  });

  test("is shown in the list too, for that account alone", () => {
    const session = startSession();
    const before = session.call("listAccounts").data;
    const [first, ...others] = before.items;
    session.call("disableAccountMonitor", { path: { id: first.id } });
    const { nextCursor, items } = session.call("listAccounts").data;
    expect(nextCursor).toBe(before.nextCursor);
    expect(items[0]).toMatchObject({ id: first.id, monitorStatus: "CUSTOMER_DISABLED" });
    expect(items.slice(1)).toEqual(others);
  });
});
