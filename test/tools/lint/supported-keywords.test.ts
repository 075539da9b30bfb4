import { describe, expect, test } from "vitest";
import { lintKeywords } from "../../proof/support/admit.js";

/** The keywords of draft 2020-12 that no contract may have, and the annotation of OpenAPI 3.0 that looks like one. */
const OTHERS = [
  ...["$id", "$schema", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "$comment", "$defs", "title"],
  ...["prefixItems", "contains", "minContains", "maxContains", "uniqueItems", "unevaluatedItems"],
  ...["patternProperties", "dependentSchemas", "dependentRequired", "minProperties", "unevaluatedProperties"],
  ...["multipleOf", "exclusiveMaximum", "exclusiveMinimum", "readOnly", "writeOnly"],
  ...["contentEncoding", "contentMediaType", "contentSchema", "nullable"],
];
/** A place in a schema where another schema stands, for each keyword that holds one. */
const PLACES: [string, (part: object) => object][] = [
  ["an attribute", (part) => ({ properties: { name: part } })],
  ["an item", (part) => ({ items: part })],
  ["further attributes", (part) => ({ additionalProperties: part })],
  ["a name", (part) => ({ propertyNames: part })],
  ["an alternative", (part) => ({ anyOf: [{ type: "null" }, part] })],
  ["one alternative", (part) => ({ oneOf: [{ type: "null" }, part] })],
  ["a part", (part) => ({ allOf: [part] })],
  ["what must not be", (part) => ({ not: part })],
  ["a condition", (part) => ({ if: part, then: {} })],
  ["its consequence", (part) => ({ if: {}, then: part })],
  ["its alternative", (part) => ({ if: {}, else: part })],
];

describe("a keyword that the layers do not understand alike is refused", () => {
  test.each(OTHERS)("%s", (keyword) => {
    const [message, ...more] = lintKeywords({ type: "object", [keyword]: {} });
    expect(message).toContain(`The keyword "${keyword}" is not supported: `);
    expect(more).toEqual([]);
  });

  test.each(PLACES)("in %s", (_place, around) => {
    expect(lintKeywords({ ...around({ multipleOf: 5 }) })).toHaveLength(1);
  });
});

describe("a value that validators cannot compare is refused", () => {
  test.each([
    ["const", {}],
    ["const", ["a"]],
    ["enum", ["a", {}]],
    ["enum", [["a"]]],
  ])("%s %j", (keyword, value) => {
    expect(lintKeywords({ [keyword]: value })).toEqual([expect.stringContaining(`Objects and lists in "${keyword}"`)]);
  });

  test.each([null, "a", 5, false])("and %j is not", (value) => {
    expect(lintKeywords({ const: value, enum: [value] })).toEqual([]);
  });
});
