// What a typed client makes of each fault: a failure that looks like a success would be the client's, or the mock's.
import { afterEach, describe, expect, test, vi } from "vitest";
import { createBillingClient } from "../../../generated/billing/index.js";
import { createDataNetworkClient } from "../../../generated/data-network/index.js";
import { createProviderAccountsClient } from "../../../generated/provider-accounts/index.js";
import { mockFetch } from "../../../src/mock/fetch.js";
import type { FaultName } from "../../../src/mock/index.js";
import { oracleOf } from "../contract-oracle.js";
import { FAULT_CASES } from "./fault-cases.js";

const mock = mockFetch();
let sessions = 0;
afterEach(() => {
  vi.useRealTimers();
});

/** What is expected of a result: its kind, and what tells why. */
type Expected = Readonly<Record<FaultName, object>>;

const CUT = { kind: "contract-violation", status: 200, issues: [{ keyword: "truncated" }] };
const COMMON = {
  "rate-limited": { kind: "api-error", status: 429, retryAfterMs: 1000 },
  maintenance: { kind: "api-error", status: 503 },
  "gateway-timeout": { kind: "api-error", status: 504 },
  reset: { kind: "network" },
  stall: { kind: "timeout", timeout: "attempt" },
  slow: { kind: "ok", status: 200 },
  "truncated-json": CUT,
  "html-error-page": { kind: "unexpected-status", status: 502 },
  // The data network has a body for each of its errors.
  "empty-error": { kind: "contract-violation", status: 500, issues: [{ keyword: "empty" }] },
  "wrong-media-type": { kind: "contract-violation", status: 200, issues: [{ keyword: "media-type" }] },
} satisfies Expected;

/** Only a stall is given up: what else there is takes as long as a busy machine does. */
function clients(timeoutMs = 60_000) {
  const session = mock.session(`results ${sessions++}`);
  const options = { fetch: mock.fetch, retry: false, timeoutMs } as const;
  const network = createDataNetworkClient({
    ...options,
    baseUrl: session.url("data-network"),
    apiKey: "k",
    apiSecret: "s",
  });
  const accounts = createProviderAccountsClient({
    ...options,
    baseUrl: session.url("provider-accounts"),
    accessToken: "t",
  });
  const billing = createBillingClient({ ...options, baseUrl: session.url("billing") });
  return { session, network, accounts, billing };
}

const order = oracleOf("billing").requestBody("createOrder");
const place = { path: { userId: "user-7", providerAccountId: 2099 } };

describe.each(FAULT_CASES)("$fault", ({ fault }) => {
  const step = fault === "slow" ? { fault, delayMs: 20 } : { fault };

  test("of the data network", async () => {
    const { session, network } = clients(fault === "stall" ? 50 : undefined);
    session.api("data-network").next("listUsers", [step]);
    expect(await network.listUsers({})).toMatchObject(COMMON[fault]);
  });

  test("of an operation without a body in its answer", async () => {
    const { session, accounts } = clients(fault === "stall" ? 50 : undefined);
    session.api("provider-accounts").next("deleteProviderAccount", [step]);
    const result = await accounts.deleteProviderAccount(place);
    const isSpoilt = fault === "truncated-json" || fault === "wrong-media-type";
    // A 200 is none of its answers.
    const expected = isSpoilt ? { ok: false } : fault === "slow" ? { kind: "ok", status: 204 } : COMMON[fault];
    const isUndocumented = ["rate-limited", "gateway-timeout", "html-error-page", "empty-error"].includes(fault);
    expect(result).toMatchObject(isUndocumented ? { ok: false, status: (COMMON[fault] as any).status } : expected);
  });

  test("of an order", async () => {
    const { session, billing } = clients(fault === "stall" ? 50 : undefined);
    session.api("billing").next("createOrder", [step]);
    const result = await billing.createOrder({ body: order });
    const isUndocumented = [
      "rate-limited",
      "maintenance",
      "gateway-timeout",
      "html-error-page",
      "empty-error",
    ].includes(fault);
    expect(result).toMatchObject(isUndocumented ? { ok: false, status: (COMMON[fault] as any).status } : COMMON[fault]);
  });
});

describe("retries", () => {
  test("wait as long as a 429 says, and then have the answer", async () => {
    vi.useFakeTimers();
    const session = mock.session("retries");
    const network = createDataNetworkClient({
      fetch: mock.fetch,
      baseUrl: session.url("data-network"),
      apiKey: "k",
      apiSecret: "s",
    });
    session.api("data-network").always("listUsers", { fault: "rate-limited" });
    const pending = network.listUsers({});
    await vi.runAllTimersAsync();
    const result = await pending;
    expect(result).toMatchObject({ kind: "api-error", status: 429 });
    expect(session.requests()).toHaveLength((result as any).attempts);
  });

  test("a stall ends with the call's own time, and with its signal", async () => {
    const { session, network } = clients();
    session.api("data-network").always("listUsers", { fault: "stall" });
    expect(await network.listUsers({ timeoutMs: 20 })).toMatchObject({ kind: "timeout", timeout: "attempt" });
    const signal = AbortSignal.timeout(20);
    expect(await network.listUsers({ signal })).toMatchObject({ kind: "aborted" });
  });
});
