import { sharedSteps } from "./shared.js";
import { exampleOf, refused, type Step } from "./step.js";

const API = "provider-accounts";
/** No page says of which letters it is made. */
const STRANGE_ID = "ñandú-日本-🙂";
const TOKEN = "3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4";
/** The error bodies of the platform. Which attribute is named depends on the fault. */
const [INVALID, MISSING] = [
  [400, {}],
  [404, { Errors: [{ Key: "User", Code: "NotFound" }] }],
] as const;
/** What stands in its body is documented nowhere. */
const NO_TOKEN = { status: 401, isReasoned: true, scheme: "Bearer" };

const of = (operationId: string, method: string, rest = "", at: Record<string, string | number> = {}) => {
  return { operationId, method, path: `/Data/{userId}/ProviderAccounts${rest}`, at: { userId: "u-1", ...at } };
};
const getOne = (providerAccountId: string | number) => {
  return of("getProviderAccount", "GET", "/{providerAccountId}", { providerAccountId });
};
const listAll = of("listProviderAccounts", "GET");
const connect = of("connectProviderAccount", "POST", "/Connect");

export function providerAccountsSteps(): Step[] {
  return [
    {
      name: "reads one by its id",
      request: getOne(2041),
      expected: { status: 200, body: { Id: 2041 }, isReasoned: false },
    },
    {
      name: "reads one by a word",
      request: getOne("Savings"),
      expected: refused(...MISSING, "path"),
      secret: "Savings",
    },
    { name: "lists", request: listAll, expected: { status: 200, isList: true } },
    {
      name: `lists those of ${STRANGE_ID}`,
      request: of("listProviderAccounts", "GET", "", { userId: STRANGE_ID }),
      expected: { status: 200, isList: true },
    },
    ...sharedSteps({
      write: {
        ...connect,
        json: {
          ProviderName: "PayPal",
          CallbackUrl: "https://shop.example.com/connected",
          Parameters: { note: "größer – 日本 🙂" },
        },
      },
      written: { status: 200, body: { Result: "Processing" } },
      refusals: { mediaType: INVALID, malformed: INVALID, invalid: INVALID, route: MISSING },
    }),
    {
      name: "reads what became of an attempt",
      request: of("getConnectStatus", "GET", "/Connect/{token}", { token: TOKEN }),
      expected: { status: 200, body: { Token: TOKEN } },
    },
    {
      name: "writes a list",
      request: {
        ...of("verifyProviderAccount", "POST", "/{providerAccountId}/Verify", { providerAccountId: 2041 }),
        json: ["0.12", "0.61"],
      },
      expected: { status: 200, body: { Result: "Succeeded" } },
    },
    {
      name: "writes a misspelt attribute",
      request: { ...connect, json: { providerName: "PayPal" } },
      expected: refused(...INVALID, "body"),
    },
    {
      name: "updates without a body",
      request: of("refreshProviderAccount", "POST", "/{providerAccountId}/Refresh", { providerAccountId: 2041 }),
      expected: { status: 204, body: null },
    },
    {
      name: "deletes",
      request: of("deleteProviderAccount", "DELETE", "/{providerAccountId}", { providerAccountId: 2041 }),
      expected: { status: 204, body: null },
    },
    {
      name: "asks for options",
      request: { method: "OPTIONS", path: "/Data/u-1/ProviderAccounts" },
      expected: refused(...MISSING),
    },
    {
      name: "prefers an example",
      request: { ...getOne(7), headers: { Prefer: "example=credentials-expired" } },
      expected: { status: 200, isApplied: true, body: exampleOf(API, "getProviderAccount", "credentials-expired") },
    },
    {
      name: "prefers a status",
      request: { ...getOne(7), headers: { Prefer: "code=503" } },
      expected: {
        status: 503,
        isApplied: true,
        isReasoned: false,
        body: { Errors: [{ Code: "SystemOfRecordUnavailable" }] },
      },
    },
    { name: "says not who calls", request: { ...listAll, headers: { Authorization: "" } }, expected: NO_TOKEN },
    {
      name: "says who calls in another scheme",
      request: { ...listAll, headers: { Authorization: "Basic a2V5OnNlY3JldA==" } },
      expected: NO_TOKEN,
    },
    {
      name: "asks with a name that there is not",
      request: { ...listAll, query: { size: 10 } },
      expected: refused(...INVALID, "query"),
    },
  ];
}
