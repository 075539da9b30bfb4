// Invites: each needs a template, and creates a user.
import { expect, test } from "vitest";
import { createUser, INVITE, INVITE_TEMPLATE, INVITE_WITH_ALL } from "./requests.js";
import { listAll, startSession } from "./session.js";

function startWithTemplate() {
  const session = startSession();
  const templateId = session.call("createInviteTemplate", { body: INVITE_TEMPLATE }).data.id as string;
  const invite = (changes: object = {}) =>
    session.call("createInvite", { body: { ...INVITE, templateId, ...changes } });
  return { ...session, session, templateId, invite };
}

test("an invite is of a template that exists", () => {
  const { session, call, templateId, invite } = startWithTemplate();
  expect(invite({ templateId: "tpl-other" })).toMatchObject({ status: 404, body: { code: "MISSING_RESOURCE" } });
  expect(session.call("listUsers").data.items).toEqual([]);
  expect(invite().status).toBe(201);
  call("deleteInviteTemplate", { path: { id: templateId } });
  expect(invite().status).toBe(404);
  // It was sent before.
  expect(listAll(session, "listInvites")).toHaveLength(1);
});

test("an invite can be read back, with what the request says of the person", () => {
  const { call, templateId, invite } = startWithTemplate();
  const { data } = invite();
  const at = "2026-06-01T08:00:00Z";
  expect(data).toMatchObject({ ...INVITE, templateId, firstName: null, lastName: null, winkTemplateId: null });
  expect(data).toMatchObject({ status: "INVITED", createdAt: at, updatedAt: at, invitedAt: at, linkedAt: null });
  expect(call("getInvite", { path: { id: data.id } }).data).toEqual(data);
  expect(call("listInvites").data.items).toEqual([data]);
  const whole = { ...INVITE_WITH_ALL, templateId };
  expect(invite(INVITE_WITH_ALL).status).toBe(404);
  expect(call("createInvite", { body: whole }).data).toMatchObject(whole);
});

test("an invite creates a user of its own, and has a landing page of its own", () => {
  const { session, call, invite } = startWithTemplate();
  const other = createUser(session);
  const invites = Array.from({ length: 20 }, () => invite().data);
  expect(new Set([other, ...invites.map(({ userId }) => userId)]).size).toBe(21);
  expect(listAll(session, "listUsers").map(({ id }) => id)).toEqual([other, ...invites.map(({ userId }) => userId)]);
  for (const { id, inviteLandingPageUrl } of invites) expect(inviteLandingPageUrl).toContain(id);
  const query = { userId: invites[3].userId };
  expect(call("createToken", { query }).status).toBe(201);
});

test("the log of an invite says that it was sent", () => {
  const { call, invite } = startWithTemplate();
  const [one, other] = [invite().data, invite().data];
  const logOf = (inviteId: string) => call("listInviteLogs", { path: { inviteId } });
  expect(logOf(other.id).data).toEqual({
    nextCursor: null,
    items: [
      {
        id: expect.any(String),
        inviteId: other.id,
        inviteStatus: "INVITED",
        userId: other.userId,
        createdAt: other.invitedAt,
      },
    ],
  });
  expect(logOf(one.id).data.items[0].id).not.toBe(logOf(other.id).data.items[0].id);
  expect(logOf("iv-other").status).toBe(404);
  expect(call("getInvite", { path: { id: "iv-other" } }).status).toBe(404);
});
