import type { Traits } from "../client.js";
import { sharedSteps } from "./shared.js";
import { exampleOf, refused, type Step } from "./step.js";

const API = "data-network";
/** Letters that take two, three and four bytes, and those that have a meaning in addresses. */
const STRANGE_IDS = ["a-ñandú-日本-🙂", "a b+c&d=e:@;f"];
const SECRET = "nobodys-business";
const INVITE_TEXTS = {
  name: "Überblick – 日本 🙂",
  company: { name: "Lumen Lending", logoUrl: "https://lumen.example.com/logo.png" },
  email: {
    sendEmail: true,
    senderName: "Lumen Lending",
    replyAddress: "replies@example.com",
    subject: "Noch ein Schritt: größer, schöner",
    body: "Hello ${firstName}, ${companyName} still needs your payroll data.",
  },
  landingPage: { header: "Weiter", description: "It takes about two minutes.", button: "Go on" },
  successPage: { header: "Danke, ${firstName}", description: "${companyName} has received it.", button: "Continue" },
};

/** The error table of the API basics. */
const error = (status: number, code: string) => [status, { code }] as const;
const [INVALID, MISSING] = [error(400, "INVALID_PARAMETERS"), error(404, "MISSING_RESOURCE")];
/** Samples say `OK`, whatever the status. */
const CREATED = { status: 201, body: { code: "OK" }, isReasoned: false };
const NO_TOKEN = {
  ...refused(...error(401, "INVALID_TOKEN")),
  // The realm is the mock's own affair.
  scheme: "Basic",
};

const getAccount = (id: string) => ({ operationId: "getAccount", method: "GET", path: "/accounts/{id}", at: { id } });
const preferring = (Prefer: string) => ({ ...getAccount("a-1"), headers: { Prefer } });
const listProviders = (query: Record<string, string | readonly string[]>) => {
  return { operationId: "listProviders", method: "GET", path: "/providers", query };
};
const listAccounts = (query: Record<string, string | number>) => {
  return { operationId: "listAccounts", method: "GET", path: "/accounts", query };
};

export function dataNetworkSteps({ lists }: Traits): Step[] {
  return [
    {
      name: "reads one by its id",
      request: getAccount("a-1"),
      expected: { status: 200, body: { code: "OK", data: { id: "a-1" } }, isReasoned: false, isApplied: false },
    },
    ...STRANGE_IDS.map((id) => ({
      name: `reads one by the id ${id}`,
      request: getAccount(id),
      expected: { status: 200, body: { data: { id } } },
    })),
    {
      name: "creates without a body",
      request: { operationId: "createUser", method: "POST", path: "/users" },
      expected: CREATED,
    },
    {
      name: "creates",
      request: {
        operationId: "createUser",
        method: "POST",
        path: "/users",
        json: { externalMetadata: { customerNumber: "C-1" } },
      },
      expected: CREATED,
    },
    {
      name: "creates with a query",
      request: { operationId: "createToken", method: "POST", path: "/tokens", query: { userId: "lumen-1" } },
      expected: CREATED,
    },
    ...sharedSteps({
      write: {
        operationId: "updateInviteTemplate",
        method: "PUT",
        path: "/inviteTemplates/{id}",
        at: { id: "tpl-1" },
        json: INVITE_TEXTS,
      },
      written: { status: 200, body: { code: "OK", data: { id: "tpl-1" } } },
      refusals: { mediaType: error(415, "UNSUPPORTED_TYPE"), malformed: INVALID, invalid: INVALID, route: MISSING },
    }),
    {
      name: "deletes",
      request: { operationId: "revokeAccount", method: "DELETE", path: "/accounts/{id}", at: { id: "a-1" } },
      expected: { status: 200, body: { code: "OK", data: null } },
    },
    {
      name: "uses a method that there is not",
      request: { method: "PATCH", path: "/accounts/a-1" },
      expected: refused(...error(501, "UNSUPPORTED_METHOD")),
    },
    {
      name: "asks for options",
      request: { method: "OPTIONS", path: "/accounts/a-1" },
      expected: refused(...error(501, "UNSUPPORTED_METHOD")),
    },
    {
      name: "prefers an example",
      request: preferring("example=locked-by-provider"),
      expected: { status: 200, isApplied: true, body: exampleOf(API, "getAccount", "locked-by-provider") },
    },
    {
      name: "prefers a status",
      request: preferring("code=404"),
      expected: { status: 404, isApplied: true, isReasoned: false, body: { code: "MISSING_RESOURCE" } },
    },
    {
      name: "prefers to be told to wait",
      request: preferring("code=429"),
      expected: {
        status: 429,
        isApplied: true,
        headers: { "retry-after": "2" },
        body: { code: "REQUEST_LIMIT_EXCEEDED" },
      },
    },
    {
      name: "says not who calls",
      request: { ...getAccount("a-1"), headers: { Authorization: "" } },
      expected: NO_TOKEN,
    },
    {
      name: "says who calls in another scheme",
      request: { ...getAccount("a-1"), headers: { Authorization: "Bearer token" } },
      expected: NO_TOKEN,
    },
    {
      name: "asks for a page that is too large",
      request: listAccounts({ size: 151 }),
      expected: { ...refused(...INVALID), place: "/query/size" },
    },
    {
      name: "asks for what was made on no day",
      request: listAccounts({ startDate: SECRET }),
      expected: { ...refused(...INVALID), place: "/query/startDate" },
      secret: SECRET,
    },
    {
      name: "asks with a name that there is not",
      request: listAccounts({ pageSize: 10 }),
      expected: refused(...INVALID, "query"),
    },
    {
      name: "asks with a name of strange letters",
      request: listAccounts({ "größe-日本": 10 }),
      expected: refused(...INVALID, "query"),
    },
    {
      name: "asks for a list in its own way",
      request: listProviders({ ids: ["upwork", "grab"] }),
      expected: lists === "commas" ? { status: 200, body: { code: "OK" } } : refused(...INVALID, "query"),
    },
    {
      name: "asks for a list with commas",
      request: listProviders({ ids: "upwork,grab" }),
      expected: { status: 200, body: { code: "OK" } },
    },
  ];
}
