import { describe, expect, test } from "vitest";
import { apis } from "../support/contracts.js";
import { Differential } from "./support/differential.js";

/** Of all APIs together. */
const VALUES = 100_000;
const SEED = 20_240_229;
/** Fewer valid or refused values than this share would mean that the others are not tried. */
const MIN_SHARE = 0.25;

const differentials = apis.map((api) => new Differential(api, SEED));
const schemas = differentials.reduce((count, { names }) => count + names.length, 0);
const valuesOfSchema = Math.ceil(VALUES / schemas);

describe(`${VALUES} values, right, nearly right and hostile, are judged as by ajv on the bundle`, () => {
  test.each(apis.map((api, index) => [api, differentials[index] as Differential] as const))("%s", (_api, tried) => {
    const findings = tried.names.flatMap((name) =>
      Array.from({ length: valuesOfSchema }, () => tried.judgeNext(name) ?? []).flat(),
    );
    expect(findings).toEqual([]);
    const { valid, refused } = tried.counts;
    expect(Math.min(valid, refused) / (valid + refused)).toBeGreaterThan(MIN_SHARE);
  });
});
