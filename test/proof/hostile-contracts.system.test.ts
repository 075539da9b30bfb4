import { beforeAll, describe, expect, test } from "vitest";
import type { JsonSchema } from "../../src/openapi/document.js";
import { pointerTo } from "../../src/validation/pointer.js";
import type { Validator } from "../../src/validation/schema-node.js";
import { passes, validateWith } from "../../src/validation/validator.js";
import { checkStrictly } from "./support/admit.js";
import { CASES, REFERRED } from "./support/hostile-contracts.js";
import { HOSTILE_NAMES, HOSTILE_PATTERNS, objectOf } from "./support/hostile-names.js";
import { validatorsFor } from "./support/load-validators.js";
import { isRightSentence } from "./support/message-grammar.js";

const issuesOf = (validator: Validator, value: unknown) => {
  const verdict = validateWith(validator, value);
  return verdict.valid ? [] : verdict.issues;
};
const placesOf = (validator: Validator, value: unknown) => issuesOf(validator, value).map(({ path }) => path);

async function compile(schema: JsonSchema): Promise<Validator> {
  const { Case } = await validatorsFor({ ...REFERRED, Case: schema });
  return Case as Validator;
}

describe.each(Object.entries(CASES))("%s", (_name, { schema, right, wrong }) => {
  let validator: Validator;
  beforeAll(async () => {
    validator = await compile(schema);
  });

  test("is a schema for ajv too", () => checkStrictly({ ...REFERRED, Case: schema }));

  test("accepts what is right", () => {
    expect(right.filter((value) => !passes(validator, value))).toEqual([]);
    expect(right.flatMap((value) => issuesOf(validator, value))).toEqual([]);
  });

  test("refuses what is wrong, and says where in right sentences", () => {
    for (const [value, ...places] of wrong) {
      expect(passes(validator, value)).toBe(false);
      expect(placesOf(validator, value)).toEqual(places);
      expect(issuesOf(validator, value).filter((issue) => !isRightSentence(issue))).toEqual([]);
      expect(issuesOf(validator, value).map(({ keyword }) => keyword)).not.toContain("unexplained");
    }
  });
});

describe("attributes that are named like code, like pointers, or like what every object has", () => {
  let closed: Validator;
  beforeAll(async () => {
    const properties = objectOf(HOSTILE_NAMES, (name) => ({ const: name })) as Record<string, JsonSchema>;
    closed = await compile({ type: "object", additionalProperties: false, required: [...HOSTILE_NAMES], properties });
  });
  const all = objectOf(HOSTILE_NAMES, (name) => name);

  test("are right with their own values, and all missing in an empty object", () => {
    expect(passes(closed, all)).toBe(true);
    expect(placesOf(closed, {})).toEqual(HOSTILE_NAMES.map((name) => pointerTo(name)));
  });

  test.each(HOSTILE_NAMES.map((name) => [name]))("%j is missed, and its value is judged", (name) => {
    const others = HOSTILE_NAMES.filter((other) => other !== name);
    const missing = issuesOf(
      closed,
      objectOf(others, (other) => other),
    );
    expect(missing).toMatchObject([{ path: pointerTo(name), keyword: "required", received: "missing" }]);
    const wrong = issuesOf(closed, { ...objectOf(others, (other) => other), ...objectOf([name], () => 5) });
    expect(wrong).toMatchObject([{ path: pointerTo(name), keyword: "const", expected: JSON.stringify(name) }]);
    expect(wrong.filter((issue) => !isRightSentence(issue))).toEqual([]);
  });

  test("and one more is refused by its name", () => {
    expect(placesOf(closed, { ...all, "x/~": 1 })).toEqual(["/x~1~0"]);
  });
});

test.each(HOSTILE_PATTERNS)("the expression %j is taken as it is", async (pattern, right, wrong) => {
  const text = await compile({ type: "string", pattern });
  expect([passes(text, right), passes(text, wrong), placesOf(text, wrong)]).toEqual([true, false, [""]]);
  const name = await compile({ type: "object", propertyNames: { pattern } });
  expect([passes(name, { [right]: 1 }), placesOf(name, { [wrong]: 1 })]).toEqual([true, [pointerTo(wrong)]]);
});
