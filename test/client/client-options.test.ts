import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createDataNetworkClient, type DataNetworkClientOptions } from "../../src/data-network/index.js";
import { createClient, listAccounts } from "../../src/data-network/operations.js";

const good = { baseUrl: "http://127.0.0.1:1/v1", apiKey: "KEY-CANARY", apiSecret: "SECRET-CANARY" };
const create = (options: object) => createDataNetworkClient(options as DataNetworkClientOptions);

afterEach(() => vi.unstubAllGlobals());

describe("a client that is set up wrongly does not come to be", () => {
  const wrong: [string, object, RegExp][] = [
    ["neither mode nor baseUrl", { baseUrl: undefined }, /exactly one of "mode"/],
    ["both mode and baseUrl", { mode: "sandbox" }, /exactly one of "mode"/],
    ["an unknown mode", { baseUrl: undefined, mode: "live" }, /"mode" must be one of sandbox, production/],
    ["a relative baseUrl", { baseUrl: "/v1" }, /"baseUrl" must be an absolute/],
    ["a baseUrl of another scheme", { baseUrl: "file:///v1" }, /"baseUrl" must be an absolute/],
    ["credentials in the baseUrl", { baseUrl: "https://u:SECRET-CANARY@example.com/v1" }, /must not hold credentials/],
    ["a query in the baseUrl", { baseUrl: "https://example.com/v1?x=1" }, /no query/],
    ["plain http to another machine", { baseUrl: "http://api.example.com/v1" }, /must be https/],
    ["plain http to a host that only looks like this machine", { baseUrl: "http://127.0.0.1.example.com/v1" }, /must be https/],
    ["no key", { apiKey: undefined }, /"apiKey"/],
    ["an empty secret", { apiSecret: "" }, /"apiSecret"/],
    ["a colon in the key", { apiKey: "KEY:CANARY" }, /"apiKey" must be non-empty text without a colon/],
    ["a misspelt option", { timeOutMs: 5 }, /Unknown option "timeOutMs"\. The options are .*timeoutMs/],
    ["a timeout of zero", { timeoutMs: 0 }, /"timeoutMs"/],
    ["an endless timeout", { timeoutMs: Number.POSITIVE_INFINITY }, /"timeoutMs"/],
    ["more retries than a service stands", { retry: 11 }, /"retry" must be false or a whole number from 0 to 10/],
    ["half a retry", { retry: 1.5 }, /"retry"/],
    ["a rate limit of nothing", { rateLimit: 0 }, /"rateLimit"/],
    ["a listener that is no function", { onEvent: "log" }, /"onEvent"/],
    ["a misspelt way to validate", { validate: { response: "off" } }, /Unknown option "validate.response"/],
    ["an unknown way to validate", { validate: { responses: "maybe" } }, /"validate.responses" must be one of/],
  ];
  test.each(wrong)("%s", (_name, options, message) => {
    expect(() => create({ ...good, ...options })).toThrow(message);
    try {
      create({ ...good, ...options });
    } catch (error) {
      expect(inspect(error)).not.toContain("CANARY");
    }
  });

  test("a secret in a web page is refused unless it is allowed", () => {
    vi.stubGlobal("document", {});
    expect(() => create(good)).toThrow(/open to everyone/);
    expect(() => create({ ...good, allowSecretsInBrowser: true })).not.toThrow();
  });
});

test.each(["http://localhost:1/v1", "http://mock.localhost/v1", "http://127.0.0.1/v1", "http://127.1.2.3:80/v1", "http://[::1]:1/v1", "https://api.example.com/v1"])("%s is a good baseUrl", (baseUrl) => {
  expect(() => create({ ...good, baseUrl })).not.toThrow();
});

test("plain http to another machine can be allowed", () => {
  expect(() => create({ ...good, baseUrl: "http://api.example.com/v1", allowInsecureHttp: true })).not.toThrow();
});

test("the client shows neither key nor secret", () => {
  const smile = create(good);
  const authorization = btoa("KEY-CANARY:SECRET-CANARY");
  for (const shown of [inspect(smile, { depth: 9, showHidden: true }), JSON.stringify(smile), String(smile)]) {
    expect(shown).not.toContain("CANARY");
    expect(shown).not.toContain(authorization);
  }
});

test("a picked client has the picked operations only", () => {
  expect(Object.keys(createClient(good, { listAccounts }))).toEqual(["listAccounts"]);
});
