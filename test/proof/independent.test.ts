import { describe, expect, test } from "vitest";
import { apis } from "../support/contracts.js";
import { Differential } from "./support/differential.js";
import { createIndependentJudge } from "./support/judges.js";
import { asSeenBy } from "./support/known-differences.js";
import { writtenSchemas } from "./support/written-schemas.js";

/** Of all APIs together: a sample, since the other implementation takes a thousand times as long as ours. */
const VALUES = 2_000;
const SEED = 20_240_301;

const differentials = apis.map((api) => [api, new Differential(api, SEED)] as const);
const schemas = differentials.reduce((count, [, { names }]) => count + names.length, 0);
const valuesOfSchema = Math.ceil(VALUES / schemas);

describe(`a sample of ${VALUES} values is judged as by an implementation that has nothing in common with ours`, () => {
  test.each(differentials)("%s", async (api, tried) => {
    const judge = createIndependentJudge(writtenSchemas(api));
    const different: unknown[] = [];
    for (const schema of tried.names) {
      for (let count = 0; count < valuesOfSchema; count++) {
        const value = tried.make(schema);
        const isValid = tried.isValid(schema, value);
        if (isValid === (await judge(schema, value))) continue;
        if (isValid !== (await judge(schema, asSeenBy("hyperjump", value)))) different.push({ schema, isValid, value });
      }
    }
    expect(different).toEqual([]);
  });
});
