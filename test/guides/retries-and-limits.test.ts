import { expect, test } from "vitest";
import { createOrder } from "../../generated/billing/operations.js";
import { NOTHING_SENT } from "../../src/client/nothing-sent.js";
import * as defaults from "../../src/client/options.js";
import { RETRY_POLICY } from "../../src/client/write-policies.js";
import { codesIn, readGuide } from "./guide.js";

const guide = readGuide("retries-and-limits");

const NO_ANSWER = { always: "always", "where nothing was sent": "only where it is certain that nothing was sent" };
const policies = { ...RETRY_POLICY, "`createOrder`": createOrder.retryPolicy };

test("the table is the policy that the client goes by", () => {
  const rows = guide.table("Method", "Status", "No answer");
  const written = rows.flatMap(([names = "", ...cells]) => names.split(", ").map((name) => [name, ...cells]));
  const expected = Object.entries(policies).map(([name, { statuses, statusesWithRetryAfter, noAnswer }]) => {
    const withHeader = statusesWithRetryAfter.map((status) => `${status} where it comes with \`Retry-After\``);
    return [name, [statuses.join(", "), ...withHeader].join("; "), NO_ANSWER[noAnswer]];
  });
  expect(written.sort()).toEqual(expected.sort());
});

test("the table of what proves that nothing was sent is the client's", () => {
  const rows = guide.table("Failed at", "Code, system call or message of the cause");
  const written = Object.fromEntries(rows.map(([place = "", signs = ""]) => [place, codesIn(signs).sort()]));
  const proofs = Object.entries(NOTHING_SENT).map(([place, proof]) => [place, Object.values(proof).flat().sort()]);
  expect(written).toEqual(Object.fromEntries(proofs));
});

test("the limits are the client's", () => {
  const rows = guide.table("Option", "Unless given", "What it limits");
  expect(Object.fromEntries(rows.map(([option = "", value]) => [codesIn(option)[0], value]))).toEqual({
    timeoutMs: defaults.DEFAULT_TIMEOUT_MS.toLocaleString("en"),
    deadlineMs: defaults.DEFAULT_DEADLINE_MS.toLocaleString("en"),
    maxResponseBytes: `${defaults.DEFAULT_MAX_RESPONSE_BYTES / 2 ** 20} MiB`,
    rateLimit: "20 for the data network itself, off elsewhere",
  });
});
