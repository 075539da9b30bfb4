import { expect, test } from "vitest";
import { fitToRequest } from "../../../src/mock/answer/answers-by-index.js";

const lists = ["accounts", "subscriptions"];
const uuid = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);

test("a list that the example has not, or has no entries of: created entries with ids of their own", () => {
  for (const answer of [{}, { subscriptions: {} }]) {
    const fitted = fitToRequest(answer, lists, { subscriptions: [{}, {}] }) as any;
    expect(fitted).toEqual({ subscriptions: { 0: { uuid }, 1: { uuid } } });
    expect(fitted.subscriptions[0]).not.toEqual(fitted.subscriptions[1]);
  }
});

test("two lists never share an id", () => {
  const { accounts, subscriptions } = fitToRequest({}, lists, { accounts: [{}], subscriptions: [{}] }) as any;
  expect(accounts[0].uuid).not.toBe(subscriptions[0].uuid);
});

test("repeats the last entry by index, with all that it says", () => {
  const answer = { accounts: { 2: { uuid: "c", note: "n" }, 0: { errors: ["A"] } } };
  expect(fitToRequest(answer, lists, { accounts: [1, 2, 3, 4] })).toEqual({
    accounts: { 0: { errors: ["A"] }, 1: { uuid, note: "n" }, 2: { uuid: "c", note: "n" }, 3: { uuid, note: "n" } },
  });
});

test("keeps what is no list, and an answer without lists as it is", () => {
  expect(fitToRequest({ note: "n", accounts: { 0: { uuid: "a" } } }, lists, {})).toEqual({ note: "n" });
  const answer = [1, 2];
  expect(fitToRequest(answer, [], undefined)).toBe(answer);
});

test("changes neither the answer nor the request", () => {
  const answer = Object.freeze({ accounts: Object.freeze({ 0: Object.freeze({ uuid: "a" }) }) });
  expect(fitToRequest(answer, lists, Object.freeze({ accounts: Object.freeze([1]) }))).toEqual(answer);
});

test("keeps a rejection that stands at an entry that the request does not have, at the last one that it has", () => {
  const answer = { subscriptions: { 0: { uuid: "a" }, 1: { errors: ["A"] } } };
  expect(fitToRequest(answer, lists, { subscriptions: [1] })).toEqual({ subscriptions: { 0: { errors: ["A"] } } });
  expect(fitToRequest(answer, lists, { subscriptions: [1, 2, 3] })).toEqual({
    subscriptions: { 0: { uuid: "a" }, 1: { errors: ["A"] }, 2: { errors: ["A"] } },
  });
});
