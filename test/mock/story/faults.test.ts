// What `fetch` gives where a fault befalls a request, in memory.
import { afterEach, describe, expect, test, vi } from "vitest";
import { graphql } from "../../../generated/billing/graphql/executor.js";
import { SCENARIO_NAMES } from "../../../generated/scenarios.js";
import { mockFetch } from "../../../src/mock/fetch.js";
import type { ApiName, FaultName } from "../../../src/mock/index.js";
import { oracleOf } from "../contract-oracle.js";
import { FAULT_CASES, type FaultCase, stepOf } from "./fault-cases.js";
import { call } from "./step-cases.js";
import { byProgram } from "./told-mock.js";

const mock = mockFetch({ graphql });
let sessions = 0;
const open = () => byProgram({ mock, fetch: mock.fetch }, `fault ${sessions++}`);

afterEach(() => {
  vi.useRealTimers();
});

/** One of each kind: with pages, without a body, with entries by index, with GraphQL. */
const OPERATIONS: readonly (readonly [ApiName, string])[] = [
  ["data-network", "listAccounts"],
  ["data-network", "createUser"],
  ["provider-accounts", "getConnectStatus"],
  ["provider-accounts", "deleteProviderAccount"],
  ["billing", "createOrder"],
  ["billing", "updateAccount"],
  ["billing", "queryGraphql"],
];
const INSTEAD: readonly FaultName[] = [
  "rate-limited",
  "maintenance",
  "gateway-timeout",
  "html-error-page",
  "empty-error",
];

test("no fault is an example", () => {
  const examples = Object.values(SCENARIO_NAMES).flatMap((operations) => Object.values(operations).flat());
  expect(FAULT_CASES.map(({ fault }) => fault).filter((fault) => examples.includes(fault))).toEqual([]);
});

describe.each(OPERATIONS)("%s %s", (api, operationId) => {
  test.each(FAULT_CASES)("$fault", async ({ fault, status, mediaType, body }: FaultCase) => {
    const told = open();
    const usual = await call(told, api, operationId);
    const usualText = await usual.text();
    await told.next(api, operationId, [stepOf(fault)]);
    if (status === 0) {
      await expect(call(told, api, operationId)).rejects.toThrow(TypeError);
    } else {
      const response = await call(told, api, operationId);
      const text = await response.text();
      const documented = oracleOf(api).firstAnswer(operationId, status);
      const isInstead = INSTEAD.includes(fault);
      // Of an answer without a body, one is made for what is wrong with it.
      const whole = usualText === "" && fault !== "slow" ? "{}" : usualText;
      expect(response.status).toBe(
        isInstead || usualText !== "" ? (isInstead ? status : usual.status) : fault === "slow" ? 204 : 200,
      );
      const expected = {
        none: "",
        usual: whole,
        half: whole.slice(0, text.length),
        page: expect.stringMatching(/^<!DOCTYPE html>[^]*<\/html>\s*$/),
        documented: documented === undefined ? "" : JSON.stringify(documented),
      }[body];
      expect(text).toEqual(expected);
      if (body === "half") expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
      expect(response.headers.get("content-type")).toBe(text === "" ? null : mediaType);
      expect(response.headers.get("retry-after")).toBe(fault === "rate-limited" ? "1" : null);
      const isDocumented = !isInstead || (body === "documented" && documented !== undefined);
      expect(response.headers.get("x-smile-contracts")).toBe(isDocumented ? null : "not documented by the source");
    }
    const [, noted] = await told.requests();
    expect(noted).toMatchObject({ operationId, valid: true, answer: { fault } });
    if (status === 0) expect(noted?.answer.status).toBe(0);
    expect((await call(told, api, operationId)).status).toBe(usual.status);
  });
});

test("Retry-After says what it is told to", async () => {
  const told = open();
  await told.next("data-network", "listUsers", [
    { fault: "rate-limited", retryAfterSeconds: 0 },
    { fault: "rate-limited", retryAfterSeconds: 86_400 },
  ]);
  for (const seconds of ["0", "86400"])
    expect((await call(told, "data-network", "listUsers")).headers.get("retry-after")).toBe(seconds);
});

test("spoils also what a request is refused with", async () => {
  const told = open();
  await told.next("data-network", "listUsers", [{ fault: "truncated-json" }, { fault: "wrong-media-type" }]);
  const refused = { headers: { Authorization: "none" } };
  const cut = await call(told, "data-network", "listUsers", refused);
  expect(cut.status).toBe(401);
  const text = await cut.text();
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  const plain = await call(told, "data-network", "listUsers", refused);
  expect([plain.status, plain.headers.get("content-type")]).toEqual([401, "text/plain; charset=utf-8"]);
});

test.each(FAULT_CASES.filter(({ status }) => status !== 0))("HEAD has no body under $fault", async ({ fault }) => {
  const told = open();
  await told.next("data-network", "listUsers", [stepOf(fault)]);
  const response = await call(told, "data-network", "listUsers", { method: "HEAD" });
  expect(await response.text()).toBe("");
  expect((await told.requests())[0]?.answer.fault).toBe(fault);
});

describe("the signal", () => {
  const reason = new Error("the test has seen enough");

  /** Gives up after a moment. Returns what the request comes to. */
  async function giveUp(step: object, operationId = "listUsers"): Promise<unknown> {
    const told = open();
    const controller = new AbortController();
    await told.always("data-network", operationId, step);
    const pending = call(told, "data-network", operationId, { signal: controller.signal }).then((response) =>
      response.text(),
    );
    setTimeout(() => controller.abort(reason), 5);
    return pending.catch((error: unknown) => error);
  }

  test.each([
    ["a stall without an end", { fault: "stall" }],
    ["a stall of an hour", { fault: "stall", delayMs: 3_600_000 }],
    ["a body that is slow", { fault: "slow", delayMs: 3_600_000 }],
    ["an example that is late", { example: "only-user", delayMs: 3_600_000 }],
    ["an error that is late", { fault: "maintenance", delayMs: 3_600_000 }],
    ["a reset that is late", { fault: "reset", delayMs: 3_600_000 }],
  ])("ends %s, with its reason", async (_what, step) => {
    expect(await giveUp(step)).toBe(reason);
  });

  test("ends what is late for all", async () => {
    const late = mockFetch({ delayMs: 3_600_000 });
    const signal = AbortSignal.abort(reason);
    await expect(late.fetch(late.url("billing"), { signal })).rejects.toBe(reason);
    const controller = new AbortController();
    const pending = late.fetch(`${late.url("billing")}/api/ql`, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 5);
    await expect(pending).rejects.toBe(reason);
  });
});

describe("time", () => {
  test("a delay of the mock and one of a step come together", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const late = mockFetch({ delayMs: 1000 });
    late.api("billing").next("createOrder", [{ example: "order-created", delayMs: 500 }]);
    const told = byProgram({ mock: { ...late, session: () => late } as typeof late, fetch: late.fetch }, "");
    let isOver = false;
    const pending = call(told, "billing", "createOrder").finally(() => (isOver = true));
    // Loading what the mock answers with takes real time.
    while (vi.getTimerCount() === 0) await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(1499);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await pending).status).toBe(200);
  });

  test("control routes are not late", async () => {
    const late = mockFetch({ delayMs: 3_600_000 });
    expect((await late.fetch(new URL("/-/requests", late.url("billing")))).status).toBe(200);
  });

  test("a slow body that is no longer wanted leaves no timer", async () => {
    const told = open();
    await told.next("data-network", "listUsers", [{ fault: "slow", delayMs: 3_600_000 }]);
    await call(told, "data-network", "listUsers");
    vi.useFakeTimers();
    await told.next("data-network", "listUsers", [{ fault: "slow", delayMs: 3_600_000 }]);
    const response = await call(told, "data-network", "listUsers");
    expect(vi.getTimerCount()).toBe(1);
    await response.body?.cancel();
    expect(vi.getTimerCount()).toBe(0);
  });
});
