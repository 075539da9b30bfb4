// Invite templates, consent templates and webhooks: what is stored as the client gives it.
import { describe, expect, test } from "vitest";
import type { OperationId } from "../../../../generated/data-network/operation-types.js";
import { CONSENT_TEMPLATE, INVITE_TEMPLATE, SHORTEST_CONSENT_TEMPLATE, WEBHOOK } from "./requests.js";
import { listAll, startSession } from "./session.js";

interface Kind {
  readonly name: string;
  readonly create: OperationId;
  readonly created: number;
  readonly list: OperationId;
  readonly get?: OperationId;
  readonly remove: OperationId;
  readonly body: object;
}

const KINDS: readonly Kind[] = [
  {
    name: "an invite template",
    create: "createInviteTemplate",
    created: 201,
    list: "listInviteTemplates",
    get: "getInviteTemplate",
    remove: "deleteInviteTemplate",
    body: INVITE_TEMPLATE,
  },
  {
    name: "a consent template",
    create: "createConsentTemplate",
    created: 201,
    list: "listConsentTemplates",
    remove: "deleteConsentTemplate",
    body: CONSENT_TEMPLATE,
  },
  {
    name: "a webhook",
    create: "createWebhook",
    created: 200,
    list: "listWebhooks",
    get: "getWebhook",
    remove: "deleteWebhook",
    body: WEBHOOK,
  },
];

describe.each(KINDS)("$name", ({ create, created, list, get, remove, body }) => {
  test("is not there before it is created, and not after it is deleted", () => {
    const session = startSession();
    expect(session.call(list).data).toEqual({ nextCursor: null, items: [] });
    const { status, data } = session.call(create, { body });
    const path = { id: data.id };
    expect(status).toBe(created);
    expect(data).toMatchObject(body);
    expect(session.call(list).data.items).toEqual([data]);
    if (get) expect(session.call(get, { path }).data).toEqual(data);

    const { status: removed, body: acknowledgement } = session.call(remove, { path });
    expect(removed).toBe(200);
    expect(acknowledgement).not.toHaveProperty("data");
    expect(session.call(list).data.items).toEqual([]);
    if (get) expect(session.call(get, { path }).status).toBe(404);
    expect(session.call(remove, { path })).toMatchObject({ status: 404, body: { code: "MISSING_RESOURCE" } });
  });

  test("that nobody has created cannot be deleted", () => {
    const { call } = startSession();
    expect(call(remove, { path: { id: "constructor" } }).status).toBe(404);
    if (get) expect(call(get, { path: { id: "__proto__" } }).status).toBe(404);
  });

  test("has an id that no other one ever had", () => {
    const session = startSession();
    const ids = Array.from({ length: 40 }, (_, index) => {
      const { id } = session.call(create, { body }).data;
      if (index % 3 === 0) session.call(remove, { path: { id } });
      return id;
    });
    expect(new Set(ids).size).toBe(40);
    const left = ids.filter((_, index) => index % 3 !== 0);
    expect(listAll(session, list, { query: { size: 7 } }).map(({ id }) => id)).toEqual(left);
  });

  test("that is deleted between two pages makes no other one come twice or never", () => {
    const session = startSession();
    const ids = Array.from({ length: 6 }, () => session.call(create, { body }).data.id);
    const first = session.call(list, { query: { size: 3 } }).data;
    for (const id of [ids[0], ids[2], ids[3]]) session.call(remove, { path: { id } });
    const added = session.call(create, { body }).data.id;
    const second = session.call(list, { query: { size: 3, cursor: first.nextCursor } }).data;
    expect(first.items.map(({ id }: any) => id)).toEqual(ids.slice(0, 3));
    expect(second.items.map(({ id }: any) => id)).toEqual([ids[4], ids[5], added]);
    expect(second.nextCursor).toBeNull();
  });

  test("of one session is not in another", () => {
    const [one, other] = [startSession(), startSession()];
    const { id } = one.call(create, { body }).data;
    expect(other.call(remove, { path: { id } }).status).toBe(404);
    expect(other.call(list).data.items).toEqual([]);
    expect(one.call(list).data.items).toHaveLength(1);
  });
});

test("an invite template is changed as a whole, and keeps its id and place", () => {
  const session = startSession();
  const [first, second] = [1, 2].map(() => session.call("createInviteTemplate", { body: INVITE_TEMPLATE }).data);
  const path = { id: first.id };
  const body = {
    ...INVITE_TEMPLATE,
    name: "Another",
    landingPage: { ...INVITE_TEMPLATE.landingPage, button: "Go on" },
  };
  const changed = session.call("updateInviteTemplate", { path, body });
  expect(changed).toMatchObject({ status: 200, data: { ...body, id: first.id } });
  expect(session.call("getInviteTemplate", { path }).data).toEqual(changed.data);
  expect(session.call("listInviteTemplates").data.items).toEqual([changed.data, second]);
  session.call("deleteInviteTemplate", { path });
  expect(session.call("updateInviteTemplate", { path, body }).status).toBe(404);
});

test("a consent template has no more than the client gave", () => {
  const { data } = startSession().call("createConsentTemplate", { body: SHORTEST_CONSENT_TEMPLATE });
  expect(data).toMatchObject({ title: null, consentMethod: null, createdAt: "2026-06-01T08:00:00Z" });
});

test("a webhook is without payload unless asked for, and has its times", () => {
  const { call } = startSession();
  const at = "2026-06-01T08:00:00Z";
  expect(call("createWebhook", { body: WEBHOOK }).data).toMatchObject({
    includePayload: false,
    createdAt: at,
    updatedAt: at,
  });
  const withPayload = { ...WEBHOOK, includePayload: true };
  expect(call("createWebhook", { body: withPayload }).data).toMatchObject({ includePayload: true });
});
