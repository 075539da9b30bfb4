import { describe, expect, test } from "vitest";
import { Order, OrderEntries, OrderResponse } from "../../generated/billing/schemas.js";
import { validateRequest, validateResponse, type Verdict } from "../../generated/billing/validate.js";
import { AccountList, AccountListResponse } from "../../generated/data-network/schemas.js";
import { validateResponse as validateDataNetworkResponse } from "../../generated/data-network/validate.js";
import { account, envelope } from "../support/accounts.js";

const MANY = 100_000;

/** A list that counts how often its items are read. */
function counted(length: number, item: (index: number) => unknown) {
  const seen = { reads: 0 };
  const list = new Proxy(Array(length).fill(null), {
    get(target, name, receiver): unknown {
      if (typeof name !== "string" || !/^\d+$/.test(name)) return Reflect.get(target, name, receiver);
      seen.reads++;
      return item(Number(name));
    },
  });
  return { list, seen };
}

/** An object that counts how often its attributes are read. */
function countedObject(length: number, attribute: (index: number) => unknown) {
  const seen = { reads: 0 };
  const target: Record<string, unknown> = {};
  for (let index = 0; index < length; index++) {
    Object.defineProperty(target, String(index), { enumerable: true, get: () => (seen.reads++, attribute(index)) });
  }
  return { object: target, seen };
}

const issuesOf = (verdict: Verdict) => (verdict.valid ? [] : verdict.issues);
const pathsOf = (verdict: Verdict) => issuesOf(verdict).map(({ path }) => path);
const moreOf = (verdict: Verdict) => !verdict.valid && verdict.more === true;

describe("validate gathers a hundred issues and stops walking", () => {
  const wrong: [string, unknown][] = [
    ["null", null],
    ["a number", 5],
    ["nothing of what is required", {}],
    ["a list", []],
  ];

  test.each(wrong)("in a list whose items are %s", (_name, item) => {
    const { list, seen } = counted(MANY, () => item);
    const verdict = validateDataNetworkResponse("listAccounts", 200, envelope({ items: list }));
    expect([issuesOf(verdict).length, moreOf(verdict)]).toEqual([100, true]);
    // Each issue is looked up once more, to say what is there.
    expect(seen.reads).toBeLessThan(500);
  });

  test("in an object of wrong entries", () => {
    const { object, seen } = countedObject(MANY, () => ({}));
    const verdict = validateResponse("createOrder", 200, { accounts: object });
    expect([issuesOf(verdict).length, moreOf(verdict)]).toEqual([100, true]);
    expect(seen.reads).toBeLessThan(500);
  });

  test("in a list within an entry, and in both lists of an answer", () => {
    const { list, seen } = counted(MANY, () => 5);
    const other = countedObject(MANY, () => ({ errors: [] }));
    const verdict = validateResponse("createOrder", 200, {
      accounts: { 0: { errors: list } },
      subscriptions: other.object,
    });
    expect([issuesOf(verdict).length, moreOf(verdict)]).toEqual([100, true]);
    expect(seen.reads + other.seen.reads).toBeLessThan(1500);
  });

  test("among attributes that the contract does not have", () => {
    const unknown = Object.fromEntries(Array.from({ length: MANY }, (_, index) => [`x${index}`, index]));
    const verdict = validateRequest("createOrder", { body: { accounts: [{ packageId: 1 }], ...unknown } });
    expect([issuesOf(verdict).length, moreOf(verdict)]).toEqual([100, true]);
    expect(issuesOf(verdict)[0]).toMatchObject({ path: "/body/x0", keyword: "additionalProperties" });
    const deep = validateRequest("createOrder", { body: { accounts: [{ packageId: 1, ...unknown }] } });
    expect([issuesOf(deep).length, moreOf(deep)]).toEqual([100, true]);
    expect(Order.is({ accounts: [{ packageId: 1 }], ...unknown })).toBe(false);
  });

  test.each([1, 2, 99, 100, 101, 102, 200])("counts exactly around the limit: %i", (count) => {
    const items = [...Array.from({ length: count }, () => 5), ...Array.from({ length: 50 }, () => account)];
    const verdict = validateDataNetworkResponse("listAccounts", 200, envelope({ items }));
    expect([issuesOf(verdict).length, moreOf(verdict)]).toEqual([Math.min(count, 100), count > 100]);
    expect(pathsOf(verdict)[count - 1 < 99 ? count - 1 : 99]).toBe(`/data/items/${Math.min(count, 100) - 1}`);
  });

  test("finds the one wrong item behind many that are right", () => {
    const { list, seen } = counted(MANY, (index) => (index === MANY - 1 ? { ...account, id: 5 } : account));
    const verdict = validateDataNetworkResponse("listAccounts", 200, envelope({ items: list }));
    expect([pathsOf(verdict), moreOf(verdict)]).toEqual([[`/data/items/${MANY - 1}/id`], false]);
    expect(seen.reads).toBeGreaterThanOrEqual(MANY);
  });
});

describe("is stops at the first thing that is wrong", () => {
  test.each<[string, unknown]>([
    ["null", null],
    ["nothing of what is required", {}],
    ["a wrong attribute", { ...account, id: 5 }],
  ])("in a list whose items are %s", (_name, item) => {
    const { list, seen } = counted(MANY, () => item);
    expect([AccountList.is({ items: list }), seen.reads]).toEqual([false, 1]);
    expect(AccountListResponse.is(envelope({ items: list }))).toBe(false);
    expect(seen.reads).toBe(2);
  });

  test("in an object of wrong entries", () => {
    const { object, seen } = countedObject(MANY, () => ({}));
    expect([OrderEntries.is(object), seen.reads]).toEqual([false, 1]);
  });

  test("and not before", () => {
    const { list, seen } = counted(1000, (index) => (index === 499 ? null : account));
    expect([AccountList.is({ items: list }), seen.reads]).toEqual([false, 500]);
  });

  test("while what is right is walked to its end, and is right", () => {
    const { list, seen } = counted(1000, () => account);
    expect([AccountList.is({ items: list }), seen.reads]).toEqual([true, 1000]);
    expect(validateDataNetworkResponse("listAccounts", 200, envelope({ items: Array(1000).fill(account) }))).toEqual({
      valid: true,
    });
  });

  test("and validate gathers as many as ever after it, also where reading has thrown", () => {
    const throwing = {
      get items() {
        throw new Error("no");
      },
    };
    expect(AccountList.is(throwing)).toBe(false);
    expect(AccountList.is({ items: [1, 2] })).toBe(false);
    const items = Array(150).fill(5);
    const verdict = validateDataNetworkResponse("listAccounts", 200, envelope({ items }));
    expect([issuesOf(verdict).length, moreOf(verdict)]).toEqual([100, true]);
  });
});

describe("alternatives inside long lists are judged as they are alone", () => {
  const created = { uuid: "u", errors: null };
  const refused = { errors: ["X"], uuid: null };
  const both = { uuid: "u", errors: ["X"] };
  const entriesOf = (count: number, entry: (index: number) => unknown) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [index, entry(index)]));

  test.each<[string, (index: number) => unknown]>([
    ["the first alternative", () => created],
    ["the second, behind a first that fails", () => refused],
    ["both in turn", (index) => (index % 2 ? created : refused)],
  ])("a thousand of %s", (_name, entry) => {
    const answer = { accounts: entriesOf(1000, entry), subscriptions: entriesOf(1000, entry) };
    expect(validateResponse("createOrder", 200, answer)).toEqual({ valid: true });
    expect(OrderResponse.is(answer)).toBe(true);
  });

  test.each([0, 1, 500, 999])("one that is neither, at %i among a thousand refused entries", (place) => {
    for (const wrong of [{}, both, null, { uuid: 5 }]) {
      const answer = { subscriptions: entriesOf(1000, (index) => (index === place ? wrong : refused)) };
      const verdict = validateResponse("createOrder", 200, answer);
      expect(pathsOf(verdict).length).toBeGreaterThan(0);
      expect(pathsOf(verdict).every((path) => path.startsWith(`/subscriptions/${place}`))).toBe(true);
      expect(OrderResponse.is(answer)).toBe(false);
    }
  });

  test("wrong ones in turn with right ones: nothing is blamed but the wrong", () => {
    const answer = { subscriptions: entriesOf(1000, (index) => (index % 2 ? both : refused)) };
    const verdict = validateResponse("createOrder", 200, answer);
    expect([issuesOf(verdict).length, moreOf(verdict)]).toEqual([100, true]);
    expect(pathsOf(verdict).every((path) => Number(path.split("/")[2]) % 2 === 1)).toBe(true);
  });
});
