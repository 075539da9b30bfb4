import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { resolveReference } from "../../src/validation/pointer.js";
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

/** The older names of two results, which only the page's samples have. */
const LEGACY_RESULTS = ["Processing", "Error"];

const answersOf = (operationId: string) =>
  examples
    .filter((example) => example.operationId === operationId && example.status === 200)
    .map(({ value }) => value as Json);
const accounts = [
  ...answersOf("getProviderAccount"),
  ...answersOf("listProviderAccounts").flatMap((list) => list as unknown as Json[]),
];
const flags = accounts.flatMap(({ Flags }) => Flags as Json[]);
const errors = examples
  .filter(({ status, schema }) => status >= 400 && schema === "ErrorResponse")
  .flatMap(({ value }) => (value as { Errors: Json[] }).Errors);
const found = (values: readonly Json[], attribute: string) => new Set(values.map((value) => value[attribute]));

test("every body that an operation answers with has an example", () => {
  const withBody = Object.values(bundle.paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ operationId, responses }) =>
      Object.entries(responses)
        .filter(([, response]) => resolveReference(bundle, response).content !== undefined)
        .map(([status]) => `${operationId} ${status}`),
    );
  expect(new Set(examples.map(({ operationId, status }) => `${operationId} ${status}`))).toEqual(new Set(withBody));
});

test.each(examples)("$operationId $status $name fulfils its schema", ({ operationId, status, value }) => {
  expect(validateResponse(operationId, status, value)).toEqual({ valid: true });
});

describe("every value of the source page's lists has an example", () => {
  test.each([
    ["statuses", "ProviderAccountStatusKnown", found(accounts, "Status")],
    ["categories", "FlagCategoryKnown", found(flags, "Category")],
    ["reasons", "FlagReasonKnown", found(flags, "Reason")],
    ["outcomes of a verification", "VerifyOutcome", found(answersOf("verifyProviderAccount"), "Result")],
    ["error codes", "ErrorDetailCodeKnown", found(errors, "Code")],
  ])("%s", (_name, schema, shown) => expect(shown).toEqual(new Set(values(schema))));

  test("results, but for the two legacy ones, which are marked as such", () => {
    const meanings = bundle.components.schemas["ConnectResultKnown"]?.["x-enumDescriptions"] ?? {};
    expect(Object.keys(meanings).filter((value) => meanings[value]?.startsWith("Legacy"))).toEqual(LEGACY_RESULTS);
    const current = values("ConnectResultKnown")?.filter((value) => !LEGACY_RESULTS.includes(value));
    expect(found(answersOf("getConnectStatus"), "Result")).toEqual(new Set(current));
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
