import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listExamples, readBundle } from "../support/contracts.js";
import { validatorsOf } from "../support/validators-by-name.js";

type Json = Record<string, unknown>;

const { validateRequest, validateResponse } = validatorsOf("provider-accounts");
const bundle = readBundle("provider-accounts");
const examples = listExamples("provider-accounts");
const values = (schema: string) => bundle.components.schemas[schema]?.enum;
const sample = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./samples/provider-accounts/${name}.json`, import.meta.url), "utf8"));

const user = { userId: "b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73" };
const account = { ...user, providerAccountId: 2041 };

/** The operations of the source page with their successes, and the statuses that all of them share. */
const OPERATIONS: readonly [string, string, number][] = [
  ["listProviderAccounts", "get /Data/{userId}/ProviderAccounts", 200],
  ["getProviderAccount", "get /Data/{userId}/ProviderAccounts/{providerAccountId}", 200],
  ["connectProviderAccount", "post /Data/{userId}/ProviderAccounts/Connect", 200],
  ["getConnectStatus", "get /Data/{userId}/ProviderAccounts/Connect/{token}", 200],
  ["verifyProviderAccount", "post /Data/{userId}/ProviderAccounts/{providerAccountId}/Verify", 200],
  ["refreshProviderAccount", "post /Data/{userId}/ProviderAccounts/{providerAccountId}/Refresh", 204],
  ["deleteProviderAccount", "delete /Data/{userId}/ProviderAccounts/{providerAccountId}", 204],
];
const ERROR_STATUSES = [400, 401, 404, 503];

/**
 * The results that the list has; `Processing` and `Error` are their older names, which only the page's samples have.
 */
const CURRENT_RESULTS = ["Incomplete", "Success", "Abandoned", "Duplicate", "Blacklisted"];
const LEGACY_RESULTS = ["Processing", "Error"];

const REASONS =
  "CommunicationError DatabaseError Unauthorized Revoked Expired Suspended ClosedAccount RequiresVerification " +
  "NewTermsRequired NeedsInformationUpdate NeedsToViewPromotion ForcedDisconnect Exception";

const answersOf = (operationId: string) =>
  examples
    .filter((example) => example.operationId === operationId && example.status === 200)
    .map(({ value }) => value as Json);
const accounts = [
  ...answersOf("getProviderAccount"),
  ...answersOf("listProviderAccounts").flatMap((list) => list as unknown as Json[]),
];
const flags = accounts.flatMap(({ Flags }) => Flags as Json[]);
const found = (values: readonly Json[], attribute: string) => new Set(values.map((value) => value[attribute]));

test("the seven operations have the page's paths, letter by letter", () => {
  const described = Object.entries(bundle.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => [operationId, `${method} ${path}`]),
  );
  expect(described.sort()).toEqual(OPERATIONS.map(([operationId, request]) => [operationId, request]).sort());
});

describe.each(OPERATIONS)("%s", (operationId, _request, success) => {
  const own = examples.filter((example) => example.operationId === operationId);

  test("declares its success and the platform's errors, each body with an example", () => {
    const operation = Object.values(bundle.paths)
      .flatMap((item) => Object.values(item))
      .find((entry) => entry.operationId === operationId);
    expect(Object.keys(operation?.responses ?? {}).map(Number)).toEqual([success, ...ERROR_STATUSES]);
    const withBody = success === 204 ? ERROR_STATUSES : [success, ...ERROR_STATUSES];
    expect([...new Set(own.map(({ status }) => status))]).toEqual(withBody);
  });
});

test.each(OPERATIONS.filter(([, , success]) => success === 204))(
  "%s has no body to read after a success",
  (operationId) => {
    expect(validateResponse(operationId, 204, undefined)).toEqual({ valid: true });
  },
);

test.each(examples)("$operationId $status $name fulfils its schema", ({ operationId, status, value }) => {
  expect(validateResponse(operationId, status, value)).toEqual({ valid: true });
});

describe("the lists of the source page are complete, and every value has an example", () => {
  test("statuses", () => {
    expect(values("ProviderAccountStatusKnown")).toEqual(["Complete", "Error", "Processing"]);
    expect(found(accounts, "Status")).toEqual(new Set(values("ProviderAccountStatusKnown")));
  });

  test("categories", () => {
    expect(values("FlagCategoryKnown")).toEqual(["Unauthorized", "Incomplete", "Error", "Locked"]);
    expect(found(flags, "Category")).toEqual(new Set(values("FlagCategoryKnown")));
  });

  test("the 13 reasons", () => {
    expect(values("FlagReasonKnown")).toEqual(REASONS.split(" "));
    expect(found(flags, "Reason")).toEqual(new Set(values("FlagReasonKnown")));
  });

  test("results, with the two legacy ones marked as such and in no connect status", () => {
    expect(values("ConnectResultKnown")).toEqual([...CURRENT_RESULTS, ...LEGACY_RESULTS]);
    const meanings = bundle.components.schemas["ConnectResultKnown"]?.["x-enumDescriptions"] ?? {};
    expect(Object.keys(meanings).filter((value) => meanings[value]?.startsWith("Legacy"))).toEqual(LEGACY_RESULTS);
    expect(found(answersOf("getConnectStatus"), "Result")).toEqual(new Set(CURRENT_RESULTS));
  });

  test("outcomes of a verification, a closed list", () => {
    expect(values("VerifyOutcome")).toEqual(["Succeeded", "Failed"]);
    expect(found(answersOf("verifyProviderAccount"), "Result")).toEqual(new Set(values("VerifyOutcome")));
    expect(validateResponse("verifyProviderAccount", 200, { Result: "Pending" })).toMatchObject({
      valid: false,
      issues: [{ path: "/Result", keyword: "enum" }],
    });
  });

  test("error codes", () => {
    const errors = examples
      .filter(({ status }) => status >= 400)
      .flatMap(({ value }) => (value as { Errors: Json[] }).Errors);
    expect(values("ErrorDetailCodeKnown")).toEqual(["MissingField", "NotFound", "SystemOfRecordUnavailable"]);
    expect(found(errors, "Code")).toEqual(new Set(values("ErrorDetailCodeKnown")));
  });
});

describe("the samples of the source page", () => {
  test.each([
    ["listProviderAccounts", "provider-account-list"],
    ["getProviderAccount", "provider-account"],
    ["connectProviderAccount", "connect-response"],
    ["getConnectStatus", "connect-status"],
    ["verifyProviderAccount", "verify-result"],
  ])("%s may be answered with %s", (operationId, name) => {
    expect(validateResponse(operationId, 200, sample(name))).toEqual({ valid: true });
  });

  test("requests may be sent", () => {
    expect(validateRequest("connectProviderAccount", { path: user, body: sample("connect-request") })).toEqual({
      valid: true,
    });
    expect(validateRequest("verifyProviderAccount", { path: account, body: sample("verification-codes") })).toEqual({
      valid: true,
    });
  });

  test("contradict the lists in three words, and nowhere else (C1, C2)", () => {
    const [, flagged] = sample("provider-account-list") as [Json, { Flags: [Json] }];
    const { Category, Reason } = flagged.Flags[0];
    expect(values("FlagCategoryKnown")).not.toContain(Category);
    expect(values("FlagReasonKnown")).toContain(Reason);
    const results = ["connect-response", "connect-status"].map((name) => (sample(name) as Json)["Result"]);
    expect(results).toEqual(LEGACY_RESULTS);
  });

  test("are corrected in the examples: a revoked account is unauthorised because it was revoked (C1)", () => {
    expect(flags.filter(({ Reason }) => Reason === "Revoked").map(({ Category }) => Category)).toEqual([
      "Unauthorized",
      "Unauthorized",
    ]);
  });
});

describe("requests", () => {
  const connect = (body: unknown) => validateRequest("connectProviderAccount", { path: user, body });
  const verify = (body: unknown) => validateRequest("verifyProviderAccount", { path: account, body });

  test.each([
    [
      "without a provider",
      { CallbackUrl: "https://app.example.com/back" },
      { path: "/body/ProviderName", keyword: "required" },
    ],
    [
      "with an unknown attribute",
      { ProviderName: "ACH", Colour: "red" },
      { path: "/body/Colour", keyword: "additionalProperties" },
    ],
    [
      "with a callback that is no URI",
      { ProviderName: "ACH", CallbackUrl: "back to us" },
      { path: "/body/CallbackUrl", keyword: "format" },
    ],
  ])("connecting %s is refused", (_name, body, issue) =>
    expect(connect(body)).toMatchObject({ valid: false, issues: [issue] }),
  );

  test("connecting takes any parameters of a provider, and needs no callback", () => {
    expect(connect({ ProviderName: "ACH", Parameters: { Label: "Shop", Depth: { Years: 2 } } })).toEqual({
      valid: true,
    });
  });

  test.each([
    ["no code", [], { path: "/body", keyword: "minItems" }],
    ["an amount as a number", [0.12], { path: "/body/0", keyword: "type" }],
  ])("verifying with %s is refused", (_name, body, issue) =>
    expect(verify(body)).toMatchObject({ valid: false, issues: [issue] }),
  );

  test("an id that is no number is refused", () => {
    expect(validateRequest("getProviderAccount", { path: { ...user, providerAccountId: "Connect" } })).toMatchObject({
      valid: false,
    });
  });
});
