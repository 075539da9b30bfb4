// Users and their link tokens, from creating to reading back.
import { describe, expect, test } from "vitest";
import { createUser, FIRST_USER } from "./requests.js";
import { listAll, startSession } from "./session.js";

describe("a user", () => {
  test("is there from its creation on, with what the client keeps with it", () => {
    const session = startSession("2026-06-01T08:00:00.250Z");
    expect(session.call("getUser", { path: { id: FIRST_USER } }).status).toBe(404);
    const created = session.call("createUser", { body: { externalMetadata: { customerNumber: "C-1" } } });
    const { user, token } = created.data;
    expect(created.status).toBe(201);
    expect(user).toEqual({
      id: FIRST_USER,
      externalMetadata: { customerNumber: "C-1" },
      createdAt: "2026-06-01T08:00:00Z",
      session: { userId: FIRST_USER, channel: "Default", channelId: null, status: "IN_PROGRESS" },
    });
    expect(token).toMatchObject({ expiresAt: "2026-06-01T13:00:00Z", mode: "SANDBOX" });
    expect(session.call("getUser", { path: { id: FIRST_USER } }).data).toEqual(user);
    expect(session.call("listUsers").data).toEqual({ nextCursor: null, items: [user] });
  });

  test("has nothing kept where the client gave nothing, with or without a body", () => {
    const { call } = startSession();
    expect(call("createUser", { body: {} }).data.user.externalMetadata).toBeNull();
    expect(call("createUser").data.user.externalMetadata).toBeNull();
  });

  test("has an id, a session and tokens of its own", () => {
    const session = startSession();
    const created = Array.from({ length: 300 }, () => session.call("createUser", { body: {} }).data);
    for (const own of [
      created.map(({ user }) => user.id),
      created.map(({ user }) => user.session.userId),
      created.map(({ token }) => token.id),
      created.map(({ token }) => token.accessToken),
    ])
      expect(new Set(own).size).toBe(300);
    for (const { user } of created) expect(user.session.userId).toBe(user.id);
  });
});

describe("the list of users", () => {
  test("is empty at first", () => {
    expect(startSession().call("listUsers").data).toEqual({ nextCursor: null, items: [] });
  });

  test("has ten on a page unless told", () => {
    const session = startSession();
    const ids = Array.from({ length: 23 }, () => createUser(session));
    const page = session.call("listUsers").data;
    expect(page.items.map(({ id }: any) => id)).toEqual(ids.slice(0, 10));
    expect(listAll(session, "listUsers").map(({ id }) => id)).toEqual(ids);
  });

  test("is whole in pages of every size", () => {
    const session = startSession();
    const ids = Array.from({ length: 31 }, () => createUser(session));
    for (let size = 1; size <= 150; size++)
      expect(listAll(session, "listUsers", { query: { size } }).map(({ id }) => id)).toEqual(ids);
  });

  test("goes by the days of creation, both included", () => {
    const session = startSession("2026-06-01T23:59:59Z");
    const ids = Array.from({ length: 4 }, () => {
      const id = createUser(session);
      session.pass(24 * 60 * 60 * 1000);
      return id;
    });
    const listed = (query: object) =>
      listAll(session, "listUsers", { query: { size: 1, ...query } }).map(({ id }) => id);
    expect(listed({ startDate: "2026-06-02" })).toEqual(ids.slice(1));
    expect(listed({ endDate: "2026-06-02" })).toEqual(ids.slice(0, 2));
    expect(listed({ startDate: "2026-06-02", endDate: "2026-06-03" })).toEqual(ids.slice(1, 3));
    expect(listed({ startDate: "2026-06-05" })).toEqual([]);
    expect(listed({ startDate: "2026-06-03", endDate: "2026-06-02" })).toEqual([]);
  });

  test("keeps the filters of the page before where only its cursor is sent", () => {
    const session = startSession();
    createUser(session);
    session.pass(24 * 60 * 60 * 1000);
    const [one, other] = [createUser(session), createUser(session)];
    session.pass(24 * 60 * 60 * 1000);
    createUser(session);
    const first = session.call("listUsers", {
      query: { size: 1, startDate: "2026-06-02", endDate: "2026-06-02" },
    }).data;
    const second = session.call("listUsers", { query: { size: 1, cursor: first.nextCursor } }).data;
    expect([first, second].map(({ items }) => items[0].id)).toEqual([one, other]);
    expect(second.nextCursor).toBeNull();
  });

  test("gives whoever sends a cursor of his own the last page", () => {
    const session = startSession();
    const ids = Array.from({ length: 5 }, () => createUser(session));
    for (const cursor of ["other", "-1", "1e3", "99999999999999999999"]) {
      const { data } = session.call("listUsers", { query: { size: 2, cursor } });
      expect(data.items.map(({ id }: any) => id)).toEqual(ids.slice(3));
      expect(data.nextCursor).toBeNull();
    }
  });
});

describe("a token", () => {
  test("is for a user that exists", () => {
    const session = startSession();
    expect(session.call("createToken", { query: { userId: FIRST_USER } })).toMatchObject({
      status: 404,
      body: { code: "MISSING_RESOURCE" },
    });
    createUser(session);
    const created = session.call("createToken", { query: { userId: FIRST_USER } });
    expect(created.status).toBe(201);
    expect(created.data.expiresAt).toBe("2026-06-01T13:00:00Z");
  });

  test("is another one each time", () => {
    const session = startSession();
    const first = session.call("createUser", { body: {} }).data.token;
    const query = { userId: FIRST_USER };
    const tokens = [first, ...Array.from({ length: 50 }, () => session.call("createToken", { query }).data)];
    expect(new Set(tokens.map(({ accessToken }) => accessToken)).size).toBe(51);
    expect(new Set(tokens.map(({ id }) => id)).size).toBe(51);
  });
});

test("two sessions know nothing of each other", () => {
  const [one, other] = [startSession(), startSession()];
  createUser(one);
  expect(other.call("listUsers").data.items).toEqual([]);
  expect(other.call("getUser", { path: { id: FIRST_USER } }).status).toBe(404);
  // Each has the example's id first.
  expect(createUser(other)).toBe(FIRST_USER);
});

describe("what a user has shared", () => {
  test("is that of a user that exists", () => {
    const session = startSession();
    expect(session.call("getUserSessionPayload", { path: { id: FIRST_USER } }).status).toBe(404);
    expect(session.call("resetUserSession", { path: { id: FIRST_USER } }).status).toBe(404);
    createUser(session);
    const { data } = session.call("getUserSessionPayload", { path: { id: FIRST_USER } });
    expect(data.metadata.userId).toBe(FIRST_USER);
    expect(data.accounts).not.toEqual([]);
    expect(data.archives).toEqual([]);
  });
});
