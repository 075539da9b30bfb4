import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createBillingClient } from "../../generated/billing/index.js";
import { createDataNetworkClient, type DataNetworkClientOptions } from "../../generated/data-network/index.js";
import { createClient, listAccounts } from "../../generated/data-network/picked-client.js";
import { createProviderAccountsClient } from "../../generated/provider-accounts/index.js";

const good = { baseUrl: "http://127.0.0.1:1/v1", apiKey: "KEY-CANARY", apiSecret: "SECRET-CANARY" };
const create = (options: object) => createDataNetworkClient(options as DataNetworkClientOptions);
const pick = (options: object) => createClient(options as DataNetworkClientOptions, { listAccounts });

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
    [
      "plain http to a host that only looks like this machine",
      { baseUrl: "http://127.0.0.1.example.com/v1" },
      /must be https/,
    ],
    ["a slash too many", { baseUrl: "https://api.example.com/v1//" }, /"baseUrl" must not end in "\/\/"/],
    ["slashes and no path", { baseUrl: "https://api.example.com//" }, /"baseUrl" must not end in "\/\/"/],
    [
      "three slashes, of a URL object",
      { baseUrl: new URL("https://api.example.com/v1///") },
      /"baseUrl" must not end in "\/\/"/,
    ],
    ["no key", { apiKey: undefined }, /^Option "apiKey" is missing\.$/],
    ["a key of null", { apiKey: null }, /^Option "apiKey" is missing\.$/],
    ["no secret", { apiSecret: undefined }, /^Option "apiSecret" is missing\.$/],
    ["a baseUrl of null", { baseUrl: null }, /^Option "baseUrl" is missing\.$/],
    ["an empty secret", { apiSecret: "" }, /"apiSecret" must be non-empty text/],
    ["a key that is no text", { apiKey: { CANARY: 1 } }, /"apiKey" must be non-empty text/],
    [
      "a line break at the end of the key, as files have it",
      { apiKey: "KEY-CANARY\n" },
      /"apiKey" must hold no line breaks/,
    ],
    ["a line break in the secret", { apiSecret: "SECRET\r\nCANARY" }, /"apiSecret" must hold no line breaks/],
    [
      "a NUL in the secret",
      { apiSecret: "SECRET\0CANARY" },
      /"apiSecret" must hold no line breaks and no other control/,
    ],
    [
      "a delete character in the key",
      { apiKey: "KEY-CANARY\u007f" },
      /"apiKey" must hold no line breaks and no other control/,
    ],
    [
      "a control character beyond ASCII in the secret",
      { apiSecret: "CANARY\u0085" },
      /"apiSecret" must hold no line breaks and no other/,
    ],
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
    ["a fetch that is none", { fetch: {} }, /"fetch" must be a function/],
    ["headers that are no plain object", { headers: new Headers() }, /"headers" must be a plain object/],
    ["a misspelt key before its absence", { apikey: "KEY-CANARY", apiKey: undefined }, /^Unknown option "apikey"/],
    [
      "a misspelt baseUrl before its absence",
      { baseURL: "https://api.example.com/v1", baseUrl: undefined },
      /^Unknown option "baseURL"/,
    ],
    ["a misspelt mode before the baseUrl's faults", { Mode: "sandbox", baseUrl: "nonsense" }, /^Unknown option "Mode"/],
    [
      "a misspelt option before all other faults",
      { timeout: 5, apiSecret: "", retry: 99, mode: "live" },
      /^Unknown option "timeout"/,
    ],
  ];
  test.each(wrong)("%s", (_name, options, message) => {
    for (const make of [create, pick]) {
      expect(() => make({ ...good, ...options })).toThrow(message);
      expect(() => make({ ...good, ...options })).toThrow(TypeError);
      try {
        make({ ...good, ...options });
      } catch (error) {
        expect(inspect(error)).not.toContain("CANARY");
      }
    }
  });

  test.each<[string, unknown]>([
    ["no options at all", undefined],
    ["null", null],
    ["text", "KEY-CANARY"],
    ["a list", [good]],
    ["a Map", new Map(Object.entries(good))],
    ["a promise, whose await was forgotten", Promise.resolve(good)],
    ["an object that inherits them", Object.create(good)],
  ])("%s", (_name, options) => {
    for (const make of [create, pick, createProviderAccountsClient, createBillingClient] as ((
      options: object,
    ) => unknown)[]) {
      expect(() => make(options as object)).toThrow(/^A client takes its options as one plain object: /);
      expect(() => make(options as object)).toThrow(TypeError);
    }
    expect(() => (create as unknown as () => void)()).toThrow(/one plain object: mode, baseUrl, apiKey, apiSecret/);
  });

  const platform = (options: object) => createProviderAccountsClient(options as never);
  const billing = (options: object) => createBillingClient(options as never);
  const baseUrl = "https://example.com/v2";
  const others: [string, () => unknown, RegExp][] = [
    ["provider-accounts: no token", () => platform({ baseUrl }), /^Option "accessToken" is missing/],
    ["provider-accounts: no baseUrl", () => platform({ accessToken: "t" }), /^Option "baseUrl" is missing/],
    ["provider-accounts: a line break in the token", () => platform({ baseUrl, accessToken: "t\n" }), /"accessToken"/],
    [
      "provider-accounts: two slashes",
      () => platform({ baseUrl: `${baseUrl}//`, accessToken: "t" }),
      /must not end in/,
    ],
    ["billing: no baseUrl", () => billing({}), /^Option "baseUrl" is missing/],
    ["billing: no password", () => billing({ baseUrl, auth: { username: "u" } }), /^Option "auth.password" is missing/],
    [
      "billing: a line break in the password",
      () => billing({ baseUrl, auth: { username: "u", password: "p\n" } }),
      /"auth.password" must hold no/,
    ],
    [
      "billing: a line break in the header",
      () => billing({ baseUrl, auth: { authorization: "x\n" } }),
      /"auth.authorization" must be/,
    ],
  ];
  test.each(others)("%s", (_name, make, message) => expect(make).toThrow(message));
});

describe("on the hosts of the contract's servers, the API is nowhere but at its version", () => {
  test.each([
    ...[
      "https://sandbox.smileapi.io",
      "https://sandbox.smileapi.io/",
      "https://sandbox.smileapi.io/v2",
      "https://sandbox.smileapi.io/v1/accounts",
    ],
    ...["https://sandbox.smileapi.io./", "https://sandbox.smileapi.io./v2", "HTTPS://SANDBOX.SMILEAPI.IO/V1"],
    ...["https://open.smileapi.io:443/", "https://open.smileapi.io/api/v1"],
    ...["https://open.smileapi.io:8443/v1", "http://open.smileapi.io/v1", "http://sandbox.smileapi.io/"],
  ])("%s is refused", (baseUrl) => {
    for (const make of [create, pick]) {
      expect(() => make({ ...good, baseUrl, allowInsecureHttp: true })).toThrow(
        /"baseUrl" must be https:\/\/(sandbox|open)\.smileapi\.io\/v1/,
      );
    }
  });

  test.each([
    ...["https://sandbox.smileapi.io/v1", "https://open.smileapi.io/v1/", "HTTPS://OPEN.SMILEAPI.IO:443/v1"],
    new URL("https://sandbox.smileapi.io/v1"),
  ])("%s is good", (baseUrl) => {
    for (const make of [create, pick]) expect(() => make({ ...good, baseUrl })).not.toThrow();
  });

  test.each([
    ...[
      "https://smileapi.io",
      "https://sandbox.smileapi.io.example.com",
      "https://proxy.example.com/sandbox.smileapi.io/v7",
    ],
  ])("%s is another host", (baseUrl) => {
    for (const make of [create, pick]) expect(() => make({ ...good, baseUrl })).not.toThrow();
  });
});

// What makes a runtime is stubbed, one trait at a time: Node has none of them. The tests in `test/world` and
// `test/browser` have real ones.
describe("where a user can read its secrets, a client with secrets does not come to be unless that is allowed", () => {
  const jsdom = { nodeType: 9 };
  const inside: [string, Record<string, unknown>][] = [
    ["a web page", { process: undefined, document: { nodeType: 9 } }],
    ["a web page with a bundler's process", { process: { env: {}, versions: {} }, document: { nodeType: 9 } }],
    ["a document that is none, under Node", { document: {} }],
    ["a web worker", { process: undefined, importScripts: () => undefined }],
    ["a web worker with a bundler's process", { importScripts: () => undefined }],
    ["React Native", { process: { env: {} }, navigator: { product: "ReactNative" } }],
    ["React Native, whose document a library has made", { document: jsdom, navigator: { product: "ReactNative" } }],
    [
      "a window of Electron with Node in it",
      { process: { versions: process.versions, type: "renderer" }, document: jsdom },
    ],
  ];
  const outside: [string, Record<string, unknown>][] = [
    ["Node", {}],
    ["Node with jsdom's document", { document: jsdom, navigator: { product: "Gecko" } }],
    ["Node with a navigator", { navigator: { userAgent: "Node.js/22" } }],
    ["the main process of Electron", { process: { versions: process.versions, type: "browser" } }],
    ["Deno", { process: undefined, Deno: {}, navigator: { userAgent: "Deno/2" } }],
    ["a worker of Deno", { process: undefined, Deno: {}, importScripts: () => undefined }],
    ["a worker at the edge", { process: undefined, navigator: { userAgent: "Cloudflare-Workers" } }],
  ];
  const network = { baseUrl: "https://example.com/v1", apiKey: "k", apiSecret: "s" };
  const platform = { baseUrl: "https://example.com/v2", accessToken: "t" };
  const withSecrets: ((options: object) => unknown)[] = [
    (options) => create({ ...network, ...options }),
    (options) => pick({ ...network, ...options }),
    (options) => createProviderAccountsClient({ ...platform, ...options }),
    (options) => createProviderAccountsClient({ ...platform, accessToken: () => "t", ...options }),
    (options) => createBillingClient({ baseUrl: "https://example.com/live", auth: { authorization: "x" }, ...options }),
  ];

  function stub(traits: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(traits)) vi.stubGlobal(name, value);
  }

  test.each(inside)("%s", (_name, traits) => {
    stub(traits);
    for (const make of withSecrets) {
      expect(() => make({})).toThrow(/open to everyone/);
      expect(() => make({ allowSecretsInBrowser: false })).toThrow(/open to everyone/);
      expect(() => make({ allowSecretsInBrowser: true })).not.toThrow();
    }
    expect(() => createBillingClient({ baseUrl: "https://example.com/live" })).not.toThrow();
  });

  test.each(outside)("not %s", (_name, traits) => {
    stub(traits);
    for (const make of withSecrets) expect(() => make({})).not.toThrow();
  });
});

test.each([
  "http://localhost:1/v1",
  "http://mock.localhost/v1",
  "http://127.0.0.1/v1",
  "http://127.1.2.3:80/v1",
  "http://[::1]:1/v1",
  "https://api.example.com/v1",
])("%s is a good baseUrl", (baseUrl) => {
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
