import type { JsonSchema } from "../../../src/openapi/document.js";
import { HOSTILE_NAMES, objectOf } from "./hostile-names.js";

const LONG = 500;
const MANY = 500;
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const long = (letter: string) => letter.repeat(LONG);
const many = Array.from({ length: MANY }, (_, index) => `value ${index}`);

/** A schema with values that it accepts, and others with the places of the issues that they get. */
export interface Case {
  readonly schema: JsonSchema;
  readonly right: readonly unknown[];
  readonly wrong: readonly (readonly [value: unknown, ...places: string[]])[];
}

/** What other schemas refer to. */
export const REFERRED: Readonly<Record<string, JsonSchema>> = {
  Text: { type: "string", minLength: 2 },
  Thing: { type: "object", required: ["a"], properties: { a: { type: "string" } } },
  Sized: {
    type: "object",
    properties: { kind: { type: "string" }, size: { type: "integer" }, none: { type: "null" } },
    if: { type: "object", required: ["kind"], properties: { kind: { const: "big" } } },
    then: { type: "object", required: ["size"] },
    else: { type: "object", properties: { size: { maximum: 5 } } },
  },
  TextOrNumber: { oneOf: [{ type: "string" }, { type: "number" }, { type: "integer", minimum: 10 }] },
  NullAlready: { anyOf: [{ type: "null" }, { type: "string", maxLength: 1 }] },
  Tree: { type: "object", required: ["name"], properties: { name: { type: "string" }, children: to("Trees") } },
  Trees: { type: "array", items: to("Tree") },
  Anything: {},
  NoText: { not: { type: "string" } },
  Cat: { type: "object", required: ["kind"], properties: { kind: { const: "cat" }, lives: { type: "integer" } } },
  Dog: { type: "object", required: ["kind"], properties: { kind: { enum: ["dog"] }, name: { type: "string" } } },
};

export const CASES: Readonly<Record<string, Case>> = {
  "maxLength beside a $ref": {
    schema: { ...to("Text"), maxLength: 3 },
    right: ["aa", "aaa"],
    wrong: [
      ["a", ""],
      ["aaaa", ""],
      [5, ""],
    ],
  },
  "an enum beside a $ref": {
    schema: { ...to("Text"), enum: ["aa", "a"] },
    right: ["aa"],
    wrong: [
      ["a", ""],
      ["bb", ""],
    ],
  },
  "maxLength beside the $ref of an item": {
    schema: { type: "array", items: { ...to("Text"), maxLength: 3 } },
    right: [[], ["aa"]],
    wrong: [
      [["aaaa"], "/0"],
      [["aa", "a"], "/1"],
    ],
  },
  "maxLength beside the $ref of an attribute": {
    schema: { type: "object", properties: { text: { ...to("Text"), maxLength: 3 } } },
    right: [{}, { text: "aa" }],
    wrong: [
      [{ text: "aaaa" }, "/text"],
      [{ text: "a" }, "/text"],
    ],
  },
  "attributes beside a $ref": {
    schema: { ...to("Thing"), required: ["b"], properties: { a: { maxLength: 3 } } },
    right: [{ a: "x", b: 1 }],
    wrong: [
      [{ a: "x" }, "/b"],
      [{ b: 1 }, "/a"],
      [{ a: "xxxx", b: 1 }, "/a"],
    ],
  },
  "null, or what has a condition": {
    schema: { anyOf: [to("Sized"), { type: "null" }] },
    right: [null, {}, { kind: "big", size: 9 }, { kind: "small", size: 5 }],
    wrong: [
      [{ kind: "big" }, "/size"],
      [{ kind: "small", size: 6 }, "/size"],
      ["big", ""],
    ],
  },
  "null, or a condition that stands here": {
    schema: { anyOf: [{ ...REFERRED["Sized"], required: ["kind"] }, { type: "null" }] },
    right: [null, { kind: "big", size: 9 }],
    wrong: [
      [{}, "/kind"],
      [{ kind: "big" }, "/size"],
    ],
  },
  "null, or exactly one of three": {
    schema: { anyOf: [to("TextOrNumber"), { type: "null" }] },
    right: [null, "x", 5, 1.5],
    wrong: [
      [10, ""],
      [true, ""],
      [{}, ""],
    ],
  },
  "null, or what takes null already": {
    schema: { type: "object", properties: { x: { anyOf: [to("NullAlready"), { type: "null" }] } } },
    right: [{ x: null }, { x: "a" }, {}],
    wrong: [
      [{ x: "aa" }, "/x"],
      [{ x: 5 }, "/x"],
    ],
  },
  "exactly one of null and what takes null already": {
    schema: { oneOf: [to("NullAlready"), { type: "null" }] },
    right: ["a"],
    wrong: [
      [null, ""],
      ["aa", ""],
    ],
  },
  "a tree": {
    schema: to("Tree"),
    right: [{ name: "x", children: [{ name: "y", children: [] }] }],
    wrong: [[{ name: "x", children: [{ name: "y", children: [{ name: "z" }, {}] }] }, "/children/0/children/1/name"]],
  },
  "alternatives that an attribute tells apart": {
    schema: { oneOf: [to("Cat"), to("Dog")] },
    right: [
      { kind: "cat", lives: 9 },
      { kind: "dog", lives: "many" },
    ],
    wrong: [
      [{ kind: "cat", lives: "many" }, "/lives"],
      [{ kind: "dog", name: 5 }, "/name"],
      [{ kind: "cow" }, "/kind"],
      [{}, "/kind"],
    ],
  },
  "limits of one": {
    schema: {
      type: "object",
      maxProperties: 1,
      propertyNames: { maxLength: 1 },
      additionalProperties: {
        anyOf: [
          { type: "string", minLength: 1, maxLength: 1 },
          { type: "array", minItems: 1, maxItems: 1 },
          { type: "number", minimum: 1, maximum: 1.5 },
        ],
      },
    },
    right: [{}, { a: "x" }, { a: [0] }, { a: 1.25 }],
    wrong: [
      ...([
        [{ a: "x", b: "x" }, ""],
        [{ aa: "x" }, "/aa"],
        [{ a: "" }, "/a"],
        [{ a: "xx" }, "/a"],
      ] as const),
      ...([
        [{ a: [] }, "/a"],
        [{ a: [0, 0] }, "/a"],
        [{ a: 0 }, "/a"],
        [{ a: 2 }, "/a"],
        [{ a: null }, "/a"],
      ] as const),
    ],
  },
  "another than some": {
    schema: { not: { type: ["string", "null"] } },
    right: [5, {}],
    wrong: [
      ["x", ""],
      [null, ""],
    ],
  },
  "values that are long": {
    schema: { enum: [long("a"), long("b")] },
    right: [long("a")],
    wrong: [
      [long("c"), ""],
      ["a", ""],
    ],
  },
  "values that are many": { schema: { enum: many }, right: [many[0], many[MANY - 1]], wrong: [["value", ""]] },
  "values of several types": {
    schema: { type: ["string", "integer", "boolean", "null"], enum: ["1", 1, true, null, -0] },
    right: ["1", 1, true, null, 0],
    wrong: [
      ["0", ""],
      [false, ""],
      [1.5, ""],
      [[], ""],
    ],
  },
  "required attributes that may be anything": {
    schema: {
      type: "object",
      required: ["anything", "noText", "here"],
      properties: { anything: to("Anything"), noText: to("NoText"), here: { not: { type: "string" } } },
    },
    right: [{ anything: null, noText: null, here: null }],
    wrong: [
      [{ noText: 1, here: 1 }, "/anything"],
      [{ anything: 1, here: 1 }, "/noText"],
      [{ anything: 1, noText: 1 }, "/here"],
      [{}, "/anything", "/noText", "/here"],
    ],
  },
  "names that every object has, in required alone": {
    schema: { type: "object", required: ["toString", "constructor", "__proto__"] },
    right: [objectOf(["toString", "constructor", "__proto__"], () => null)],
    wrong: [
      [{}, "/toString", "/constructor", "/__proto__"],
      [objectOf(["toString", "__proto__"], () => null), "/constructor"],
    ],
  },
  "names like code as values": {
    schema: { type: "object", additionalProperties: { enum: [...HOSTILE_NAMES] } },
    right: [objectOf(HOSTILE_NAMES, (name) => name)],
    wrong: [
      [objectOf(["*/"], () => "no such name"), "/*~1"],
      [objectOf(["__proto__"], () => 5), "/__proto__"],
    ],
  },
};
