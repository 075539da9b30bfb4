import { set } from "../edit.js";
import type { JsonObject } from "../json.js";
import type { Role } from "../roles.js";
import type { Operator, Place } from "./operator.js";

/** The files before and after the one that is referred to: names that stand together look alike. */
function swaps({ $ref }: JsonObject, { siblingsOf }: Place) {
  if (typeof $ref !== "string") return [];
  const siblings = siblingsOf($ref);
  const index = siblings.indexOf($ref);
  return [index - 1, index + 1].flatMap((other) => {
    const sibling = siblings[other];
    return sibling === undefined ? [] : [[set(["$ref"], sibling)]];
  });
}

const swapped = (role: Role, weight: number): Operator => ({
  kind: `reference to a ${role} swapped`,
  role,
  weight,
  mutate: swaps,
});

export const REFERENCES: readonly Operator[] = [swapped("schema", 3), swapped("response", 1), swapped("parameter", 1)];
