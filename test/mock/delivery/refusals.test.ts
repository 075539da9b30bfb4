import { describe, expect, test } from "vitest";
import { API_NAMES } from "../../../generated/apis.js";
import { findSender } from "../../../src/mock/delivery/find-sender.js";
import { deliverer, receiverOf, SECRET } from "./receivers.js";

const deliver = deliverer() as (type: unknown, options: unknown, signal?: unknown) => Promise<unknown>;
const cycle: { self?: object } = {};
cycle.self = cycle;

describe("what cannot be delivered is a TypeError that says what there is, and nothing is sent", () => {
  test.each<[string, unknown, object, RegExp]>([
    ["a type that is none", "ACCOUNT_GONE", {}, /no event "ACCOUNT_GONE".* USER_CREATED, .*USER_SESSION_RESET\.$/],
    ["a type in small letters", "account_connected", {}, /no event "account_connected"/],
    ["a name that all objects have", "constructor", {}, /no event "constructor"/],
    ["what all events are called together", "ALL_EVENTS", {}, /no event "ALL_EVENTS"/],
    ["no type", undefined, {}, /no event "undefined"/],
    ["an empty type of one's own", "", { variant: "unknown-type" }, /no event ""/],
    ["an option that is none", "USER_CREATED", { too: 1 }, /no option "too".* example, to, secret, data, variant, /],
    [
      "an example of another type",
      "TASK_FINISHED",
      { example: "user-created" },
      /no example "user-created".* account-read, /,
    ],
    ["an example that is no name", "TASK_FINISHED", { example: 1 }, /"example" must/],
    [
      "an example of a type of one's own",
      "NEW",
      { variant: "unknown-type", example: "user-created" },
      /NEW has no examples/,
    ],
    [
      "a variant that is none",
      "USER_CREATED",
      { variant: "early" },
      /no variant "early".* bad-signature, duplicate, late, /,
    ],
    ["no secret", "USER_CREATED", { secret: undefined }, /"secret" must be .* 1 to 64/],
    ["an empty secret", "USER_CREATED", { secret: "" }, /"secret" must be .* 1 to 64/],
    ["a secret of 65 characters", "USER_CREATED", { secret: "s".repeat(65) }, /"secret" must be .* 1 to 64/],
    ["nowhere to go", "USER_CREATED", { to: undefined }, /"to" must be an absolute http or https URL, or a function/],
    ["a path", "USER_CREATED", { to: "/hook" }, /"to" must be an absolute/],
    ["a file", "USER_CREATED", { to: "file:///etc/hosts" }, /"to" must be an absolute/],
    ["a URL object", "USER_CREATED", { to: new URL("http://127.0.0.1/") }, /"to" must be an absolute/],
    ["credentials in the URL", "USER_CREATED", { to: "http://me:pass@127.0.0.1/" }, /"to" must not hold credentials/],
    ["a negative wait", "USER_CREATED", { retryDelayMs: -1 }, /"retryDelayMs" must be .* 0 to 3600000/],
    ["a wait of more than an hour", "USER_CREATED", { retryDelayMs: 3_600_001 }, /"retryDelayMs" must be/],
    ["a wait that is text", "USER_CREATED", { retryDelayMs: "5" }, /"retryDelayMs" must be/],
    ["no time for an answer", "USER_CREATED", { timeoutMs: 0 }, /"timeoutMs" must be .* 1 to 3600000/],
    ["endless time for an answer", "USER_CREATED", { timeoutMs: Infinity }, /"timeoutMs" must be/],
    ["data that is a list", "USER_CREATED", { data: [] }, /"data" must be an object/],
    ["data that holds itself", "USER_CREATED", { data: { cycle } }, /"data" must be what JSON can hold/],
    ["data with a bigint", "USER_CREATED", { data: { userId: 1n } }, /"data" must be what JSON can hold/],
    [
      "data of a wrong type",
      "ACCOUNT_CONNECTED",
      { data: { accountId: 7 } },
      /break the contract: \/data\/accountId must be/,
    ],
    [
      "data that takes an id away",
      "ACCOUNT_CONNECTED",
      { data: { accountId: undefined } },
      /break the contract: .*accountId/,
    ],
  ])("%s", async (_what, type, options, message) => {
    const { to, requests } = receiverOf();
    const delivering = deliver(type, { to, secret: SECRET, ...options });
    await expect(delivering).rejects.toThrow(message);
    await expect(delivering).rejects.toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });

  test.each([[undefined], [null], ["http://127.0.0.1/"], [new Map()]])("options that are %o", async (options) => {
    await expect(deliver("USER_CREATED", options)).rejects.toThrow("deliver takes { to, secret }");
  });

  test("a signal that is none", async () => {
    await expect(deliver("USER_CREATED", { to: receiverOf().to, secret: SECRET }, {})).rejects.toThrow("AbortSignal");
  });
});

test("no message repeats a secret, a password or the data", async () => {
  const secret = `hidden-${"s".repeat(60)}`;
  const wrong = [
    { secret },
    { to: "http://me:hidden-password@127.0.0.1/" },
    { to: "hidden-place" },
    { data: { accountId: { name: "hidden-person" } } },
    { data: { providers: "hidden-provider" } },
  ];
  for (const options of wrong) {
    const message = await deliver("ACCOUNT_CONNECTED", { to: receiverOf().to, secret: SECRET, ...options }).catch(
      String,
    );
    expect(message).toContain("TypeError");
    expect(message).not.toContain("hidden");
  }
});

test("secrets of 1 and of 64 characters will do, whatever they are", async () => {
  for (const secret of ["s", "s".repeat(64), "😀".repeat(64)])
    expect(await deliver("USER_CREATED", { to: receiverOf().to, secret })).toMatchObject({ outcome: "accepted" });
});

describe("whoever sends a type is found by it", () => {
  test("among the APIs that are served", async () => {
    expect((await findSender("USER_CREATED", API_NAMES))?.examples).toHaveProperty("USER_CREATED");
    expect(await findSender("USER_CREATED", ["billing", "provider-accounts"])).toBeUndefined();
  });

  test("of a type that nobody has, one that can tell what there is", async () => {
    const sender = await findSender("NO_SUCH_EVENT", API_NAMES);
    await expect(
      deliverer({ sender: sender as never })("NO_SUCH_EVENT", { to: receiverOf().to, secret: SECRET }),
    ).rejects.toThrow("USER_CREATED");
  });
});
