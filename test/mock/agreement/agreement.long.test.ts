import { beforeAll, describe, expect, test } from "vitest";
import { type Agreement, judgeRequests } from "./agreement.js";

/** Prism is asked for each: together they take most of a minute. */
const REQUESTS = 20_500;
/** Another AGREEMENT_SEED gives other requests. */
const SEED = Number(process.env["AGREEMENT_SEED"] ?? 20_261_128);
const MIN_HITS = 5;
/** With fewer requests that both refuse, or both accept, the others would not be tried. */
const MIN_SHARE = 0.2;

describe(`${REQUESTS} requests are judged by the mock as by Prism (AGREEMENT_SEED=${SEED})`, () => {
  let agreement: Agreement;
  beforeAll(async () => {
    agreement = await judgeRequests(REQUESTS, SEED);
  });

  test("but for the accepted differences", () => {
    expect(agreement.findings.join("\n\n")).toBe("");
  });

  test("and they refuse and accept together often enough", () => {
    expect(agreement.judged).toBe(REQUESTS);
    expect(agreement.refusedByBoth / REQUESTS).toBeGreaterThan(MIN_SHARE);
    expect(agreement.acceptedByBoth / REQUESTS).toBeGreaterThan(MIN_SHARE);
  });

  test(`which change each parameter and each attribute ${MIN_HITS} times`, () => {
    const missed = [...agreement.hits].filter(([, hits]) => hits < MIN_HITS);
    expect(missed).toEqual([]);
  });

  test("and in which each accepted difference occurs", () => {
    const dead = [...agreement.differences].filter(([, count]) => count === 0);
    expect(dead.map(([{ reason }]) => reason)).toEqual([]);
  });
});
