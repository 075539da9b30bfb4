import { inspect } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import type { BillingClientOptions } from "../../../generated/billing/index.js";
import { validateResponse } from "../../../generated/billing/validate.js";
import { type RealServer, startServer } from "../../support/real-server.js";
import { billingWays, everything } from "../../support/ways.js";

let server: RealServer | undefined;
afterEach(() => server?.close());

const BODY = { accounts: [{ packageId: 27 }], subscriptions: [{ serviceId: 382 }] };
const SUBSCRIPTION = { uuid: "u-s" };
const RESPONSES = ["refuse", "report", "off"] as const;

type Way = (typeof billingWays)[0][1];
async function clientFor(createClient: Way, answer: unknown, options: Partial<BillingClientOptions> = {}) {
  await server?.close();
  server = await startServer((_request, response) =>
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(answer)),
  );
  return createClient({ baseUrl: `${server.origin}/live`, ...options });
}
const order = async (
  createClient: Way,
  answer: unknown,
  options: Partial<BillingClientOptions> = {},
  body: object = BODY,
) => (await clientFor(createClient, answer, options)).createOrder({ body });

describe.each(billingWays)("%s", (_way, createClient) => {
  describe("an order's entry is created by its uuid, however the service writes that there are no codes", () => {
    const rows: [string, object][] = [
      ["errors are absent", { uuid: "u-a" }],
      ["errors are null", { uuid: "u-a", errors: null }],
      ["errors are an empty list", { uuid: "u-a", errors: [] }],
      ["other attributes stand beside", { uuid: "u-a", errors: null, usn: "1", name: "Ada", message: null }],
      ["the uuid is in a form of its own", { uuid: "1", errors: [] }],
    ];
    test.each(rows)("%s", async (_name, entry) => {
      for (const responses of RESPONSES) {
        const result = await order(
          createClient,
          { accounts: { 0: entry }, subscriptions: { 0: SUBSCRIPTION } },
          { validate: { responses } },
        );
        expect(result).toMatchObject({ kind: "ok", data: { accounts: { 0: entry } } });
        expect(everything(result)).not.toHaveProperty("issues");
      }
      expect(validateResponse("createOrder", 200, { accounts: { 0: entry } })).toEqual({ valid: true });
    });
  });

  describe("an order's entry is refused by its codes, however the service writes that there is no uuid", () => {
    const rows: [string, object][] = [
      ["uuid is absent", { errors: ["PLAN_NOT_FOUND"] }],
      ["uuid is null", { uuid: null, errors: ["PLAN_NOT_FOUND"] }],
      ["a code that nobody knows yet", { uuid: null, errors: ["BRAND_NEW", "PLAN_NOT_FOUND"] }],
      ["other attributes stand beside", { errors: ["PLAN_NOT_FOUND"], uuid: null, name: "Ada" }],
    ];
    test.each(rows)("%s", async (_name, entry) => {
      for (const responses of RESPONSES) {
        const result = await order(
          createClient,
          { accounts: { 0: entry }, subscriptions: { 0: SUBSCRIPTION } },
          { validate: { responses } },
        );
        const { errors } = entry as { errors: string[] };
        expect(result).toMatchObject({
          kind: "rejected",
          status: 200,
          created: { accounts: {}, subscriptions: { 0: SUBSCRIPTION } },
          refused: { accounts: { 0: { errors } }, subscriptions: {} },
        });
      }
      expect(validateResponse("createOrder", 200, { accounts: { 0: entry } })).toEqual({ valid: true });
    });
  });

  describe("an entry that is both or neither breaks the contract, and what was created is told", () => {
    const neither: [string, unknown][] = [
      ["nothing", {}],
      ["two nulls", { uuid: null, errors: null }],
      ["a null and an empty list", { uuid: null, errors: [] }],
      ["an empty list alone", { errors: [] }],
      ["a uuid that is empty", { uuid: "" }],
      ["a uuid that is a number", { uuid: 5 }],
      ["codes that are a text", { errors: "PLAN_NOT_FOUND" }],
      ["codes that are numbers", { errors: [5] }],
      ["codes that are an object", { uuid: null, errors: { 0: "PLAN_NOT_FOUND" } }],
      ["null", null],
      ["a list", [SUBSCRIPTION]],
      ["a text", "u-a"],
    ];
    test.each(neither)("%s", async (_name, entry) => {
      for (const responses of RESPONSES) {
        const result = await order(
          createClient,
          { accounts: { 0: entry }, subscriptions: { 0: SUBSCRIPTION } },
          { validate: { responses } },
        );
        expect(result).toMatchObject({
          ok: false,
          kind: "contract-violation",
          created: { subscriptions: { 0: SUBSCRIPTION } },
          refused: { subscriptions: {} },
        });
        expect(
          result.kind === "contract-violation" && result.issues.some((issue) => issue.path.startsWith("/accounts/0")),
        ).toBe(true);
      }
      expect(validateResponse("createOrder", 200, { accounts: { 0: entry } }).valid).toBe(false);
    });

    test("a uuid and codes: neither is lost", async () => {
      for (const responses of RESPONSES) {
        const answer = {
          accounts: { 0: { uuid: "u-a", errors: ["PLAN_NOT_FOUND"] } },
          subscriptions: { 0: SUBSCRIPTION },
        };
        const result = await order(createClient, answer, { validate: { responses } });
        expect(result).toMatchObject({
          kind: "contract-violation",
          created: { accounts: { 0: { uuid: "u-a" } } },
          refused: { accounts: { 0: { errors: ["PLAN_NOT_FOUND"] } } },
        });
      }
    });

    test.each<[string, object]>([
      ["an entry is missing", { accounts: { 0: { uuid: "u-a", errors: null } } }],
      ["a list is null", { accounts: { 0: { uuid: "u-a", errors: [] } }, subscriptions: null }],
      [
        "an entry is one too many",
        {
          accounts: { 0: { uuid: "u-a" }, 1: { uuid: null, errors: ["PLAN_NOT_FOUND"] } },
          subscriptions: { 0: SUBSCRIPTION },
        },
      ],
      ["an entry is null", { accounts: { 0: { uuid: "u-a" } }, subscriptions: { 0: null } }],
    ])("half an answer, where %s, tells what was created and what was refused", async (_name, answer) => {
      const result = await order(createClient, answer);
      expect(result).toMatchObject({ kind: "contract-violation", created: { accounts: { 0: { uuid: "u-a" } } } });
      expect(everything(result)).toHaveProperty("refused");
    });
  });

  describe("a list that is null is an absent one", () => {
    const rows: [string, object, object][] = [
      [
        "accounts, where none was ordered",
        { accounts: null, subscriptions: { 0: SUBSCRIPTION } },
        { subscriptions: [{ serviceId: 1, accountId: "25f17058-35dd-4647-a00b-536c915c83cf" }] },
      ],
      [
        "subscriptions, where none was ordered",
        { accounts: { 0: { uuid: "u-a" } }, subscriptions: null },
        { accounts: [{ packageId: 27 }] },
      ],
      [
        "subscriptions, where an empty list was ordered",
        { accounts: { 0: { uuid: "u-a" } }, subscriptions: null },
        { accounts: [{ packageId: 27 }], subscriptions: [] },
      ],
      [
        "an empty one, where none was ordered",
        { accounts: { 0: { uuid: "u-a" } }, subscriptions: {} },
        { accounts: [{ packageId: 27 }] },
      ],
    ];
    test.each(rows)("%s", async (_name, answer, body) => {
      expect(await order(createClient, answer, {}, body)).toMatchObject({ kind: "ok", attempts: 1 });
    });

    test("also beside a rejection", async () => {
      const result = await order(
        createClient,
        { accounts: { 0: { errors: ["PACKAGE_NOT_FOUND"], uuid: null } }, subscriptions: null },
        {},
        { accounts: [{ packageId: 27 }] },
      );
      expect(result).toMatchObject({
        kind: "rejected",
        refused: { accounts: { 0: { errors: ["PACKAGE_NOT_FOUND"] } } },
      });
    });
  });

  test("created and refused show uuids and codes; what else stood there can be read, and no log shows it", async () => {
    const answers = {
      rejected: {
        accounts: { 0: { uuid: "u-a", errors: null, name: "CANARY" } },
        subscriptions: { 0: { errors: ["X"], uuid: null, phone: "CANARY" } },
      },
      "contract-violation": {
        accounts: { 0: { uuid: "u-a", errors: ["Y"], name: "CANARY" } },
        subscriptions: { 0: { errors: ["X"], phone: "CANARY" } },
      },
    };
    for (const [kind, answer] of Object.entries(answers)) {
      const result = everything(await order(createClient, answer)) as { kind: string } & Record<
        "created" | "refused",
        Record<string, Record<number, Record<string, unknown>>>
      >;
      expect(result.kind).toBe(kind);
      const [account, subscription] = [
        result.created["accounts"]?.[0] ?? {},
        result.refused["subscriptions"]?.[0] ?? {},
      ];
      expect([Object.keys(account), Object.keys(subscription)]).toEqual([["uuid"], ["errors"]]);
      expect([account["name"], subscription["phone"], "errors" in account]).toEqual(["CANARY", "CANARY", true]);
      for (const shown of [
        JSON.stringify(result),
        inspect(result, { depth: 9 }),
        JSON.stringify({ ...result }),
        JSON.stringify(structuredClone(result.created)),
      ])
        expect(shown).not.toContain("CANARY");
    }
  });

  describe("an update is decided by its status and its codes, not by its id", () => {
    const ids = [{}, { id: null }, { id: "3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32" }];
    test.each(ids)("ERROR with codes and %j is rejected", async ({ id }: { id?: string | null }) => {
      const answer = {
        status: "ERROR",
        errors: ["SERVICE_NOT_FOUND"],
        ...(id !== undefined && { accountId: id, subscriptionId: id }),
      };
      for (const responses of RESPONSES) {
        const smile = await clientFor(createClient, answer, { validate: { responses } });
        for (const result of [
          await smile.updateAccount({ path: { id: "a-1" }, body: {} }),
          await smile.updateSubscription({ path: { id: "s-1" }, body: {} }),
        ]) {
          expect(result).toMatchObject({ kind: "rejected", status: 200, attempts: 1 });
          expect(result.kind === "rejected" && result.error.errors).toEqual(["SERVICE_NOT_FOUND"]);
        }
      }
    });

    test.each([undefined, null, []])("UPDATED with an id and errors of %j is a success", async (errors) => {
      const smile = await clientFor(createClient, {
        status: "UPDATED",
        accountId: "a-1",
        subscriptionId: "s-1",
        ...(errors !== undefined && { errors }),
      });
      expect(await smile.updateAccount({ path: { id: "a-1" }, body: {} })).toMatchObject({ kind: "ok" });
      expect(await smile.updateSubscription({ path: { id: "s-1" }, body: {} })).toMatchObject({ kind: "ok" });
    });

    test.each([null, []])("ERROR with errors of %j breaks the contract", async (errors) => {
      const smile = await clientFor(createClient, { status: "ERROR", accountId: "a-1", subscriptionId: "s-1", errors });
      expect(await smile.updateAccount({ path: { id: "a-1" }, body: {} })).toMatchObject({
        kind: "contract-violation",
      });
      expect(await smile.updateSubscription({ path: { id: "s-1" }, body: {} })).toMatchObject({
        kind: "contract-violation",
      });
    });
  });
});
