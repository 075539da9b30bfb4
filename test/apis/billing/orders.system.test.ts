import { inspect } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import {
  type BillingClientOptions,
  createBillingClient,
  orThrow,
  OperationError,
} from "../../../generated/billing/index.js";
import { type RealServer, startServer } from "../../support/real-server.js";

let server: RealServer | undefined;
afterEach(() => server?.close());

const ORDER = { accounts: [{ packageId: 27 }], subscriptions: [{ serviceId: 382 }, { serviceId: 383 }] };
const created = (uuid: string) => ({ uuid });
const refused = (...errors: string[]) => ({ errors });
const whole = { accounts: { 0: created("u-a") }, subscriptions: { 0: created("u-0"), 1: created("u-1") } };

async function order(
  status: number,
  answer: unknown,
  options: Partial<BillingClientOptions> = {},
  body: object = ORDER,
) {
  server = await startServer((_request, response) => {
    response
      .writeHead(status, { "Content-Type": "application/json" })
      .end(typeof answer === "string" ? answer : JSON.stringify(answer));
  });
  const smile = createBillingClient({ baseUrl: `${server.origin}/live`, retry: false, ...options });
  return smile.createOrder({ body });
}

describe("an order is answered entry by entry", () => {
  test("all created: the uuids by index", async () => {
    const data = orThrow(await order(200, whole));
    expect(data.accounts?.["0"]?.uuid).toBe("u-a");
    expect(data.subscriptions?.["1"]?.uuid).toBe("u-1");
  });

  test("one refused: created and refused side by side, by index, with the codes", async () => {
    const result = await order(200, {
      ...whole,
      subscriptions: { 0: created("u-0"), 1: refused("DUPLICATE_USERNAME", "PLAN_NOT_FOUND") },
    });
    expect(result).toMatchObject({
      ok: false,
      kind: "rejected",
      status: 200,
      created: { accounts: { 0: { uuid: "u-a" } }, subscriptions: { 0: { uuid: "u-0" } } },
      refused: { accounts: {}, subscriptions: { 1: { errors: ["DUPLICATE_USERNAME", "PLAN_NOT_FOUND"] } } },
    });
    expect(() => orThrow(result)).toThrow(OperationError);
  });

  test("the whole answer of a rejection can be read, and no log shows it", async () => {
    const result = await order(200, { ...whole, accounts: { 0: refused("PACKAGE_NOT_FOUND") } });
    expect(result.kind === "rejected" && result.error.accounts?.["0"]).toEqual(refused("PACKAGE_NOT_FOUND"));
    expect(Object.keys(result)).not.toContain("error");
    expect(inspect(result)).not.toContain("error:");
  });

  test("a code that nobody knows yet is a rejection like any other", async () => {
    expect(await order(200, { ...whole, accounts: { 0: refused("BRAND_NEW") } })).toMatchObject({
      kind: "rejected",
      refused: { accounts: { 0: { errors: ["BRAND_NEW"] } } },
    });
  });

  test("subscriptions alone are answered alone", async () => {
    const accountId = "25f17058-35dd-4647-a00b-536c915c83cf";
    const result = await order(
      200,
      { subscriptions: { 0: created("u-0") } },
      {},
      { subscriptions: [{ serviceId: 1, accountId }] },
    );
    expect(result).toMatchObject({ kind: "ok", data: { subscriptions: { 0: { uuid: "u-0" } } } });
  });

  test("over the limits the service answers 500 without a body, which is an api-error", async () => {
    expect(await order(500, "")).toMatchObject({ kind: "api-error", status: 500, error: undefined });
  });
});

describe("an answer that does not fit the order is never a success, and says what was created", () => {
  const unfitting: [string, unknown, string, object][] = [
    [
      "an entry without an answer",
      { ...whole, subscriptions: { 0: created("u-0") } },
      "/subscriptions/1",
      { accounts: { 0: created("u-a") }, subscriptions: { 0: created("u-0") } },
    ],
    ["a list without an answer", { accounts: whole.accounts }, "/subscriptions/0", { accounts: { 0: created("u-a") } }],
    ["an answer that is empty", {}, "/accounts/0", {}],
    [
      "an entry that nobody asked for",
      { ...whole, accounts: { ...whole.accounts, 1: created("u-b") } },
      "/accounts/1",
      { accounts: { 0: created("u-a"), 1: created("u-b") } },
    ],
    [
      "an entry with both uuid and errors",
      { ...whole, accounts: { 0: { ...created("u-a"), ...refused("PLAN_NOT_FOUND") } } },
      "/accounts/0",
      { accounts: { 0: { uuid: "u-a" } } },
    ],
    [
      "an entry with empty errors",
      { ...whole, accounts: { 0: refused() } },
      "/accounts/0/errors",
      { accounts: {}, subscriptions: { 0: created("u-0") } },
    ],
    [
      "an entry with an empty uuid",
      { ...whole, accounts: { 0: created("") } },
      "/accounts/0/uuid",
      { subscriptions: { 0: created("u-0") } },
    ],
    [
      "an entry under another form of its index",
      { ...whole, accounts: { "00": created("u-a") } },
      "/accounts/0",
      { accounts: { "00": created("u-a") } },
    ],
    [
      "an entry with neither",
      { ...whole, accounts: { 0: {} } },
      "/accounts/0",
      { accounts: {}, subscriptions: { 0: created("u-0") } },
    ],
    [
      "an entry that is no object",
      { ...whole, accounts: { 0: "u-a" } },
      "/accounts/0",
      { accounts: {}, subscriptions: { 0: created("u-0") } },
    ],
    ["an answer that is a list", [], "", {}],
    ["an answer that is null", null, "", {}],
  ];
  test.each(unfitting)("%s", async (_name, answer, path, expected) => {
    for (const responses of ["refuse", "report", "off"] as const) {
      const result = await order(200, answer, { validate: { responses } });
      await server?.close();
      expect(result).toMatchObject({ ok: false, kind: "contract-violation", status: 200, created: expected });
      expect(result.kind === "contract-violation" && result.issues.some((issue) => issue.path.startsWith(path))).toBe(
        true,
      );
      expect(result.kind === "contract-violation" && result.unverified).toEqual(answer);
    }
  });

  test.each([200, 500])("an answer with %i that cannot be read says nothing of what was created", async (status) => {
    const result = await order(status, "<html>");
    expect(result).toMatchObject({ kind: "contract-violation", issues: { length: 1 } });
    expect("created" in result).toBe(false);
  });
});

describe("an order that the service would refuse is not sent", () => {
  const wrong: [string, object, string, string][] = [
    ["two accounts", { accounts: [{ packageId: 1 }, { packageId: 2 }] }, "/body/accounts", "maxItems"],
    [
      "101 subscriptions",
      { accounts: [{ packageId: 1 }], subscriptions: Array.from({ length: 101 }, () => ({ serviceId: 1 })) },
      "/body/subscriptions",
      "maxItems",
    ],
    ["an account without package", { accounts: [{}] }, "/body/accounts/0/packageId", "required"],
    [
      "a subscription without service",
      { accounts: [{ packageId: 1 }], subscriptions: [{ serviceId: 1 }, {}] },
      "/body/subscriptions/1/serviceId",
      "required",
    ],
    [
      "a subscription without account",
      { subscriptions: [{ serviceId: 1 }] },
      "/body/subscriptions/0/accountId",
      "required",
    ],
    [
      "the same with an empty list of accounts",
      { accounts: [], subscriptions: [{ serviceId: 1 }] },
      "/body/subscriptions/0/accountId",
      "required",
    ],
    [
      "a misspelt attribute",
      { accounts: [{ packageId: 1, packageID: 1 }] },
      "/body/accounts/0/packageID",
      "additionalProperties",
    ],
    ["a date in another form", { accounts: [{ packageId: 1, dob: "08.12.1995" }] }, "/body/accounts/0/dob", "format"],
    [
      "a USN where only a UUID will do",
      { subscriptions: [{ serviceId: 1, accountId: "2142420815" }] },
      "/body/subscriptions/0/accountId",
      "format",
    ],
  ];
  test.each(wrong)("%s", async (_name, body, path, keyword) => {
    const result = await order(200, whole, {}, body);
    expect(result).toMatchObject({ kind: "invalid-request", attempts: 0 });
    expect(result.kind === "invalid-request" && result.issues.map((issue) => [issue.path, issue.keyword])).toEqual([
      [path, keyword],
    ]);
    expect(server?.received).toEqual([]);
  });
});

describe("what counts is what was sent", () => {
  const answer = { subscriptions: { 0: created("u-0") } };
  const accountId = "25f17058-35dd-4647-a00b-536c915c83cf";
  const subscriptions = () => [
    { serviceId: 1, accountId },
    { serviceId: 2, accountId },
  ];

  async function changing(change: (list: ReturnType<typeof subscriptions>) => void) {
    server = await startServer((_request, response) =>
      response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(answer)),
    );
    const list = subscriptions();
    const result = createBillingClient({ baseUrl: `${server.origin}/live`, retry: false }).createOrder({
      body: { subscriptions: list },
    });
    change(list);
    return result;
  }

  test("a list that is emptied after the call does not make half an answer whole", async () => {
    expect(await changing((list) => list.splice(0))).toMatchObject({
      kind: "contract-violation",
      issues: [{ path: "/subscriptions/1", keyword: "index" }],
    });
  });

  test("an object that is sent as another is checked as that", async () => {
    const body = { accounts: [{ packageId: 1 }], toJSON: () => ({ accounts: [{ packageId: 1 }, { packageId: 2 }] }) };
    expect(await order(200, whole, {}, body)).toMatchObject({
      kind: "invalid-request",
      issues: [{ path: "/body/accounts", keyword: "maxItems" }],
    });
    expect(server?.received).toEqual([]);
  });

  test.each([[() => 1], [Symbol("s")], [10n]])(
    "a body that JSON cannot hold is refused, checked or not: %s",
    async (body) => {
      expect(await order(200, whole, { validate: { requests: false } }, body as never)).toMatchObject({
        kind: "invalid-request",
        issues: [{ path: "/body" }],
      });
    },
  );

  test("of very many issues the first hundred are listed", async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, created("u")]));
    const result = await order(200, { ...whole, accounts: { ...whole.accounts, ...many } });
    expect(result).toMatchObject({ kind: "contract-violation", more: true, issues: { length: 100 } });
  });
});
