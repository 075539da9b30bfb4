import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import * as entry from "../../../generated/billing/graphql/index.js";
import {
  createClient,
  getAccount,
  OperationError,
  pages,
  paginate,
  queries,
} from "../../../generated/billing/graphql/index.js";
import { ROOT } from "../../support/root.js";
import { clientAnsweredWith } from "./client.js";

const USN = { usn: "2147000381" };
const NO_ACCOUNT = { data: { account: null } };

/** An answer to `listTickets`. */
const tickets = (numbers: readonly number[], count: number | null) => ({
  data: {
    allTickets: {
      count,
      objects: numbers.map((number) => ({
        ...{ ticket: number, ticketUuid: null, number: null, summary: null, statusText: null, ticketTypeName: null },
        ...{
          ticketPriorityName: null,
          ticketStatus: null,
          ticketStatusName: null,
          creationTime: null,
          closedTime: null,
        },
        ...{ heldUntil: null, unread: null, Account: null },
      })),
    },
  },
});

describe("a ready-made query", () => {
  test("is there for each file of the contract, as a method and as a descriptor", () => {
    const names = readdirSync(join(ROOT, "openapi", "billing", "queries")).map((file) => file.replace(".yaml", ""));
    const { client } = clientAnsweredWith([NO_ACCOUNT]);
    expect(Object.keys(queries).sort()).toEqual(names.sort());
    expect(Object.keys(client).sort()).toEqual([...names, "query"].sort());
    for (const name of names) expect(entry).toHaveProperty(`${name}.document`);
  });

  test("sends its document, its name and the variables, and gives what is in the envelope", async () => {
    const { client, sent } = clientAnsweredWith([NO_ACCOUNT]);
    const result = await client.getAccount({ variables: USN });
    expect(sent[0]?.body).toEqual({ query: getAccount.document, operationName: "getAccount", variables: USN });
    expect(result).toMatchObject({ ok: true, kind: "ok", operationId: "getAccount", status: 200, attempts: 1 });
    expect(result.ok && result.data).toEqual({ account: null });
    expect(result.ok && result.body).toEqual(NO_ACCOUNT);
  });

  test.each([
    ["getAccount", undefined, "/variables", "required"],
    ["getAccount", { variables: {} }, "/variables/usn", "required"],
    ["getAccount", { variables: { usn: 5 } }, "/variables/usn", "type"],
    ["getAccount", { variables: { usn: "1", uid: 5 } }, "/variables/uid", "additionalProperties"],
    ["getAccount", { variables: new Map([["usn", "1"]]) }, "/variables", "request"],
    ["getAccount", { path: {}, variables: USN }, "/path", "request"],
    ["getAccount", { body: {}, variables: USN }, "/body", "request"],
    ["getAccount", { variables: USN, prefer: { example: "tickets-found" } }, "/prefer/example", "request"],
    ["getAccount", 5, "", "type"],
    ["search", { variables: { q: "x", limit: 201 } }, "/variables/limit", "maximum"],
    ["search", { variables: { q: "x", limit: 0 } }, "/variables/limit", "minimum"],
    ["search", { variables: { q: "x", limit: 2.5 } }, "/variables/limit", "type"],
    ["listTickets", { variables: { offset: -1 } }, "/variables/offset", "minimum"],
    ["listTickets", { variables: { limit: 2 ** 31 } }, "/variables/limit", "maximum"],
    ["listTickets", { variables: { filter: [{ numbr: "1" }] } }, "/variables/filter/0/numbr", "additionalProperties"],
    ["listTickets", { variables: { filter: { number: "1" } } }, "/variables/filter", "type"],
    ["listTickets", { variables: { filter: [{ ticketUuid: "1" }] } }, "/variables/filter/0/ticketUuid", "format"],
    ["listUsage", { variables: { ...USN, filter: [{ src: 61255501424 }] } }, "/variables/filter/0/src", "type"],
    ["listUsage", { variables: { ...USN, filter: [{ cost: "1,50" }] } }, "/variables/filter/0/cost", "pattern"],
  ])("%s refuses %j", async (name, argument, path, keyword) => {
    const { client, sent } = clientAnsweredWith([NO_ACCOUNT]);
    const method = (client as unknown as Record<string, (argument: unknown) => Promise<unknown>>)[name];
    const result = (await method?.(argument)) as { issues: { path: string; message: string }[] };
    expect(result).toMatchObject({ kind: "invalid-request", operationId: name, attempts: 0 });
    expect(
      result.issues.map(({ path, keyword }: { path: string; keyword?: string }) => `${path} ${keyword}`),
    ).toContain(`${path} ${keyword}`);
    expect(result.issues.every(({ message }) => !message.includes("/body/"))).toBe(true);
    expect(sent).toEqual([]);
  });

  test("takes filters as the schema has them: long numbers as text, nulls, several entries", async () => {
    const { client, sent } = clientAnsweredWith([{ data: { subscription: null } }]);
    const filter = [{ src: "61255501424", cost: "1.50", cdrType: null }, { effective: 1514725200000 }];
    expect((await client.listUsage({ variables: { ...USN, filter } })).kind).toBe("ok");
    expect(sent[0]?.body.variables).toEqual({ ...USN, filter });
  });
});

describe("an answer", () => {
  test.each([
    ["no data", {}],
    ["no data and no errors", { errors: [] }],
    ["null and no errors", { data: null }],
    ["null, and a null for errors", { data: null, errors: null }],
    ["a list", []],
    ["data of another type", { data: { account: [] } }],
    ["data without a field that was asked for", { data: {} }],
    ["a Long that is none", { data: { account: { ...EMPTY_ACCOUNT(), account: true } } }],
    ["a Long with a fraction", '{"data":{"account":{"account":1.5}}}'],
    ["errors that are no list", { data: { account: null }, errors: "none" }],
    ["an error whose place is none", { data: null, errors: [{ path: [{ toString: 5 }] }] }],
    ["errors that are no objects", { data: { account: null }, errors: ["none"] }],
  ])("with %s is a violation, never a success", async (_what, answer) => {
    for (const responses of ["refuse", "report", "off"] as const) {
      const { client } = clientAnsweredWith([answer], { validate: { responses } });
      const result = await client.getAccount({ variables: USN });
      const decides = !/^a Long|another type|without a field/.test(_what);
      if (decides || responses === "refuse") expect(result).toMatchObject({ ok: false, kind: "contract-violation" });
    }
  });

  test("with an empty list or a null for errors is a success", async () => {
    for (const errors of [[], null]) {
      const { client } = clientAnsweredWith([{ ...NO_ACCOUNT, errors }]);
      expect((await client.getAccount({ variables: USN })).kind).toBe("ok");
    }
  });

  test("with errors is rejected and keeps the data and the places, which no log shows", async () => {
    const account = { ...EMPTY_ACCOUNT(), usn: "secret", Contact: null };
    const errors = [{ message: "secret", path: ["account", "Contact", 0, "a/b"] }, { message: "secret" }];
    const { client } = clientAnsweredWith([{ data: { account }, errors }]);
    const result = await client.getAccount({ variables: USN });
    expect(result).toMatchObject({
      ok: false,
      kind: "rejected",
      status: 200,
      paths: ["/account/Contact/0/a~1b", ""],
    });
    if (result.kind !== "rejected") return;
    expect(result.data?.account?.usn).toBe("secret");
    expect(result.error.errors).toHaveLength(2);
    expect(JSON.stringify(result)).not.toContain("secret");
    expect(String(new OperationError(result))).toBe("OperationError: getAccount failed: rejected (status 200)");
  });

  test("with errors and without data is rejected too", async () => {
    const { client } = clientAnsweredWith([{ data: null, errors: [{ message: "no" }] }]);
    expect(await client.getAccount({ variables: USN })).toMatchObject({ kind: "rejected", data: null, paths: [""] });
  });
});

function EMPTY_ACCOUNT(): object {
  const names =
    "account accountUuid usn alternateAccountNumber accountType creationTime description taxable currency custom " +
    "Contact Address";
  return Object.fromEntries(names.split(" ").map((name) => [name, null]));
}

describe("a query is a read", () => {
  test("and repeated as GET is, although it is a POST", async () => {
    vi.useFakeTimers();
    try {
      let calls = 0;
      const fetch = (async () =>
        ++calls < 3 ? new Response(null, { status: 503 }) : Response.json(NO_ACCOUNT)) as typeof globalThis.fetch;
      const events: string[] = [];
      const { client } = clientAnsweredWith([], {
        fetch,
        onEvent: ({ type, method, path }) => events.push(`${type} ${method} ${path}`),
      });
      const result = client.getAccount({ variables: USN });
      await vi.runAllTimersAsync();
      expect(await result).toMatchObject({ kind: "ok", attempts: 3 });
      const own = client.query({ document: "{ account { usn } }" });
      calls = 0;
      await vi.runAllTimersAsync();
      expect(await own).toMatchObject({ kind: "ok", attempts: 3 });
      expect(events.filter((event) => event === "retry POST /api/ql")).toHaveLength(4);
    } finally {
      vi.useRealTimers();
    }
  });

  test("of which nothing can have been applied", async () => {
    const fetch = (() => Promise.reject(new TypeError("fetch failed"))) as typeof globalThis.fetch;
    const { client } = clientAnsweredWith([], { fetch, retry: false });
    expect(await client.getAccount({ variables: USN })).toMatchObject({ kind: "network", maybeApplied: false });
  });
});

describe("pages of a cursor", () => {
  test("go on at the next offset until all have been seen, however many came", async () => {
    const { client, sent } = clientAnsweredWith([tickets([1, 2], 5), tickets([3], 5), tickets([4, 5], 5)]);
    const seen: (number | null)[] = [];
    for await (const { ticket } of paginate(client.listTickets, {
      variables: { limit: 2, filter: [{ unread: true }] },
    }))
      seen.push(ticket);
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    expect(sent.map(({ body }) => body.variables)).toEqual([
      { limit: 2, filter: [{ unread: true }] },
      { limit: 2, filter: [{ unread: true }], offset: 2 },
      { limit: 2, filter: [{ unread: true }], offset: 3 },
    ]);
  });

  test("end at an empty page where the service does not count", async () => {
    const { client, sent } = clientAnsweredWith([tickets([1], null), tickets([], null)]);
    const results = [];
    for await (const page of pages(client.listTickets)) results.push(page);
    expect(results.map((page) => page.ok && page.data.nextOffset)).toEqual([1, null]);
    expect(sent).toHaveLength(2);
  });

  test("have nothing in them where what holds the cursor is null", async () => {
    const { client } = clientAnsweredWith([NO_ACCOUNT]);
    const result = await client.listSubscriptions({ variables: USN });
    expect(result.ok && result.data).toEqual({ count: null, items: [], nextOffset: null });
    expect(result.ok && result.body).toEqual(NO_ACCOUNT);
  });

  test("can be resumed where one failed", async () => {
    const { client, sent } = clientAnsweredWith([
      tickets([1, 2], 4),
      { errors: [{ message: "no" }] },
      tickets([3, 4], 4),
    ]);
    const seen: (number | null)[] = [];
    const read = async (offset: number) => {
      for await (const { ticket } of paginate(client.listTickets, { variables: { offset } })) seen.push(ticket);
    };
    const failure = (await read(0).catch((error: unknown) => error)) as OperationError;
    expect(failure).toBeInstanceOf(OperationError);
    expect(failure.result.resumeCursor).toBe("2");
    await read(Number(failure.result.resumeCursor));
    expect(seen).toEqual([1, 2, 3, 4]);
    expect(sent.at(-1)?.body.variables).toEqual({ offset: 2 });
  });

  test("can be made of a query of one's own", async () => {
    const { client } = clientAnsweredWith([tickets([1, 2], 3), tickets([3], 3)]);
    const list = async ({ variables: { offset = 0 } = {} }: { variables?: { offset?: number | null } } = {}) => {
      const result = await client.query({
        document: "query ($offset: Int) { allTickets { count objects(offset: $offset) { ticket } } }",
        variables: { offset },
      });
      if (!result.ok) return result;
      const data = result.data as { allTickets: entry.Cursor<{ ticket: number }> };
      return { ...result, data: entry.toPage(data.allTickets, offset ?? 0) };
    };
    const seen: number[] = [];
    for await (const { ticket } of paginate(list)) seen.push(ticket);
    expect(seen).toEqual([1, 2, 3]);
  });

  test("are only there for queries that are paged", () => {
    const { client } = clientAnsweredWith([NO_ACCOUNT]);
    const iterator = pages(client.getAccount as never, { variables: USN } as never);
    return expect(iterator.next()).rejects.toThrow("getAccount is not");
  });
});

describe("the client", () => {
  test.each([
    [{ check: "yes" }, /"check" must be a function, such as documentCheck/],
    [{ baseUrl: undefined }, /baseUrl/],
    [{ chek: () => [] }, /Unknown option "chek".*baseUrl, auth, check/],
  ])("is not made with %o", (options, message) => {
    expect(() => clientAnsweredWith([], options as never)).toThrow(message);
  });

  test("with picked queries has these and nothing else", async () => {
    const fetch = (async () => Response.json(NO_ACCOUNT)) as typeof globalThis.fetch;
    const picked = createClient({ baseUrl: "https://billing.example.test/live", fetch }, { getAccount });
    expect(Object.keys(picked)).toEqual(["getAccount"]);
    expect((await picked.getAccount({ variables: USN })).kind).toBe("ok");
  });
});

describe("what was sent decides, whatever the caller's object says later", () => {
  test.each<[string, () => object, () => void]>([
    (() => {
      const variables = { offset: 2 };
      return ["an object that is changed", () => ({ variables }), () => (variables.offset = 90)];
    })(),
    (() => {
      const argument: { variables?: object } = { variables: { offset: 2 } };
      return ["an argument that loses its variables", () => argument, () => delete argument.variables];
    })(),
    (() => {
      let reads = 0;
      const argument = {
        get variables(): object {
          if (++reads > 1) throw new Error("read twice");
          return { offset: 2 };
        },
      };
      return ["a getter that gives its value once", () => argument, () => undefined];
    })(),
  ])("%s", async (_what, argument, change) => {
    const fetch = (async () => {
      change();
      return Response.json(tickets([3, 4], 9));
    }) as typeof globalThis.fetch;
    const { client } = clientAnsweredWith([], { fetch });
    const result = await client.listTickets(argument());
    expect(result.ok && result.data.nextOffset).toBe(4);
  });

  test("and is what a check of one's own is given", async () => {
    const checked: unknown[] = [];
    const check = (...given: unknown[]) => (checked.push(given), []);
    const { client, sent } = clientAnsweredWith([{ data: {} }], { check });
    const document = "query A($at: String) { account(usn: $at) { usn } }";
    await client.query({ document, variables: { at: new Date(0) }, operationName: "A" });
    expect(checked).toEqual([[document, { at: "1970-01-01T00:00:00.000Z" }, "A"]]);
    expect(sent[0]?.body.variables).toEqual({ at: "1970-01-01T00:00:00.000Z" });
  });

  test("and no prototype gives a client its check", () => {
    Object.defineProperty(Object.prototype, "check", { value: "polluted", configurable: true });
    try {
      expect(() => clientAnsweredWith([{ data: {} }])).not.toThrow();
    } finally {
      Reflect.deleteProperty(Object.prototype, "check");
    }
  });
});
