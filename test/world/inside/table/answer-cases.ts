import * as answer from "./answers.js";
import type { Case } from "./cases.js";
import { ACCOUNT, ACCOUNT_ANSWER, ORDER, ORDER_ANSWER, ORDER_UUID, MISSING } from "./samples.js";

const READ_ONE = { path: { id: "a-1" } };
/** More than any answer of these cases but the one that must be refused. */
const SMALL_LIMIT = 1_000;
/** `key:sécret` in UTF-8. */
const BASIC = `Basic ${Buffer.from("key:s\u00e9cret").toString("base64")}`;

const whole = { kind: "ok", status: 200, attempts: 1, mark: answer.MARK.value };
const once = () => 1;

/** Cases in which an answer arrives. */
export const ANSWER_CASES: readonly Case[] = [
  {
    name: "an account is read, and the request is what the contract says",
    answer: answer.json(200, ACCOUNT_ANSWER),
    call: ({ network }) => network().getAccount(READ_ONE),
    expected: () => ({ ...whole, id: "a-1", userId: ACCOUNT.userId, requestId: "request-1" }),
    requests: once,
    // Nothing is added to the URL: whatwg-fetch appends `_=` and the time where it is asked not to use a cache.
    sent: { method: "GET", url: "/v1/accounts/a-1", body: "", headers: { authorization: BASIC } },
  },
  {
    name: "a compressed answer is read",
    answer: answer.compressed(ACCOUNT_ANSWER),
    call: ({ network }) => network().getAccount(READ_ONE),
    expected: () => ({ ...whole, userId: ACCOUNT.userId }),
    requests: once,
  },
  {
    name: "an answer cut inside a character is read whole",
    answer: answer.cutInsideCharacter(ACCOUNT_ANSWER),
    call: ({ network }) => network().getAccount(READ_ONE),
    expected: () => ({ ...whole, userId: ACCOUNT.userId }),
    requests: once,
  },
  {
    name: "an error envelope is an api-error with its code",
    answer: answer.json(404, MISSING),
    call: ({ network }) => network().getAccount(READ_ONE),
    expected: () => ({ kind: "api-error", status: 404, code: MISSING.code, requestId: "request-2", mark: "here" }),
    requests: once,
  },
  {
    name: "a created order keeps its uuid",
    answer: answer.json(200, ORDER_ANSWER),
    call: ({ billing }) => billing().createOrder({ body: ORDER }),
    expected: () => ({ ...whole, uuid: ORDER_UUID }),
    requests: once,
    sent: { method: "POST", url: "/live/api/orders", body: JSON.stringify(ORDER) },
  },
  {
    name: "a created order keeps its uuid in a path-typed call too",
    answer: answer.json(200, ORDER_ANSWER),
    call: ({ billing }) => billing().http.POST("/api/orders", { body: ORDER }),
    expected: () => ({ kind: "path-typed", status: 200, uuid: ORDER_UUID, mark: "here" }),
    requests: once,
    sent: { method: "POST", url: "/live/api/orders", body: JSON.stringify(ORDER) },
  },
  {
    name: "a path-typed call reads an account with the credentials",
    answer: answer.json(200, ACCOUNT_ANSWER),
    call: ({ network }) => network().http.GET("/accounts/{id}", { params: READ_ONE }),
    expected: () => ({ kind: "path-typed", status: 200, userId: ACCOUNT.userId, mark: "here" }),
    requests: once,
    sent: { method: "GET", url: "/v1/accounts/a-1", headers: { authorization: BASIC } },
  },
  {
    name: "an acknowledgement without a body is a success, asked for with the token",
    answer: answer.empty(204),
    call: ({ platform }) => platform().deleteProviderAccount({ path: { userId: "u 1", providerAccountId: 5 } }),
    expected: () => ({ kind: "ok", status: 204, mark: "here" }),
    requests: once,
    sent: { method: "DELETE", url: "/v2/Data/u%201/ProviderAccounts/5", headers: { authorization: "Bearer token-1" } },
  },
  {
    name: "an error status whose body no source documents needs none",
    answer: answer.empty(500),
    call: ({ billing }) => billing().createOrder({ body: ORDER }),
    expected: () => ({ kind: "api-error", status: 500, mark: "here" }),
    requests: once,
  },
  {
    name: "HTML on a declared status is told by its media type",
    answer: answer.html(404),
    call: ({ network }) => network().getAccount(READ_ONE),
    expected: () => ({ kind: "contract-violation", status: 404, keyword: "media-type", mark: "here" }),
    requests: once,
  },
  {
    name: "a body beyond the limit is too large",
    answer: answer.json(200, { ...ACCOUNT_ANSWER, message: "x".repeat(200_000) }),
    call: ({ network }) => network({ maxResponseBytes: SMALL_LIMIT }).getAccount(READ_ONE),
    expected: () => ({ kind: "contract-violation", status: 200, keyword: "too-large", mark: "here" }),
    requests: once,
  },
  {
    name: "a body without end is too large, and the connection is let go",
    answer: answer.endless,
    call: ({ billing }) => billing({ maxResponseBytes: SMALL_LIMIT }).createOrder({ body: ORDER }),
    expected: () => ({ kind: "contract-violation", status: 200, keyword: "too-large", mark: "here" }),
    requests: once,
    letsGo: true,
    needs: "streams",
  },
  {
    name: "a redirect of a read is not followed",
    answer: answer.redirect(302),
    call: ({ network }) => network().getAccount(READ_ONE),
    expected: () => ({ kind: "unexpected-status", status: 302 }),
    requests: once,
    needs: "leavesRedirects",
  },
  {
    name: "a redirect of an order is not followed",
    answer: answer.redirect(307),
    call: ({ billing }) => billing({ retry: 2 }).createOrder({ body: ORDER }),
    expected: () => ({ kind: "unexpected-status", status: 307, attempts: 1 }),
    requests: once,
    needs: "leavesRedirects",
  },
];
