// Names that do not exist do not compile, and are refused all the same: tsc and a run check each line below.
import { describe, expect, expectTypeOf, test } from "vitest";
import { mockFetch } from "../../../src/mock/fetch.js";
import type { JournalRequest, Mock, MockSession, Step } from "../../../src/mock/index.js";

const mock = mockFetch();
const accounts = mock.api("provider-accounts");

test("the methods are the same of a mock, a session and a mock without a port", () => {
  expectTypeOf<Mock>().toExtend<MockSession>();
  expectTypeOf(mock).toExtend<MockSession>();
  expectTypeOf(mock.session("types")).toEqualTypeOf<MockSession>();
  expectTypeOf(mock.requests()).toEqualTypeOf<JournalRequest[]>();
  expectTypeOf<Step<"success">>().toEqualTypeOf<"success" | Exclude<Step<"success">, string>>();
});

test("steps of names that exist compile", () => {
  accounts.next("getConnectStatus", ["incomplete", { example: "success", times: 2 }, { fault: "stall", delayMs: 1 }]);
  accounts.always("deleteProviderAccount", { fault: "rate-limited", retryAfterSeconds: 3 });
  mock.session("types").api("billing").next("queryGraphql", ["no-such-account"]);
  mock.api("data-network").always("getAccount", "locked-by-provider");
  accounts.reset();
});

describe("what does not compile is refused", () => {
  test.each<[string, () => unknown]>([
    // @ts-expect-error There is no such operation.
    ["an operation", () => accounts.next("getNoSuch", ["success"])],
    // @ts-expect-error It is another API's.
    ["another API's operation", () => accounts.next("createOrder", ["order-created"])],
    // @ts-expect-error There is no such example.
    ["an example", () => accounts.next("getConnectStatus", ["no-such"])],
    // @ts-expect-error It is another operation's.
    ["another operation's example", () => accounts.next("getConnectStatus", ["redirect-user"])],
    // @ts-expect-error There is no such example.
    ["an example in a step", () => accounts.always("getConnectStatus", { example: "no-such" })],
    // @ts-expect-error There is no such fault.
    ["a fault", () => accounts.always("getConnectStatus", { fault: "no-such" })],
    // @ts-expect-error A fault is no example.
    ["a fault's name", () => accounts.always("getConnectStatus", "stall")],
    // @ts-expect-error An example has no such attribute.
    ["an attribute", () => accounts.next("getConnectStatus", [{ example: "success", retryAfterSeconds: 1 }])],
    // @ts-expect-error A step is one or the other.
    ["both", () => accounts.always("getConnectStatus", { example: "success", fault: "stall" })],
    // @ts-expect-error There is no such API.
    ["an API", () => mock.api("no-such")],
    // @ts-expect-error There is no such operation.
    ["a filter's operation", () => mock.requests({ operationId: "getNoSuch" })],
    // @ts-expect-error There is no such filter.
    ["a filter", () => mock.requests({ operation: "getConnectStatus" })],
    // @ts-expect-error One step is no list.
    ["a name in place of a list", () => accounts.next("getConnectStatus", "success")],
  ])("%s", (_what, say) => {
    expect(say).toThrow(TypeError);
  });

  test("an event, its example and its options", async () => {
    const to = () => new Response();
    // @ts-expect-error There is no such event.
    await expect(mock.deliver("NO_SUCH", { to, secret: "s" })).rejects.toThrow(TypeError);
    // @ts-expect-error There is no such example.
    await expect(mock.deliver("ACCOUNT_CONNECTED", { to, secret: "s", example: "no-such" })).rejects.toThrow(TypeError);
    // @ts-expect-error A delivery is signed.
    await expect(mock.deliver("ACCOUNT_CONNECTED", { to })).rejects.toThrow(TypeError);
  });
});
