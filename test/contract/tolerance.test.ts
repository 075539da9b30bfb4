import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { validateWebhook, type Verdict } from "../../generated/data-network/validate.js";
import { envelope } from "../support/accounts.js";
import { listExamples } from "../support/contracts.js";
import { createIndependentValidator } from "../support/independent-validator.js";
import { changeAt, listPlaces, remove, setNull, setOtherType } from "../support/mutations.js";
import { validatorsOf } from "../support/validators-by-name.js";

const { validateResponse } = validatorsOf("data-network");

/** A body, how it is judged, and what in it the network itself records: that is always there and never null. */
interface Case {
  readonly name: string;
  readonly body: unknown;
  readonly schema: string;
  readonly judge: (body: unknown) => Verdict;
  readonly recorded: RegExp;
}

const sample = (name: string) =>
  JSON.parse(readFileSync(new URL(`./samples/${name}.json`, import.meta.url), "utf8")) as never;
const example = (operationId: string, name: string) =>
  listExamples("data-network").find((example) => example.operationId === operationId && example.name === name)?.value;
const response = (operationId: string) => (body: unknown) => validateResponse(operationId, 200, body);

const ENVELOPE = "code|message|requestId|data";
const ACCOUNT = "id|createdAt|providerId|userId|connectionStatus|connection|monitorStatus|monitor";
const METADATA = "metadata/(sourceId|userId|providerId)";
const EVENT = /^(id|type|createdAt|data|data\/(userId|accountId))$/;

const cases: Case[] = [
  {
    name: "the account of the source page",
    body: envelope(sample("account")),
    schema: "AccountResponse",
    judge: response("getAccount"),
    recorded: new RegExp(`^(${ENVELOPE}|data/(${ACCOUNT}))$`),
  },
  {
    name: "the identity of the source page",
    body: sample("identity"),
    schema: "IdentityResponse",
    judge: response("getIdentity"),
    recorded: new RegExp(`^(${ENVELOPE}|data/id|data/${METADATA})$`),
  },
  {
    name: "the transactions of the source page",
    body: sample("transactions"),
    schema: "TransactionListResponse",
    judge: response("listTransactions"),
    recorded: new RegExp(`^(${ENVELOPE}|data/items|data/items/\\d+/(id|${METADATA}))$`),
  },
  {
    name: "one account in each status",
    body: example("listAccounts", "every-connection-status"),
    schema: "AccountListResponse",
    judge: response("listAccounts"),
    recorded: new RegExp(`^(${ENVELOPE}|data/items|data/items/\\d+/(${ACCOUNT}))$`),
  },
  {
    name: "an acknowledgement",
    body: example("revokeAccount", "account-revoked"),
    schema: "AcknowledgementResponse",
    judge: response("revokeAccount"),
    recorded: /^(code|message|requestId)$/,
  },
  {
    name: "an error",
    body: example("getAccount", "unknown-resource"),
    schema: "ErrorResponse",
    judge: (body) => validateResponse("getAccount", 404, body),
    recorded: /^(code|message|requestId)$/,
  },
  {
    name: "the webhook ACCOUNT_CREATED of the source page",
    body: sample("account-created"),
    schema: "AccountCreatedEvent",
    judge: validateWebhook,
    recorded: EVENT,
  },
  {
    name: "the webhook ACCOUNT_CONNECTED of the source page",
    body: sample("account-connected"),
    schema: "AccountConnectedEvent",
    judge: validateWebhook,
    recorded: EVENT,
  },
  {
    name: "the webhook ACCOUNT_DISCONNECTED of the source page",
    body: sample("account-disconnected"),
    schema: "AccountDisconnectedEvent",
    judge: validateWebhook,
    recorded: EVENT,
  },
  {
    name: "the webhook ACCOUNT_FAILED of the source page",
    body: sample("account-failed"),
    schema: "AccountFailedEvent",
    judge: validateWebhook,
    recorded: EVENT,
  },
  {
    name: "the webhook ACCOUNT_SYNC_TASK_FINISHED of the source page",
    body: sample("account-sync-task-finished"),
    schema: "AccountSyncTaskFinishedEvent",
    judge: validateWebhook,
    recorded: /^(id|type|createdAt|data|data\/(userId|sourceId))$/,
  },
];

let secondOpinion: Awaited<ReturnType<typeof createIndependentValidator>>;
beforeAll(async () => {
  secondOpinion = await createIndependentValidator("data-network");
});

const isItem = (pointer: string) => /\/\d+$/.test(pointer);

describe.each(cases)("$name", ({ body, schema, judge, recorded }) => {
  const places = listPlaces(body).map((place) => ({ place, pointer: place.join("/") }));
  const attributes = places.filter(({ pointer }) => !isItem(pointer));
  const always = attributes.filter(({ pointer }) => recorded.test(pointer));
  const perhaps = attributes.filter(({ pointer }) => !recorded.test(pointer));

  test("is accepted", () => expect(judge(body)).toMatchObject({ valid: true }));

  test("is refused where anything has another type, naming the place", () => {
    for (const { place, pointer } of places) {
      const verdict = judge(changeAt(body, place, setOtherType));
      expect(verdict.valid ? "" : verdict.issues[0]?.path).toBe(`/${pointer}`);
    }
  });

  test("is refused without what the network records, naming the place", () => {
    expect(always.length).toBeGreaterThan(2);
    for (const { place, pointer } of always) {
      expect(judge(changeAt(body, place, remove))).toMatchObject({
        valid: false,
        issues: [{ path: `/${pointer}`, keyword: "required", received: "missing" }],
      });
      expect(judge(changeAt(body, place, setNull)).valid, pointer).toBe(false);
    }
  });

  test("is accepted where what a provider has is absent or null", () => {
    for (const { place, pointer } of perhaps) {
      expect(judge(changeAt(body, place, remove)), pointer).toMatchObject({ valid: true });
      expect(judge(changeAt(body, place, setNull)), pointer).toMatchObject({ valid: true });
    }
  });

  test("is accepted with unknown attributes anywhere", () => {
    for (const { place } of attributes)
      expect(judge(changeAt(body, place, (parent) => (parent["colour"] = { deep: [1] })))).toMatchObject({
        valid: true,
      });
  });

  test("is judged alike by an independent implementation, whole and changed in any place", async () => {
    expect(await secondOpinion(schema, body)).toBe(true);
    for (const { place, pointer } of places) {
      for (const change of [setOtherType, remove, setNull]) {
        const changed = changeAt(body, place, change);
        // A hole in a list is nothing that JSON can hold; and an event without its type has no schema of its own.
        if ((change === remove && isItem(pointer)) || pointer === "type") continue;
        expect(await secondOpinion(schema, changed), `${change.name} at ${pointer}`).toBe(judge(changed).valid);
      }
    }
  });
});

describe("what is open", () => {
  const [account, identity] = [cases[0] as Case, cases[1] as Case];
  const at = ({ body }: Case, pointer: string, value: unknown) =>
    changeAt(body, pointer.split("/"), (parent, key) => (parent[key] = value));

  test.each(["connectionStatus", "connection/status", "connection/errorCode", "monitorStatus", "monitor/status"])(
    "a new value of %s is accepted",
    (pointer) => {
      expect(account.judge(at(account, `data/${pointer}`, "BRAND_NEW"))).toEqual({ valid: true });
    },
  );

  test.each(["gender", "maritalStatus", "citizenship", "emails/0/type", "addresses/0/type", "metadata/sourceType"])(
    "a new value of %s is accepted",
    (pointer) => {
      expect(identity.judge(at(identity, `data/${pointer}`, "Brand New"))).toEqual({ valid: true });
    },
  );

  test.each(["2021-04-14T09:30:24.123Z", "2021-04-14T09:30:24+08:00"])("the time %s is accepted", (time) => {
    expect(account.judge(at(account, "data/createdAt", time))).toEqual({ valid: true });
  });

  test.each(["17BBF364-98de-4d68-a0d4-f86c7b62f69f", "0e0e97100eec49e8b954e9e419d527fe"])(
    "the id %s is accepted",
    (id) => {
      expect(account.judge(at(account, "data/id", id))).toEqual({ valid: true });
      expect(identity.judge(at(identity, "data/metadata/sourceId", id))).toEqual({ valid: true });
    },
  );

  test.each([0, -25.5, 114.0001, 4200])("the amount %d is accepted", (amount) => {
    const transactions = cases[2] as Case;
    expect(transactions.judge(at(transactions, "data/items/0/amount", amount))).toEqual({ valid: true });
  });

  test("the page of the source page's pagination sample is accepted; its items are placeholders", () => {
    const page = sample("pagination") as { data: { items: unknown[] } };
    expect(page.data.items).toEqual(["..."]);
    expect(response("listAccounts")({ ...page, data: { ...page.data, items: [] } })).toEqual({ valid: true });
  });

  test.each(["UNSUPPORTED_TYPE", "INVALID_TOKEN", "SERVER_ERROR"])(
    "the error code %s in a success is refused",
    (code) => {
      for (const { body, judge } of cases.slice(0, 5))
        expect(judge({ ...(body as object), code })).toMatchObject({ valid: false, issues: [{ path: "/code" }] });
    },
  );
});
