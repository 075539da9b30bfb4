// No secret that a request holds is in what the mock keeps, says or writes, wherever else it is repeated.
import { afterEach, describe, expect, test, vi } from "vitest";
import { graphql } from "../../../generated/billing/graphql/executor.js";
import { mockFetch } from "../../../src/mock/fetch.js";

const JSON_TYPE = { "Content-Type": "application/json" };
const KEY = "k-4f9d27c1";
const SECRET = "p@ss/wörd%41&x=1";
const SHORT = "hunter2";
const TOKEN = "eyJhbGciOi.J9-tok_en~1";
const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Sends a request. Returns all that the mock tells of it afterwards: journal, log and problems. */
async function traces(path: string, init: RequestInit): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(console, "warn").mockImplementation((line: string) => void lines.push(line));
  vi.spyOn(console, "error").mockImplementation((line: string) => void lines.push(line));
  const mock = mockFetch({ graphql, log: "refusals" });
  await (await mock.fetch(new URL(path, mock.url("billing")), init)).text();
  expect(mock.requests()).toHaveLength(1);
  const answer = await mock.fetch(new URL("/-/requests", mock.url("billing")));
  return (
    JSON.stringify(mock.requests()) + (await answer.text()) + lines.join("\n").replaceAll(path.split("?")[0] ?? "", "")
  );
}

const NETWORK = "/data-network/v1";
const ACCOUNTS = "/provider-accounts/v2/Data/user-7/ProviderAccounts";
const bearer = { Authorization: `Bearer ${TOKEN}`, ...JSON_TYPE };
const post = (body: unknown, headers: Record<string, string>): RequestInit => ({
  method: "POST",
  headers: { ...JSON_TYPE, ...headers },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

const CASES: readonly (readonly [what: string, path: string, init: RequestInit, secrets: readonly string[]])[] = [
  [
    "Basic",
    `${NETWORK}/users`,
    { headers: { Authorization: basic(KEY, SECRET) } },
    [basic(KEY, SECRET).slice(6), SECRET],
  ],
  [
    "Basic in small letters",
    `${NETWORK}/users`,
    { headers: { Authorization: basic(KEY, SECRET).replace("B", "b") } },
    [basic(KEY, SECRET).slice(6)],
  ],
  [
    "Basic that is malformed",
    `${NETWORK}/users`,
    { headers: { Authorization: `Basic ${SECRET.replace("ö", "o")}` } },
    ["p@ss/w"],
  ],
  ["Bearer", ACCOUNTS, { headers: bearer }, [TOKEN]],
  ["a scheme of its own", "/billing/live/api/no-such", { headers: { Authorization: `Token ${TOKEN}` } }, [TOKEN]],
  ["no scheme at all", "/billing/live/api/no-such", { headers: { Authorization: TOKEN } }, [TOKEN]],
  [
    "words without a scheme",
    "/billing/live/api/no-such",
    { headers: { Authorization: "correct horse battery" } },
    ["correct", "horse", "battery"],
  ],
  [
    "cookies",
    "/billing/live/api/no-such?session=abc12345xyz",
    { headers: { Cookie: "theme=dark; sid=abc12345xyz" } },
    ["abc12345xyz"],
  ],
  [
    "a proxy's credentials",
    "/billing/live/api/no-such",
    { headers: { "Proxy-Authorization": `Bearer ${TOKEN}` } },
    [TOKEN],
  ],
  [
    "keys in headers",
    "/billing/live/api/no-such",
    { headers: { "X-Api-Key": KEY, "X-Auth-Token": TOKEN, "X-Access-Key": SECRET.replace("ö", "o") } },
    [KEY, TOKEN, "p@ss/w"],
  ],
  [
    "the key and the secret in a query",
    `${NETWORK}/accounts?userId=${encodeURIComponent(SECRET)}&providerId=${KEY}`,
    { headers: { Authorization: basic(KEY, SECRET) } },
    [KEY, SECRET, encodeURIComponent(SECRET)],
  ],
  [
    "a short secret in a query",
    `${NETWORK}/accounts?userId=${SHORT}`,
    { headers: { Authorization: basic(KEY, SHORT) } },
    [SHORT],
  ],
  [
    "the secret in a path",
    `${NETWORK}/accounts/${encodeURIComponent(SECRET)}`,
    { headers: { Authorization: basic(KEY, SECRET) } },
    [SECRET, encodeURIComponent(SECRET)],
  ],
  [
    "a short secret in a path",
    `${NETWORK}/accounts/${SHORT}`,
    { headers: { Authorization: basic(KEY, SHORT) } },
    [SHORT],
  ],
  [
    "the secret in a path that is unknown",
    `${NETWORK}/no-such/${encodeURIComponent(SECRET)}`,
    { headers: { Authorization: basic(KEY, SECRET) } },
    [SECRET, encodeURIComponent(SECRET)],
  ],
  ["the token in another header", ACCOUNTS, { headers: { ...bearer, "X-Trace": `from ${TOKEN}` } }, [TOKEN]],
  [
    "the token in a body",
    "/billing/live/api/orders",
    post({ accounts: [{ packageId: 14, comments: `see ${TOKEN}` }] }, { Authorization: `Bearer ${TOKEN}` }),
    [TOKEN],
  ],
  [
    "the token as a name in a body",
    "/billing/live/api/orders",
    post({ [TOKEN]: 1 }, { Authorization: `Bearer ${TOKEN}` }),
    [TOKEN],
  ],
  [
    "a webhook's secret",
    `${NETWORK}/webhooks`,
    post({ url: "https://app.example.com/hooks", secret: SECRET, eventTypes: [] }, { Authorization: basic("k", "s") }),
    [SECRET],
  ],
  [
    "a webhook's secret of the wrong type",
    `${NETWORK}/webhooks`,
    post({ secret: [SECRET, { value: KEY }], name: 1 }, { Authorization: basic("k", "s") }),
    [SECRET, KEY],
  ],
  [
    "passwords of a provider",
    `${ACCOUNTS}/Connect`,
    post(
      {
        ProviderName: "PayPal",
        Parameters: {
          Password: SECRET,
          Pin: 480_913,
          passcode: KEY,
          Login: { Credentials: { user: "u", parts: [SHORT] } },
        },
      },
      bearer,
    ),
    [SECRET, "480913", KEY, SHORT],
  ],
  [
    "passwords in a request that is refused",
    `${ACCOUNTS}/Connect`,
    post({ Parameters: { Password: SECRET }, accessToken: KEY, apiKey: SHORT }, bearer),
    [SECRET, KEY, SHORT],
  ],
  [
    "passwords in what is no JSON",
    `${ACCOUNTS}/Connect`,
    post(`{"Parameters":{"Password":"${SECRET}"`, bearer),
    [SECRET],
  ],
  [
    "passwords in a form",
    `${ACCOUNTS}/Connect`,
    post(`Password=${SECRET}`, { ...bearer, "Content-Type": "application/x-www-form-urlencoded" }),
    [SECRET],
  ],
  [
    "variables of GraphQL",
    "/billing/live/api/ql",
    post({ query: "{ allAccounts { count } }", variables: { password: SECRET } }, {}),
    [SECRET],
  ],
  [
    "passwords in a large body",
    "/billing/live/api/orders",
    post({ accounts: [{ packageId: 14, comments: "x".repeat(50_000), password: SECRET }] }, {}),
    [SECRET],
  ],
];

test.each(CASES)("%s", async (_what, path, init, secrets) => {
  const text = await traces(path, init);
  for (const secret of secrets)
    for (const form of [secret, JSON.stringify(secret).slice(1, -1)]) expect(text).not.toContain(form);
  expect(text).toContain("[secret]");
});

describe("what is no secret stays", () => {
  test("values, names of steps and ids", async () => {
    const text = await traces(`${NETWORK}/accounts?userId=user-7`, { headers: { Authorization: basic("k", "s") } });
    expect(text).toContain('"userId":"user-7"');
    expect(text).toContain(`"path":"${NETWORK}/accounts"`);
    expect(text).toContain("Basic [secret]");
  });

  test("the token of a connection, which is what its path is about", async () => {
    const text = await traces(`${ACCOUNTS}/Connect/t-1`, { headers: bearer });
    expect(text).toContain(`"path":"${ACCOUNTS}/Connect/t-1"`);
  });
});
