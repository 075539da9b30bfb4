import { createHmac } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { validateWebhook } from "../../../generated/data-network/validate.js";
import { deliverer, integrator, receiverOf, SECRET, silentReceiver } from "./receivers.js";

const deliver = deliverer();
const quick = { secret: SECRET, retryDelayMs: 0 };
const NOW = new Date("2026-03-04T05:06:07.008Z");

afterEach(() => {
  vi.useRealTimers();
});

function holdTime() {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: NOW });
}

describe("what is sent", () => {
  test("is a POST of JSON, signed over its bytes, that no cache keeps and no redirect leads away", async () => {
    const { to, requests, bodies } = receiverOf();
    await deliver("ACCOUNT_CONNECTED", { to, ...quick, data: { loginName: "Zoë ✓" } });
    const [request] = requests as [Request];
    expect(request).toMatchObject({ method: "POST", redirect: "manual", cache: "no-store" });
    expect(Object.fromEntries(request.headers)).toEqual({
      "content-type": "application/json",
      "user-agent": "smile-contracts",
      "smile-signature": createHmac("sha512", SECRET)
        .update(bodies[0] as string)
        .digest("hex"),
    });
  });

  test("is the first example with an id and a time of its own, unless another is named", async () => {
    const { to, events } = receiverOf();
    const first = await deliverer({ now: () => NOW })("TASK_FINISHED", { to, ...quick });
    await deliver("TASK_FINISHED", { to, ...quick, example: "archive-reading-failed" });
    const [one, other] = events();
    expect(one).toMatchObject({ type: "TASK_FINISHED", createdAt: NOW.toISOString(), data: { status: "SUCCEEDED" } });
    expect(other).toMatchObject({ type: "TASK_FINISHED", data: { status: "FAILED" } });
    expect(one.id).toMatch(/^et-[0-9a-f]{32}$/);
    expect(one.id).toBe(first.eventId);
    expect(other.id).not.toBe(one.id);
    for (const event of [one, other]) expect(validateWebhook(event)).toMatchObject({ valid: true, known: true });
  });

  test("has the given attributes of the data in place of the example's, and keeps the others", async () => {
    const { to, events } = receiverOf();
    await deliver("ACCOUNT_CREATED", { to, ...quick, data: { accountId: "a-of-mine" } });
    await deliver("ACCOUNT_CREATED", { to, ...quick });
    const [changed, example] = events();
    expect(changed.data).toEqual({ ...example.data, accountId: "a-of-mine" });
    expect(example.data.accountId).not.toBe("a-of-mine");
  });
});

describe("variants, to a receiver that works as integrators are told to", () => {
  test("none: the event arrives", async () => {
    const { to, kinds } = integrator();
    const delivery = await deliver("ACCOUNT_CONNECTED", { to, ...quick });
    expect(delivery).toMatchObject({ type: "ACCOUNT_CONNECTED", to: "function", outcome: "accepted" });
    expect(delivery.attempts).toEqual([{ at: expect.any(String), status: 204 }]);
    expect(kinds()).toEqual(["event"]);
  });

  test("bad-signature: it is refused each time", async () => {
    const { to, kinds } = integrator();
    const { outcome, attempts } = await deliver("ACCOUNT_CONNECTED", { to, ...quick, variant: "bad-signature" });
    expect(outcome).toBe("refused");
    expect(attempts.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(kinds()).toEqual(["bad-signature", "bad-signature", "bad-signature"]);
  });

  test("duplicate: the same event arrives twice", async () => {
    const { to, kinds, received } = integrator();
    const { outcome, attempts, eventId } = await deliver("ACCOUNT_CONNECTED", { to, ...quick, variant: "duplicate" });
    expect({ outcome, count: attempts.length }).toEqual({ outcome: "accepted", count: 2 });
    expect(kinds()).toEqual(["event", "duplicate"]);
    expect(received.map((each) => "event" in each && each.event.id)).toEqual([eventId, eventId]);
  });

  test("duplicate: one that is not accepted the second time is refused", async () => {
    const { to } = receiverOf(204, 500, 500, 500);
    const { outcome, attempts } = await deliver("ACCOUNT_CONNECTED", { to, ...quick, variant: "duplicate" });
    expect(outcome).toBe("refused");
    expect(attempts.map(({ status }) => status)).toEqual([204, 500, 500, 500]);
  });

  test("late: it was created a day before it comes", async () => {
    const { to, events } = receiverOf();
    await deliverer({ now: () => NOW })("ACCOUNT_CONNECTED", { to, ...quick, variant: "late" });
    expect(events()[0].createdAt).toBe("2026-03-03T05:06:07.008Z");
  });

  test.each([
    ["ACCOUNT_CONNECTED", "SOMETHING_NEW"],
    ["ARCHIVE_RENAMED", "ARCHIVE_RENAMED"],
  ])("unknown-type: of %s it makes an event of the type %s", async (given, sent) => {
    const { to, kinds, received } = integrator();
    const delivery = await deliver(given, { to, ...quick, variant: "unknown-type", data: { more: 1 } });
    expect(delivery).toMatchObject({ type: sent, outcome: "accepted" });
    expect(kinds()).toEqual(["unknown-event"]);
    expect(received[0]).toMatchObject({ event: { type: sent, data: { more: 1 } } });
  });

  test("unknown-type: a contract that has the type that would be sent gets another", async () => {
    const { to, events } = receiverOf();
    const examples = { SOMETHING_NEW: [{ name: "one", value: { id: "et-1", type: "SOMETHING_NEW", data: {} } }] };
    const sender = { examples, check: () => [], sign: () => Promise.resolve({}) };
    await deliverer({ sender })("SOMETHING_NEW", { to, ...quick, variant: "unknown-type" });
    expect(events()[0].type).toBe("SOMETHING_NEW_TOO");
  });
});

describe("further attempts", () => {
  test.each([200, 201, 202, 204, 299])("%i ends the delivery", async (status) => {
    const { to, requests } = receiverOf(status);
    expect(await deliver("ACCOUNT_CONNECTED", { to, ...quick })).toMatchObject({ outcome: "accepted" });
    expect(requests).toHaveLength(1);
  });

  test.each([301, 302, 307, 400, 404, 410, 429, 500, 503])("%i asks for another", async (status) => {
    const { to, bodies, requests } = receiverOf(status);
    const { outcome, attempts } = await deliver("ACCOUNT_CONNECTED", { to, ...quick });
    expect(outcome).toBe("accepted");
    expect(attempts.map((attempt) => attempt.status)).toEqual([status, 204]);
    expect(bodies[1]).toBe(bodies[0]);
    expect(requests.map(({ headers }) => headers.get("Smile-Signature"))[1]).toMatch(/^[0-9a-f]{128}$/);
  });

  test("are at most two", async () => {
    const { to, requests } = receiverOf(500, 500, 500, 500);
    expect(await deliver("ACCOUNT_CONNECTED", { to, ...quick })).toMatchObject({ outcome: "refused" });
    expect(requests).toHaveLength(3);
  });

  test.each([
    [{}, 30_000],
    [{ retryDelayMs: 1_500 }, 1_500],
  ])("with %j, come %i ms after the one before", async (options, delayMs) => {
    holdTime();
    const { to } = receiverOf(500, 500, 500);
    let waits = 2;
    // Time passes only while the delivery waits.
    const onAttempt = () => void (waits-- > 0 && setImmediate(() => vi.advanceTimersByTime(delayMs)));
    const { attempts } = await deliverer({ onAttempt })("USER_CREATED", { to, secret: SECRET, ...options });
    const startedAt = attempts.map(({ at }) => Date.parse(at) - NOW.getTime());
    expect(startedAt).toEqual([0, delayMs, 2 * delayMs]);
  });

  test("each is told as soon as it is over", async () => {
    const told: unknown[] = [];
    const onAttempt = (attempt: unknown) => void told.push(attempt);
    const { attempts } = await deliverer({ onAttempt })("USER_CREATED", { to: receiverOf(500).to, ...quick });
    expect(told).toEqual(attempts);
    expect(told).toHaveLength(2);
  });
});

describe("receivers that misbehave", () => {
  test.each([
    ["throws", () => Promise.reject(new RangeError("no such user")), "the function threw RangeError: no such user"],
    [
      "throws at once",
      () => {
        throw new Error("x".repeat(9_999));
      },
      `the function threw Error: ${"x".repeat(193)}...`,
    ],
    ["throws what is no error", () => Promise.reject(7), "the function threw a value of type number"],
    ["gives nothing", () => undefined, "what came is no Response"],
    ["gives a response of no server", () => Response.error(), "the answer has no status"],
  ] as [string, () => never, string][])("one that %s is told, and tried again", async (_what, to, error) => {
    const { outcome, attempts } = await deliver("ACCOUNT_CONNECTED", { to, ...quick });
    expect(outcome).toBe("refused");
    expect(attempts).toEqual(Array(3).fill({ at: expect.any(String), error }));
  });

  test.each([
    [{}, 10_000],
    [{ timeoutMs: 70 }, 70],
  ])("with %j, one that never answers has %i ms, and sees its request aborted", async (options, timeoutMs) => {
    holdTime();
    const { request, to } = silentReceiver();
    const told = new Promise((resolve) => {
      void deliverer({ onAttempt: resolve })("ACCOUNT_CONNECTED", { to, ...quick, ...options }).catch(() => undefined);
    });
    const { signal } = await request;
    await vi.advanceTimersByTimeAsync(timeoutMs - 1);
    expect(signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await told).toEqual({ at: NOW.toISOString(), error: `no answer within ${timeoutMs} ms` });
    expect(signal.aborted).toBe(true);
    await vi.runAllTimersAsync();
  });

  test("one that answers without end, and one that nobody can cancel, have answered", async () => {
    let isCancelled = false;
    const pull = (controller: ReadableStreamDefaultController) => controller.enqueue(new Uint8Array(1_000));
    const cancel = () => {
      isCancelled = true;
      return new Promise<void>(() => undefined);
    };
    const to = () => new Response(new ReadableStream({ pull, cancel }));
    expect(await deliver("ACCOUNT_CONNECTED", { to, ...quick })).toMatchObject({ outcome: "accepted" });
    expect(isCancelled).toBe(true);
  });
});

describe("a signal", () => {
  const reason = new Error("enough");

  test("that has been aborted lets nothing be sent", async () => {
    const { to, requests } = receiverOf();
    const delivering = deliver("ACCOUNT_CONNECTED", { to, ...quick }, AbortSignal.abort(reason));
    await expect(delivering).rejects.toBe(reason);
    expect(requests).toEqual([]);
  });

  test("ends an attempt at once, and the receiver sees its request aborted", async () => {
    const controller = new AbortController();
    const { request, to } = silentReceiver();
    const delivering = deliver("ACCOUNT_CONNECTED", { to, ...quick }, controller.signal);
    const received = await request;
    controller.abort(reason);
    await expect(delivering).rejects.toBe(reason);
    expect(received.signal.aborted).toBe(true);
  });

  test("ends the wait for the next attempt at once", async () => {
    const controller = new AbortController();
    const { to, requests } = receiverOf(500);
    const onAttempt = () => setImmediate(() => controller.abort(reason));
    const slow = { to, secret: SECRET, retryDelayMs: 3_600_000 };
    await expect(deliverer({ onAttempt })("USER_CREATED", slow, controller.signal)).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  });
});
