import { beforeAll, describe, expect, inject, test } from "vitest";
import { API_NAMES } from "../../generated/apis.js";
import { graphql } from "../../generated/billing/graphql/executor.js";
import { ERROR_REASONS } from "../../src/mock/answer/error-responses.js";
import { mockFetch } from "../../src/mock/fetch.js";
import { oracleOf } from "./contract-oracle.js";
import { differencesOf } from "./walk/compare-answers.js";
import { listRequests } from "./walk/list-requests.js";
import { takeWalk, type WalkAnswer } from "./walk/take-walk.js";
import { describeRequest, type WalkRefusal, type WalkRequest } from "./walk/walk-request.js";
import { walkedApis } from "./walked-apis.js";

/** How the header that says why begins, by what a request is refused for. */
const REASONS: Readonly<Record<WalkRefusal, RegExp>> = {
  "malformed-target": /^\/(?:path|query) encoding: /,
  "unknown-route": /^\/path route: /,
  "unsupported-method": /^\/method method: /,
  "unsupported-media-type": /^\/headers\/content-(?:type media-type|encoding content-encoding): /,
  "malformed-json": /^\/body json: /,
  "body-too-large": /^\/body too-large: /,
  "unfit-path": /^\/path\/\w+ (?:type|maxLength): /,
  "invalid-request": /^\/(?:query\/\S*|body) \w+: /,
  "impossible-preference": /^\/headers\/prefer preference: /,
  credentials: /^\/headers\/authorization credentials: /,
  outside: /^\/(?:path route|method method): /,
};
const REASON_HEADER = "x-smile-contracts-reason";

/** What no request can bring about, since it would be a mistake of the mock's own. */
const NOT_BY_REQUEST = ["mock-failed"];
/** Reasons that an API cannot have: no path of billing's can be unfit, and it demands no credentials. */
const NOT_OF: Readonly<Record<string, readonly string[]>> = { billing: ["unfit-path", "credentials"] };

const requests = listRequests(walkedApis());
let overHttp: readonly WalkAnswer[];
let inProcess: readonly WalkAnswer[];

beforeAll(async () => {
  const origin = `http://127.0.0.1:${inject("mock").port}`;
  [overHttp, inProcess] = await Promise.all([
    takeWalk(fetch, origin, requests),
    takeWalk(mockFetch({ graphql }).fetch, origin, requests),
  ]);
});

interface Taken {
  readonly request: WalkRequest;
  readonly answer: WalkAnswer;
}

/** The requests of an API with what HTTP answered. */
function takenOf(api: string | undefined): Taken[] {
  return requests
    .map((request, index) => ({ request, answer: overHttp[index] as WalkAnswer }))
    .filter(({ request }) => request.api === api);
}

const valueOf = ({ headers }: WalkAnswer, wanted: string) => headers.find(([name]) => name === wanted)?.[1];
const kindOf = (kind: WalkRequest["kind"]) => (taken: Taken) => taken.request.kind === kind;
const namesOf = (taken: readonly Taken[]) => taken.map(({ request }) => `${request.operationId} ${request.what}`);

describe.each([...API_NAMES, undefined])("the requests to %s", (api) => {
  test("are answered with the same status, headers and bytes both ways", () => {
    const ofApi = <Item>(items: readonly Item[]) => items.filter((_item, index) => requests[index]?.api === api);
    expect(differencesOf(ofApi(requests), ofApi(overHttp), ofApi(inProcess))).toEqual([]);
  });

  test("get the statuses and the reasons that they were made for", () => {
    const others = takenOf(api).filter(({ request: { status, refusedFor }, answer }) => {
      const isReason = refusedFor === undefined || REASONS[refusedFor].test(valueOf(answer, REASON_HEADER) ?? "");
      return !isReason || (status !== undefined && status !== answer.status);
    });
    expect(others.map(({ request, answer }) => [describeRequest(request), answer])).toEqual([]);
  });
});

describe.each(API_NAMES)("the walk through %s", (api) => {
  const { answers, operations } = oracleOf(api);

  test("asks for each example of each status of each operation, for each status, and for nothing", () => {
    const taken = takenOf(api);
    const examples = answers.filter(({ name }) => name !== undefined);
    expect(namesOf(taken.filter(kindOf("example")))).toEqual(
      examples.map(({ operationId, status, name }) => `${operationId} ${status} ${name}`),
    );
    const first = answers.filter(({ isFirstOfStatus }) => isFirstOfStatus);
    expect(namesOf(taken.filter(kindOf("status")))).toEqual(
      first.map(({ operationId, status }) => `${operationId} ${status}`),
    );
    expect(namesOf(taken.filter(kindOf("no preference")))).toEqual(
      operations.map(({ operationId }) => `${operationId} as it stands`),
    );
  });

  test("has each example in its bytes", () => {
    const bodies = takenOf(api)
      .filter(kindOf("example"))
      .map(({ answer }) => JSON.parse(answer.body) as unknown);
    expect(bodies).toEqual(answers.filter(({ name }) => name !== undefined).map(({ value }) => value));
  });

  test("sends each parameter with another value, and each kind of request", () => {
    const taken = takenOf(api);
    const kinds = ["origin", "HEAD", "preflight", "refusal"] as const;
    for (const { operationId, parameters = [] } of operations) {
      const own = taken.filter(({ request }) => request.operationId === operationId);
      expect(own.map(({ request }) => request.kind)).toEqual(expect.arrayContaining([...kinds]));
      const echoes = own
        .filter(kindOf("echo"))
        .map(({ request }) => request.what)
        .join(" ");
      const hasPages = own.some(kindOf("page"));
      for (const { name, required, in: place } of parameters.map(oracleOf(api).follow))
        if (place === "path" || !required) expect(`${echoes} ${hasPages ? "size cursor" : ""}`).toContain(name);
    }
  });

  test("is refused for every reason that the API has", () => {
    const expected = [...ERROR_REASONS, "credentials"].filter(
      (reason) => !NOT_BY_REQUEST.includes(reason) && !NOT_OF[api]?.includes(reason),
    );
    const reasons = new Set(takenOf(api).flatMap(({ request }) => request.refusedFor ?? []));
    expect([...reasons].sort()).toEqual(expected.sort());
  });
});

describe("the comparison", () => {
  test("is of answers that came in different ways", () => {
    expect(overHttp.filter((answer) => valueOf(answer, "date") === undefined)).toEqual([]);
    expect(inProcess.filter((answer) => valueOf(answer, "date") !== undefined)).toEqual([]);
  });

  test.each<[string, (answer: WalkAnswer) => WalkAnswer]>([
    ["a status", (answer) => ({ ...answer, status: 418 })],
    ["a header's value", ({ headers, ...rest }) => ({ ...rest, headers: headers.map(([name]) => [name, "other"]) })],
    ["a missing header", (answer) => ({ ...answer, headers: answer.headers.slice(1) })],
    ["a byte", (answer) => ({ ...answer, body: `${answer.body} ` })],
  ])("sees %s", (_what, spoil) => {
    const spoilt = inProcess.slice(0, 2).map((answer, index) => (index === 1 ? spoil(answer) : answer));
    expect(differencesOf(requests.slice(0, 2), overHttp.slice(0, 2), spoilt)).toHaveLength(1);
  });

  test("sees an answer that is not there", () => {
    expect(differencesOf(requests.slice(0, 2), overHttp.slice(0, 2), inProcess.slice(0, 1))).toHaveLength(2);
  });
});
