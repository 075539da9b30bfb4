import { describe, expect, test } from "vitest";
import { checkHar } from "../../../src/cli/validate/check-har.js";
import { knownServers } from "../../../src/cli/validate/servers.js";
import { account, envelope } from "../../support/accounts.js";
import { all, BILLING, type EntryOptions, har, harEntry, inPieces, SANDBOX } from "./har.js";

const CANARY = "canary-5f1c";
const servers = knownServers([`billing=${BILLING}`, "provider-accounts=https://platform.example.test/v2"]);
const OK = { url: `${SANDBOX}/accounts/a-1`, body: envelope(account) };
const ORDER = { method: "POST", url: `${BILLING}/api/orders`, posted: { accounts: [{ packageId: 27 }] } };
const ORDERED = { ...ORDER, body: { accounts: { 0: { uuid: "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64", errors: null } } } };

async function check(options: EntryOptions) {
  const [step] = await all(checkHar(inPieces(har([harEntry(options)])), servers));
  if (!step) throw new Error("There is no entry.");
  // Whatever is found, a value is never in it.
  expect(JSON.stringify(step)).not.toContain(CANARY);
  return step;
}

/** What is found, as `part place keyword`. */
async function found(options: EntryOptions): Promise<string[]> {
  const step = await check(options);
  return step.found.flatMap(({ part, issues }) => issues.map(({ path, keyword }) => `${part} ${path} ${keyword}`));
}

describe("an exchange that fulfils the contract", () => {
  test.each<[string, EntryOptions]>([
    ["a read", OK],
    ["a query", { ...OK, url: `${SANDBOX}/users?size=50`, body: envelope({ items: [], nextCursor: null }) }],
    ["a write", ORDERED],
    ["an error", { ...OK, status: 404, body: { code: "MISSING_RESOURCE", message: "m", requestId: "r" } }],
    ["a body in base64", { ...OK, response: base64(JSON.stringify(OK.body)) }],
    ["an error without a body", { ...ORDER, status: 500 }],
    ["GraphQL", { ...ORDER, url: `${BILLING}/api/ql`, posted: { query: "{ a }" }, body: { data: {} } }],
  ])("%s", async (_, options) => {
    expect(await check(options)).toMatchObject({ found: [], unchecked: [], requests: 1, responses: 1 });
  });
});

function base64(text: string, mimeType = "application/json") {
  const bytes = Buffer.from(text, "latin1");
  return { content: { size: bytes.length, mimeType, encoding: "base64", text: bytes.toString("base64") } };
}

describe("the operation", () => {
  const route = async (method: string, url: string) => (await check({ method, url, status: 0 })).found[0];

  test("is that of the method and the path, a concrete path before a template", async () => {
    const { found: findings } = await check({ ...OK, url: `${SANDBOX}/accounts/${CANARY}?x=1`, status: 0 });
    expect(findings[0]).toMatchObject({ name: "getAccount", route: "GET /accounts/{id}" });
    expect(await route("POST", `${SANDBOX}/archives/classify?x=1`)).toMatchObject({ route: "POST /archives/classify" });
    expect(await route("GET", `${SANDBOX}/archives/classify`)).toMatchObject({ issues: [{ keyword: "method" }] });
  });

  test("of an unknown path is a finding that shows known segments only", async () => {
    expect(await route("GET", `${SANDBOX}/accounts/${CANARY}/friends?${CANARY}=1`)).toMatchObject({
      route: "GET /accounts/…/…",
      issues: [{ keyword: "path" }],
    });
    expect(await route("GET", `${SANDBOX}/${CANARY}`)).toMatchObject({ route: "GET /…" });
    expect(await route("GET", `${SANDBOX}/accounts/%zz`)).toMatchObject({ issues: [{ keyword: "path" }] });
  });

  test("of an unknown method is a finding that names the methods of the path", async () => {
    expect(await route("PUT", `${SANDBOX}/accounts/${CANARY}`)).toMatchObject({
      route: "PUT /accounts/{id}",
      issues: [{ keyword: "method", expected: "one of the path's methods: GET, DELETE" }],
    });
    expect(await route("GET", `${BILLING}/api/ql?query=${CANARY}`)).toMatchObject({ issues: [{ keyword: "method" }] });
  });
});

describe("a request that breaks the contract", () => {
  test.each<[string, EntryOptions, string[]]>([
    ["a limit", { ...OK, url: `${SANDBOX}/users?size=151`, status: 0 }, ["request /query/size maximum"]],
    ["a type", { ...OK, url: `${SANDBOX}/users?size=${CANARY}`, status: 0 }, ["request /query/size type"]],
    ["a name", { ...OK, url: `${SANDBOX}/users?sizes=1`, status: 0 }, ["request /query/sizes additionalProperties"]],
    ["twice", { ...OK, url: `${SANDBOX}/users?size=1&size=2`, status: 0 }, ["request /query/size repeated"]],
    ["an encoding", { ...OK, url: `${SANDBOX}/users?size=%`, status: 0 }, ["request /query encoding"]],
    [
      "a value",
      { ...ORDERED, posted: { accounts: [{ packageId: CANARY }] } },
      ["request /body/accounts/0/packageId type"],
    ],
    ["no body", { ...ORDERED, posted: undefined }, ["request /body required"]],
    ["a body too many", { ...OK, posted: { a: CANARY } }, ["request /body unexpected-body"]],
    [
      "a path",
      { url: "https://platform.example.test/v2/Data/u/ProviderAccounts/x1", status: 0 },
      ["request /path/providerAccountId type"],
    ],
  ])("%s", async (_, options, expected) => {
    expect(await found(options)).toEqual(expected);
  });

  const posted = (mimeType: string, text: string, bodySize = text.length) => ({
    ...ORDERED,
    request: { bodySize, postData: { mimeType, text } },
  });

  test.each<[string, EntryOptions, string[]]>([
    ["JSON that is none", posted("application/json", `{"a":${CANARY}}`), ["request /body json"]],
    ["JSON that ends too early", posted("application/json", `{"a":"${CANARY}`), ["request /body truncated"]],
    ["text", posted("text/plain", "{}"), ["request /body media-type"]],
    ["a form", posted("application/x-www-form-urlencoded", `a=${CANARY}`), ["request /body media-type"]],
    [
      "fields of a form",
      {
        ...ORDERED,
        request: { postData: { mimeType: "multipart/form-data", params: [{ name: "a", value: CANARY }] } },
      },
      ["request /body media-type"],
    ],
  ])("%s", async (_, options, expected) => {
    expect(await found(options)).toEqual(expected);
  });

  test("a GraphQL body is checked as the operation says", async () => {
    const query = { ...ORDER, url: `${BILLING}/api/ql`, posted: { variables: { a: CANARY } }, body: { data: {} } };
    expect(await found(query)).toEqual(["request /body/query required"]);
  });
});

describe("an answer that breaks the contract", () => {
  const { data: _, ...withoutData } = OK.body;
  test.each<[string, EntryOptions, string[]]>([
    ["an attribute", { ...OK, body: withoutData }, ["response /data required"]],
    ["an error code in a success", { ...OK, body: { ...OK.body, code: "MISSING_RESOURCE" } }, ["response /code not"]],
    ["an undeclared status", { ...OK, status: 418 }, ["response  status"]],
    [
      "an undeclared status, unrecorded",
      { ...OK, status: 418, response: { content: { size: 5 } } },
      ["response  status"],
    ],
    ["HTML", { ...OK, response: { content: { mimeType: "text/html", text: CANARY } } }, ["response  media-type"]],
    ["HTML in base64", { ...OK, response: base64(CANARY, "text/html") }, ["response  media-type"]],
    [
      "JSON that is none",
      { ...OK, response: { content: { mimeType: "application/json", text: CANARY } } },
      ["response  json"],
    ],
    ["bytes", { ...OK, response: base64("\u00ff\u00fe") }, ["response  json"]],
    ["no body", { ...OK, body: undefined }, ["response  empty"]],
    [
      "an index that nobody ordered",
      { ...ORDERED, body: { accounts: { 7: { uuid: "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64" } } } },
      ["response /accounts/0 index", "response /accounts/7 index"],
    ],
  ])("%s", async (_name, options, expected) => {
    expect(await found(options)).toEqual(expected);
  });

  test("the header names the media type, before what the recorder made of it", async () => {
    const content = { mimeType: "application/json", text: JSON.stringify(OK.body) };
    const headers = [{ name: "Content-Type", value: "text/html" }];
    expect(await found({ ...OK, response: { content, headers } })).toEqual(["response  media-type"]);
  });
});

describe("what is not checked is counted", () => {
  const content = (options: object) => ({ ...OK, response: { content: { mimeType: "application/json", ...options } } });
  test.each<[string, EntryOptions]>([
    ["other-host", { url: "https://www.example.com/users?size=151" }],
    ["preflight", { ...ORDER, method: "OPTIONS", posted: undefined, status: 204 }],
    ["no-exchange", { request: { url: undefined } }],
    ["no-exchange", { url: "users" }],
    ["aborted", { ...OK, status: 0, body: undefined }],
    ["aborted", { ...OK, status: -1, body: undefined }],
    ["not-modified", { ...OK, status: 304, body: undefined }],
    ["redirect", { ...OK, status: 302, body: undefined }],
    ["head", { ...OK, method: "HEAD", body: undefined }],
    ["response-not-recorded", content({ size: 1234 })],
    ["response-not-recorded", content({ size: -1 })],
    ["response-cut", content({ size: 1234, text: '{"code":"O' })],
    ["request-not-recorded", { ...ORDERED, request: { bodySize: 12, postData: undefined } }],
    ["request-not-recorded", { ...ORDERED, request: { bodySize: -1, postData: undefined } }],
    ["request-cut", { ...ORDERED, request: { bodySize: 99, postData: { mimeType: "application/json", text: '{"a' } } }],
  ])("%s", async (reason, options) => {
    expect(await check(options)).toMatchObject({ found: [], unchecked: [reason] });
  });

  test("and the request of an answer that is not checked is checked nevertheless", async () => {
    for (const status of [0, 302, 304])
      expect(await found({ url: `${SANDBOX}/users?size=151`, status })).toEqual(["request /query/size maximum"]);
    expect(await found({ ...OK, method: "HEAD", url: `${SANDBOX}/users?size=0` })).toEqual([
      "request /query/size minimum",
    ]);
  });

  test("an entry may be anything", async () => {
    const entries = [{}, { request: null }, { request: [], response: 7 }, { request: { method: 1, url: 2 } }];
    const steps = await all(checkHar(inPieces(har(entries)), servers));
    expect(steps.map(({ unchecked }) => unchecked)).toEqual(entries.map(() => ["no-exchange"]));
  });
});
