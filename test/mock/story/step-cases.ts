// What holds of steps, whichever way a mock is told of them. Expectations are the issue's and the bundles'.
import { expect } from "vitest";
import type { ApiName } from "../../../src/mock/index.js";
import { oracleOf } from "../contract-oracle.js";
import type { ToldMock } from "./told-mock.js";

const ACCOUNTS = "provider-accounts";
const STATUS = "getConnectStatus";
const GRAPHQL = "{ allAccounts { count } }";

/** What an answer is known by: its status, and the example whose body it has. */
type Answered = readonly [status: number, example: string | undefined];

/** Takes an operation. Sends a valid request for it. */
export function call(told: ToldMock, api: ApiName, operationId: string, init: RequestInit = {}): Promise<Response> {
  const oracle = oracleOf(api);
  const operation = oracle.operations.find((candidate) => candidate["operationId"] === operationId);
  if (!operation) throw new Error(`${api} has no ${operationId}`);
  const sent = oracle.requestBody(operationId);
  const body = sent === undefined ? {} : { body: JSON.stringify(sent) };
  return told.send(api, operation["path"] as string, { method: operation["method"] as string, ...body, ...init });
}

/** Takes an answer. Returns its status and the example that the contract has in these bytes, ids aside. */
export async function answered(api: ApiName, operationId: string, response: Response): Promise<Answered> {
  const text = await response.text();
  const found = oracleOf(api).answers.find(
    ({ operationId: id, status, value, own }) =>
      id === operationId &&
      status === response.status &&
      [value, own].some((each) => (text === "" ? each === undefined : same(JSON.parse(text), each))),
  );
  return [response.status, found?.name];
}

const same = (one: unknown, other: unknown) => sorted(one) === sorted(other);
const sorted = (value: unknown) =>
  JSON.stringify(value, (_name, each) =>
    each && typeof each === "object" && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort()) : each,
  );

const ask = async (told: ToldMock, api: ApiName = ACCOUNTS, operationId = STATUS, init: RequestInit = {}) =>
  answered(api, operationId, await call(told, api, operationId, init));

async function askOften(told: ToldMock, count: number): Promise<(string | undefined)[]> {
  const names: (string | undefined)[] = [];
  for (let index = 0; index < count; index++) names.push((await ask(told))[1]);
  return names;
}

const byGet = (told: ToldMock, method = "GET") =>
  told.send("billing", `/api/ql?query=${encodeURIComponent(GRAPHQL)}`, { method });
const byPost = (told: ToldMock) => call(told, "billing", "queryGraphql");

export interface StepCase {
  readonly what: string;
  readonly run: (told: ToldMock) => Promise<void>;
}

export const STEP_CASES: readonly StepCase[] = [
  {
    what: "are taken one after the other, and then the default answers again",
    async run(told) {
      expect(await told.next(ACCOUNTS, STATUS, ["incomplete", "incomplete", "abandoned"])).toBeUndefined();
      expect(await askOften(told, 5)).toEqual(["incomplete", "incomplete", "abandoned", "success", "success"]);
    },
  },
  {
    what: "come behind those that are left",
    async run(told) {
      await told.next(ACCOUNTS, STATUS, ["incomplete", { example: "abandoned", times: 2 }]);
      expect(await askOften(told, 2)).toEqual(["incomplete", "abandoned"]);
      await told.next(ACCOUNTS, STATUS, ["duplicate"]);
      await told.next(ACCOUNTS, STATUS, []);
      expect(await askOften(told, 3)).toEqual(["abandoned", "duplicate", "success"]);
    },
  },
  {
    what: "that always hold do so under the next ones, until reset",
    async run(told) {
      await told.always(ACCOUNTS, STATUS, "incomplete");
      await told.next(ACCOUNTS, STATUS, ["abandoned"]);
      expect(await askOften(told, 3)).toEqual(["abandoned", "incomplete", "incomplete"]);
      await told.always(ACCOUNTS, STATUS, { example: "blacklisted" });
      expect(await askOften(told, 2)).toEqual(["blacklisted", "blacklisted"]);
      await told.reset();
      expect(await askOften(told, 2)).toEqual(["success", "success"]);
    },
  },
  {
    what: "of one API go with a reset of it, and those of others stay",
    async run(told) {
      await told.next(ACCOUNTS, STATUS, ["incomplete"]);
      await told.always("billing", "createOrder", "everything-refused");
      expect(await told.reset(ACCOUNTS)).toBeUndefined();
      expect(await askOften(told, 1)).toEqual(["success"]);
      expect(await ask(told, "billing", "createOrder")).toEqual([200, "everything-refused"]);
      // Nor does the journal.
      expect(await told.requests()).toHaveLength(2);
    },
  },
  {
    what: "may be of any status that the operation has, also one without a body",
    async run(told) {
      const steps = ["invalid-access-token", "unknown-user", "under-maintenance"];
      await told.next(ACCOUNTS, "deleteProviderAccount", steps);
      const statuses: Answered[] = [];
      for (let index = 0; index < 4; index++) statuses.push(await ask(told, ACCOUNTS, "deleteProviderAccount"));
      expect(statuses).toEqual([
        [401, "invalid-access-token"],
        [404, "unknown-user"],
        [503, "under-maintenance"],
        [204, undefined],
      ]);
    },
  },
  {
    what: "are taken by no request that is refused, but a fault befalls it",
    async run(told) {
      const unauthorized = { headers: { Authorization: "none" } };
      await told.next(ACCOUNTS, STATUS, ["incomplete", { fault: "empty-error" }, "abandoned"]);
      expect((await ask(told, ACCOUNTS, STATUS, unauthorized))[0]).toBe(401);
      expect((await call(told, ACCOUNTS, STATUS, { method: "POST" })).status).toBeGreaterThanOrEqual(400);
      expect(await askOften(told, 1)).toEqual(["incomplete"]);
      expect((await ask(told, ACCOUNTS, STATUS, unauthorized))[0]).toBe(500);
      expect(await askOften(told, 2)).toEqual(["abandoned", "success"]);
    },
  },
  {
    what: "are taken by no request that prefers another answer",
    async run(told) {
      await told.next(ACCOUNTS, STATUS, ["incomplete"]);
      expect(await ask(told, ACCOUNTS, STATUS, { headers: { Prefer: "example=duplicate" } })).toEqual([
        200,
        "duplicate",
      ]);
      expect((await ask(told, ACCOUNTS, STATUS, { headers: { Prefer: "code=404" } }))[0]).toBe(404);
      const { status } = await call(told, ACCOUNTS, STATUS, { headers: { Prefer: "example=no-such" } });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(await askOften(told, 2)).toEqual(["incomplete", "success"]);
    },
  },
  {
    what: "are taken by HEAD as by GET, and not by a preflight",
    async run(told) {
      await told.next(ACCOUNTS, STATUS, ["unknown-user", "incomplete"]);
      const asked = { Origin: "https://app.example", "Access-Control-Request-Method": "GET" };
      expect((await call(told, ACCOUNTS, STATUS, { method: "OPTIONS", headers: asked })).status).toBe(204);
      expect((await call(told, ACCOUNTS, STATUS, { method: "HEAD" })).status).toBe(404);
      expect(await askOften(told, 2)).toEqual(["incomplete", "success"]);
    },
  },
  {
    what: "are taken once each by fifty requests at a time",
    async run(told) {
      const names = oracleOf(ACCOUNTS)
        .answers.filter(({ operationId }) => operationId === "getProviderAccount")
        .flatMap(({ name }) => name ?? []);
      const steps = Array.from({ length: 50 }, (_each, index) => names[index % names.length] as string);
      await told.next(ACCOUNTS, "getProviderAccount", steps);
      const answers = await Promise.all(steps.map(() => ask(told, ACCOUNTS, "getProviderAccount")));
      expect(answers.map(([, name]) => name).sort()).toEqual([...steps].sort());
      expect((await ask(told, ACCOUNTS, "getProviderAccount"))[1]).toBe("complete");
    },
  },
  {
    what: "of GraphQL are taken by POST, by GET and by HEAD, and then the query is executed",
    async run(told) {
      await told.next("billing", "queryGraphql", ["no-such-account", "unknown-field", "part-of-the-data"]);
      expect(await answered("billing", "queryGraphql", await byPost(told))).toEqual([200, "no-such-account"]);
      expect(await answered("billing", "queryGraphql", await byGet(told))).toEqual([200, "unknown-field"]);
      expect((await byGet(told, "HEAD")).status).toBe(200);
      expect(await answered("billing", "queryGraphql", await byPost(told))).toEqual([200, "account-found"]);
      expect((await (await byGet(told)).json()) as object).toHaveProperty("data.allAccounts.count");
    },
  },
  {
    what: "of GraphQL may be faults, by POST and by GET, and a GET without a query takes none",
    async run(told) {
      await told.next("billing", "queryGraphql", [{ fault: "maintenance", times: 2 }, { fault: "truncated-json" }]);
      expect((await told.send("billing", "/api/ql")).status).not.toBe(503);
      expect((await byGet(told)).status).toBe(503);
      expect((await byPost(told)).status).toBe(503);
      const cut = await (await byGet(told)).text();
      expect(() => JSON.parse(cut) as unknown).toThrow(SyntaxError);
      expect((await byGet(told)).status).toBe(200);
    },
  },
  {
    what: "of an order that refuses an entry which a request does not have are told as such",
    async run(told) {
      const accountOnly = { body: JSON.stringify({ accounts: [{ packageId: 14 }] }) };
      await told.next("billing", "createOrder", ["subscription-refused", "order-created"]);
      const refused = await call(told, "billing", "createOrder", accountOnly);
      const reason = refused.headers.get("x-smile-contracts-reason");
      expect(reason).toContain("subscription-refused");
      // Nobody sent that header.
      expect(reason).not.toMatch(/prefer/i);
      expect((await call(told, "billing", "createOrder", accountOnly)).status).toBe(200);
    },
  },
];

/** What is refused, whole, with words that list what exists. */
export const REFUSALS: readonly (readonly [what: string, words: RegExp, (told: ToldMock) => Promise<unknown>])[] = [
  ["an unknown operation", /"getNoSuch".*getConnectStatus/, (told) => told.next(ACCOUNTS, "getNoSuch", ["success"])],
  ["an operation of another API", /createOrder.*getConnectStatus/, (told) => told.next(ACCOUNTS, "createOrder", [])],
  ["__proto__ as an operation", /"__proto__".*getConnect/, (told) => told.next(ACCOUNTS, "__proto__", ["success"])],
  ["constructor as an operation", /"constructor"/, (told) => told.always(ACCOUNTS, "constructor", "success")],
  ["a list of operations", /getConnectStatus/, (told) => told.next(ACCOUNTS, [STATUS], ["success"])],
  ["an API that is not served", /"no-such".*provider-accounts/, (told) => told.next("no-such", STATUS, ["success"])],
  ["toString as an API", /"toString".*provider-accounts/, (told) => told.reset("toString")],
  ["an unknown example", /"no-such".*success.*incomplete/, (told) => told.next(ACCOUNTS, STATUS, ["no-such"])],
  ["an unknown example at the end", /"nope".*success/, (told) => told.next(ACCOUNTS, STATUS, ["incomplete", "nope"])],
  ["an inherited name", /"toString"/, (told) => told.next(ACCOUNTS, STATUS, ["toString"])],
  ["a fault as an example", /fault: "stall"/, (told) => told.next(ACCOUNTS, STATUS, ["stall"])],
  [
    "an unknown fault",
    /"no".*rate-limited.*wrong-media-type/,
    (told) => told.always(ACCOUNTS, STATUS, { fault: "no" }),
  ],
  ["an unknown attribute", /"delay".*delayMs/, (told) => told.next(ACCOUNTS, STATUS, [{ fault: "slow", delay: 1 }])],
  [
    "Retry-After of an example",
    /retryAfter/,
    (t) => t.next(ACCOUNTS, STATUS, [{ example: "success", retryAfterSeconds: 1 }]),
  ],
  ["both of a step", /not both/, (told) => told.next(ACCOUNTS, STATUS, [{ example: "success", fault: "slow" }])],
  ["neither of a step", /neither/, (told) => told.next(ACCOUNTS, STATUS, [{ times: 2 }])],
  [
    "no times",
    /"times".*1 to 1000000, not 0/,
    (told) => told.next(ACCOUNTS, STATUS, [{ example: "success", times: 0 }]),
  ],
  ["too many times", /"times"/, (told) => told.next(ACCOUNTS, STATUS, [{ fault: "slow", times: 1_000_001 }])],
  ["half a time", /"times"/, (told) => told.next(ACCOUNTS, STATUS, [{ fault: "slow", times: 1.5 }])],
  ["times as text", /"times"/, (told) => told.next(ACCOUNTS, STATUS, [{ fault: "slow", times: "2" }])],
  ["a delay before now", /"delayMs"/, (told) => told.next(ACCOUNTS, STATUS, [{ fault: "stall", delayMs: -1 }])],
  [
    "a delay beyond an hour",
    /"delayMs"/,
    (told) => told.always(ACCOUNTS, STATUS, { fault: "slow", delayMs: 3_600_001 }),
  ],
  [
    "Retry-After beyond a day",
    /"retryAfterSeconds"/,
    (t) => t.always(ACCOUNTS, STATUS, { fault: "rate-limited", retryAfterSeconds: 86_401 }),
  ],
  ["times of what always holds", /"times"/, (told) => told.always(ACCOUNTS, STATUS, { fault: "slow", times: 2 })],
  ["null as a step", /null/, (told) => told.next(ACCOUNTS, STATUS, [null])],
  ["a number as a step", /7/, (told) => told.next(ACCOUNTS, STATUS, [7])],
  ["a name in place of a list", /list/, (told) => told.next(ACCOUNTS, STATUS, "incomplete")],
  ["a list in place of a step", /step/i, (told) => told.always(ACCOUNTS, STATUS, ["incomplete"])],
  [
    "more steps than fit",
    /10000/,
    (t) =>
      t.next(
        ACCOUNTS,
        STATUS,
        Array.from({ length: 10_001 }, () => "incomplete"),
      ),
  ],
];
