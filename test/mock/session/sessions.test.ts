// Sessions see nothing of one another, however their requests mix, and however many there are.
import { expect, test } from "vitest";
import { mockFetch } from "../../../src/mock/fetch.js";
import { Sessions } from "../../../src/mock/session/sessions.js";
import { AUTHORIZATION } from "../running-mock.js";

const MAX_SESSIONS = 10_000;

/** The same numbers in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const authorized = { headers: { Authorization: AUTHORIZATION["provider-accounts"] as string } };
const STATUSES = ["success", "incomplete", "abandoned", "duplicate", "blacklisted"] as const;

test.each([1, 2, 3])("ten sessions whose requests mix at random (seed %i)", async (seed) => {
  const random = randomFrom(seed);
  const mock = mockFetch();
  const url = (name: string, token: string) =>
    `${mock.session(name).url("provider-accounts")}/Data/user-7/ProviderAccounts/Connect/${token}`;
  const plans = Array.from({ length: 10 }, (_each, index) => ({
    name: `session ${index}`,
    steps: Array.from({ length: 20 }, () => STATUSES[Math.floor(random() * STATUSES.length)] ?? "success"),
    got: [] as (string | undefined)[],
    asked: 0,
  }));
  for (const { name, steps } of plans) mock.session(name).api("provider-accounts").next("getConnectStatus", steps);
  while (plans.some(({ asked, steps }) => asked < steps.length)) {
    const round = plans.filter(({ asked, steps }) => asked < steps.length && random() < 0.5);
    await Promise.all(
      round.map(async (plan) => {
        await mock.fetch(url(plan.name, `t-${plan.asked++}`), authorized);
      }),
    );
  }
  for (const { name, steps } of plans) {
    const noted = mock.session(name).requests();
    expect(noted.map(({ answer }) => answer.example)).toEqual(steps);
    expect(noted.map(({ path }) => path.split("/").at(-1))).toEqual(steps.map((_step, index) => `t-${index}`));
    expect(noted.map(({ number }) => number)).toEqual(steps.map((_step, index) => index + 1));
  }
  expect(mock.requests()).toEqual([]);
});

test("a reset of one leaves the others, and that of the mock leaves its sessions", async () => {
  const mock = mockFetch();
  const [one, other] = [mock.session("one"), mock.session("other")];
  for (const session of [one, other, mock]) {
    session.api("billing").always("createOrder", "everything-refused");
    await mock.fetch(`${session.url("billing")}/api/nowhere`);
  }
  one.reset();
  mock.reset();
  expect([one, other, mock].map((session) => session.requests().length)).toEqual([0, 1, 0]);
  const order = {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: '{"accounts":[{"packageId":1}]}',
  };
  await mock.fetch(`${other.url("billing")}/api/orders`, order);
  expect(other.requests()[1]?.answer.example).toBe("everything-refused");
});

test("too many end the one that was idle for longest, and the first of them is told", () => {
  const ended: string[] = [];
  const sessions = new Sessions(undefined, (name) => void ended.push(name));
  const first = sessions.get("session 0");
  for (let index = 1; index < MAX_SESSIONS; index++) sessions.get(`session ${index}`);
  // No longer idle.
  expect(sessions.get("session 0")).toBe(first);
  expect(ended).toEqual([]);
  for (let index = 0; index < MAX_SESSIONS - 1; index++) sessions.get(`later ${index}`);
  expect(ended).toEqual(["session 1"]);
  expect(sessions.get("session 0")).toBe(first);
  for (let index = 0; index < MAX_SESSIONS; index++) sessions.get(`last ${index}`);
  expect(sessions.get("session 0")).not.toBe(first);
});

test("what one remembers, no other does", async () => {
  const mock = mockFetch({ state: true });
  const random = randomFrom(4);
  const plans = Array.from({ length: 6 }, (_each, index) => ({ name: `state ${index}`, made: [] as string[] }));
  const send = async (name: string, path: string, init: RequestInit = {}) => {
    const headers = { Authorization: AUTHORIZATION["data-network"] as string, "Content-Type": "application/json" };
    const response = await mock.fetch(`${mock.session(name).url("data-network")}${path}`, { ...init, headers });
    return { status: response.status, body: (await response.json()) as any };
  };
  for (let round = 0; round < 8; round++)
    await Promise.all(
      plans
        .filter(() => random() < 0.6)
        .map(async ({ name, made }) => {
          const { status, body } = await send(name, "/users", { method: "POST", body: "{}" });
          expect(status).toBe(201);
          made.push(body.data.user.id);
        }),
    );
  for (const { name, made } of plans)
    for (const other of plans)
      for (const id of other.made)
        expect((await send(name, `/users/${id}`)).status).toBe(made.includes(id) ? 200 : 404);
});
