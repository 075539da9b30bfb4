// Sessions see nothing of one another, however their requests mix, and however many there are.
import { afterEach, describe, expect, test, vi } from "vitest";
import { mockFetch } from "../../../src/mock/fetch.js";
import { AUTHORIZATION } from "../running-mock.js";

const MAX_SESSIONS = 10_000;
const TEN_MEBIBYTES = 10_485_760;

afterEach(() => {
  vi.restoreAllMocks();
});

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

describe("too many sessions", () => {
  test("end the one that was idle for longest, and say so in bounded words", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const mock = mockFetch();
    const visit = (name: string) => mock.session(name).api("billing").next("createOrder", ["everything-refused"]);
    for (let index = 0; index < MAX_SESSIONS; index++) visit(`session ${index}`);
    // No longer idle.
    mock.session("session 0").requests();
    expect(told).not.toHaveBeenCalled();
    for (let index = 0; index < 3 * MAX_SESSIONS; index++) visit(`later ${index}`);
    expect(String(told.mock.calls[0])).toContain('"session 1"');
    // A test run of many sessions must not drown in what it is told.
    expect(told.mock.calls.length).toBeLessThan(100);
    const { headers } = authorized;
    await mock.fetch(`${mock.session("session 0").url("provider-accounts")}/nowhere`, { headers });
    expect(mock.session("session 0").requests()).toHaveLength(1);
  });

  test("stay small, though each receives something", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const mock = mockFetch();
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < 12_000; index++)
      await mock.fetch(`${mock.session(`session ${index}`).url("billing")}/api/nowhere`);
    expect((process.memoryUsage().heapUsed - before) / TEN_MEBIBYTES).toBeLessThan(15);
  });
});
