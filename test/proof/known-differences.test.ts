import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/tools/lint/formats.js";
import * as formats from "../../src/validation/formats.js";
import { createIndependentJudge, createStockJudge } from "./support/judges.js";
import { asSeenBy, KNOWN_DIFFERENCES } from "./support/known-differences.js";

const schemas = Object.fromEntries(
  Object.entries(FORMATS).map(([format, { type }]) => [format, { format, type: type === "number" ? "integer" : type }]),
);
const functions = { ...formats };
const judges = { ajv: createStockJudge(schemas), hyperjump: createIndependentJudge(schemas) };
const cases = KNOWN_DIFFERENCES.flatMap((difference) => difference.judges.map((judge) => ({ ...difference, judge })));

describe("each known difference is one, and there is none once the leaf is as the other takes it", () => {
  test.each(cases)("$judge: $reason", async ({ judge, format, example }) => {
    const ours = (functions[FORMATS[format].validator] as (value: unknown) => boolean)(example);
    expect(await judges[judge](format, example)).toBe(!ours);
    expect(await judges[judge](format, asSeenBy(judge, example))).toBe(ours);
  });
});
