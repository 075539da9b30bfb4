// What registered webhooks are sent: the harness holds each event against the contract.
import { describe, expect, test } from "vitest";
import { COMPANY_CARD, createUser, INVITE, INVITE_TEMPLATE, uploadPayslip, WEBHOOK } from "./requests.js";
import { type Session, startSession } from "./session.js";

const register = ({ call }: Session, changes: object = {}) =>
  call("createWebhook", { body: { ...WEBHOOK, ...changes } }).data;
const types = ({ sent }: Session) => sent.map(({ type }) => type);

describe("a registered webhook", () => {
  test("gets what was really created, signed with its secret", () => {
    const session = startSession();
    register(session, { url: "https://hooks.example.test/a", secret: "secret of a" });
    const { user } = session.call("createUser", { body: {} }).data;
    const templateId = session.call("createInviteTemplate", { body: INVITE_TEMPLATE }).data.id;
    const invite = session.call("createInvite", { body: { ...INVITE, templateId } }).data;
    const archive = uploadPayslip(session, user.id);
    const own = { to: "https://hooks.example.test/a", secret: "secret of a" };
    expect(session.sent).toEqual([
      { ...own, type: "USER_CREATED", data: { userId: user.id, session: user.session } },
      { ...own, type: "INVITE_INVITED", data: { userId: invite.userId, inviteId: invite.id } },
      { ...own, type: "ARCHIVE_STARTED", data: { userId: user.id, archiveId: archive.id } },
    ]);
    session.pass(100);
    expect(session.sent.slice(3)).toEqual([
      { ...own, type: "ARCHIVE_ANALYZED", data: { userId: user.id, archiveId: archive.id } },
    ]);
  });

  test("gets the types that it asks for, from its registration to its deletion", () => {
    const session = startSession();
    createUser(session);
    const all = register(session, { url: "https://hooks.example.test/all" });
    register(session, { url: "https://hooks.example.test/users", eventTypes: ["USER_CREATED", "INVITE_LINKED"] });
    register(session, { url: "https://hooks.example.test/tasks", eventTypes: ["TASK_FINISHED"], includePayload: true });
    register(session, { url: "https://hooks.example.test/none", eventTypes: [] });
    register(session, { url: "https://hooks.example.test/off", active: false });
    const userId = createUser(session);
    uploadPayslip(session, userId);
    session.call("deleteWebhook", { path: { id: all.id } });
    createUser(session);
    expect(session.sent.map(({ type, to }) => [type, to.split("/").at(-1)])).toEqual([
      ["USER_CREATED", "all"],
      ["USER_CREATED", "users"],
      ["ARCHIVE_STARTED", "all"],
      ["USER_CREATED", "users"],
    ]);
  });

  test("of another session gets nothing", () => {
    const [one, other] = [startSession(), startSession()];
    register(one);
    createUser(other);
    expect([...one.sent, ...other.sent]).toEqual([]);
  });
});

test("what is refused fires no event", () => {
  const session = startSession();
  register(session);
  session.call("createInvite", { body: INVITE });
  session.call("createToken", { query: { userId: "lumen-other" } });
  expect(session.sent).toEqual([]);
});

test("revoking and deleting fire no event: none is documented for the client's own call", () => {
  const session = startSession();
  const { id } = uploadPayslip(session, null);
  register(session);
  session.call("revokeAccount", { path: { id: "a-1" } });
  session.call("deleteArchive", { path: { id } });
  session.pass(1000);
  expect(session.sent).toEqual([]);
});

describe("the end of an analysis", () => {
  test("is told once, whether a reading or the time ends it", () => {
    const session = startSession();
    register(session);
    const { id } = uploadPayslip(session, null);
    const path = { id };
    session.call("getArchive", { path });
    expect(types(session)).toEqual(["ARCHIVE_STARTED"]);
    session.call("getArchive", { path });
    expect(types(session)).toEqual(["ARCHIVE_STARTED", "ARCHIVE_ANALYZED"]);
    session.pass(1000);
    session.call("getArchive", { path });
    expect(types(session)).toEqual(["ARCHIVE_STARTED", "ARCHIVE_ANALYZED"]);
  });

  test("comes by itself only where somebody waits for it", () => {
    const session = startSession();
    register(session, { eventTypes: ["ARCHIVE_STARTED"] });
    const { id } = uploadPayslip(session, null);
    session.pass(1000);
    expect(session.call("getArchive", { path: { id } }).data.state.status).toBe("STARTED");
  });

  test("does not come where the archive is gone before, nor where nothing is read", () => {
    const session = startSession();
    register(session);
    const { id } = uploadPayslip(session, null);
    session.call("deleteArchive", { path: { id } });
    session.call("createArchive", { body: { ...COMPANY_CARD, userId: null } });
    session.pass(1000);
    expect(types(session)).toEqual(["ARCHIVE_STARTED", "ARCHIVE_STARTED"]);
  });
});
