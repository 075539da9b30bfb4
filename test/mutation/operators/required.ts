import { type Edit, remove, set } from "../edit.js";
import { type Json, keysOf, textsOf } from "../json.js";
import type { Operator } from "./operator.js";

/** The edit that makes this the list of what is required; an empty one is none. */
export function requiring(names: readonly Json[]): Edit {
  return names.length > 0 ? set(["required"], names) : remove(["required"]);
}

export const REQUIRED: readonly Operator[] = [
  {
    kind: "required dropped",
    role: "schema",
    weight: 4,
    mutate: ({ required }) =>
      textsOf(required).map((name) => [requiring(textsOf(required).filter((other) => other !== name))]),
  },
  {
    kind: "required added",
    role: "schema",
    weight: 3,
    mutate: ({ required, properties }) =>
      keysOf(properties)
        .filter((name) => !textsOf(required).includes(name))
        .map((name) => [set(["required"], [...textsOf(required), name])]),
  },
];
