import { describe, expect, test } from "vitest";
import { listExamples, readBundle } from "../support/contracts.js";
import { validatorsOf } from "../support/validators-by-name.js";

const { validateResponse } = validatorsOf("data-network");
const bundle = readBundle("data-network");
const examples = listExamples("data-network");
const values = (schema: string) => bundle.components.schemas[schema]?.enum;

/** The error table of the source page: status and code. */
const ERROR_TABLE: readonly [number, string][] = [
  [400, "INVALID_PARAMETERS"],
  [400, "INVALID_CREDENTIALS"],
  [401, "INVALID_TOKEN"],
  [403, "UNAUTHORIZED_ACCESS"],
  [404, "MISSING_RESOURCE"],
  [415, "UNSUPPORTED_TYPE"],
  [429, "REQUEST_LIMIT_EXCEEDED"],
  [500, "SERVER_ERROR"],
  [501, "UNSUPPORTED_METHOD"],
  [503, "SERVER_UNAVAILABLE"],
  [504, "TIME_LIMIT_EXCEEDED"],
];

describe("the lists of the source pages are complete", () => {
  test("connection and monitor statuses", () => {
    expect(values("ConnectionStatusKnown")).toEqual(["PENDING", "AWAITING_MFA", "ERROR", "CONNECTED", "DISCONNECTED"]);
    expect(values("MonitorStatusKnown")).toEqual([
      "UNSUPPORTED",
      "ACTIVE",
      "USER_ACTION_REQUIRED",
      "CUSTOMER_DISABLED",
    ]);
  });

  test("the 16 reasons for a failed connection", () => {
    expect(values("AccountErrorCodeKnown")).toEqual(
      (
        "ACCOUNT_DISABLED ACCOUNT_INACCESSIBLE ACCOUNT_INCOMPLETE ACCOUNT_LOCKED AUTH_REQUIRED EXPIRED_CREDENTIALS " +
        "INVALID_ACCOUNT_TYPE INVALID_AUTH INVALID_CREDENTIALS INVALID_MFA MFA_TIMEOUT SERVICE_UNAVAILABLE " +
        "SYSTEM_ERROR TOS_REQUIRED UNSUPPORTED_AUTH_TYPE UNSUPPORTED_MFA_METHOD"
      ).split(" "),
    );
  });

  test("the error codes", () => {
    expect([...(values("ErrorCodeKnown") ?? [])].sort()).toEqual(ERROR_TABLE.map(([, code]) => code).sort());
  });

  test("both servers", () => {
    expect((bundle as unknown as { servers: { url: string }[] }).servers.map(({ url }) => url)).toEqual([
      "https://sandbox.smileapi.io/v1",
      "https://open.smileapi.io/v1",
    ]);
  });
});

describe.each(
  Object.values(bundle.paths)
    .flatMap((item) => Object.values(item))
    .map(({ operationId, responses }) => ({ operationId, responses })),
)("$operationId", ({ operationId, responses }) => {
  const own = examples.filter((example) => example.operationId === operationId);

  test("declares the whole error table, each status with an example of each of its codes, in the table's order", () => {
    const errors = own
      .filter(({ status }) => status >= 400)
      .map(({ status, value }) => [status, (value as { code: string }).code]);
    expect(errors).toEqual(ERROR_TABLE);
  });

  test("has an example for every status", () => {
    expect([...new Set(own.map(({ status }) => String(status)))]).toEqual(Object.keys(responses));
  });
});

test.each(examples)("$operationId $status $name fulfils its schema", ({ operationId, status, value }) => {
  expect(validateResponse(operationId, status, value)).toEqual({ valid: true });
});

test("the sample of the source page is among the examples, whole", () => {
  const sample = {
    id: "a-123abc456def789abc123def456abc78",
    createdAt: "2022-10-01T00:00:00Z",
    providerId: "abccorp",
    userId: "tenantId-123abc456def789abc123def456abc78",
    connectionStatus: "CONNECTED",
    connection: { status: "CONNECTED", errorCode: null, errorMessage: null, updatedAt: "2022-10-01T00:00:00Z" },
    monitorStatus: "UNSUPPORTED",
    monitor: { status: "UNSUPPORTED", updatedAt: null },
  };
  expect(
    examples
      .filter(({ operationId }) => operationId === "getAccount")
      .map(({ value }) => (value as { data?: unknown }).data),
  ).toContainEqual(sample);
});

test("every state of a connection and of data sync has an example", () => {
  const accounts = examples
    .filter(({ operationId, status }) => operationId === "getAccount" && status === 200)
    .map(({ value }) => (value as { data: Record<string, string> }).data);
  expect(new Set(accounts.map(({ connectionStatus }) => connectionStatus))).toEqual(
    new Set(values("ConnectionStatusKnown")),
  );
  expect(new Set(accounts.map(({ monitorStatus }) => monitorStatus))).toEqual(new Set(values("MonitorStatusKnown")));
});
