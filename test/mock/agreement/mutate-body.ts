import type { JsonSchema } from "../../../src/openapi/document.js";
import { pointerSegments } from "../../../src/validation/pointer.js";
import { ATTRIBUTES, hostileValue, setOwn } from "../../proof/support/hostile.js";
import type { Random } from "../../proof/support/random.js";
import { kindsOf, REPLACEMENTS } from "./attribute-values.js";
import { findPlace, type Found } from "./body-places.js";
import { type Draft, rawJson } from "./draft.js";
import { makeBody } from "./valid-draft.js";

type Change = (found: Found, random: Random) => void;

/** So often another body is made until one has what holds the place. */
const TRIES = 200;
/** How often what is changed is not the value but its name, or whether it is there. */
const OF_NAMES = 0.3;

function rename({ parent, key }: Found, name: string): void {
  const value = parent[key] ?? "x";
  delete parent[key];
  setOwn(parent, name, value);
}

/** What is done to an attribute beside giving it another value. */
const CHANGES: Readonly<Record<string, Change>> = {
  missing({ parent, key }) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  },
  extra: ({ parent }, random) =>
    setOwn(parent, random.pick([...ATTRIBUTES, "unknown", "Ümlaut"]), random.chance(0.5) ? null : hostileValue(random)),
  case: (found, random) =>
    rename(found, random.pick([found.key.toUpperCase(), found.key.toLowerCase(), swapFirst(found.key)])),
  name: (found, random) =>
    rename(found, random.pick([`${found.key}[]`, `${found.key} `, `_${found.key}`, "__proto__"])),
  both: ({ parent, key }) => setOwn(parent, key.toUpperCase(), parent[key] ?? null),
  // JSON allows it; of the two, every parser that is asked here takes the last.
  repeated({ parent, key }, random) {
    const texts = [JSON.stringify(parent[key]), random.pick(["null", "1", '"x"', "[]"])];
    parent[key] = rawJson((random.chance(0.5) ? texts : texts.reverse()).join(`,${JSON.stringify(key)}:`));
  },
};

/** These change nothing where there is no value. */
const OF_WHAT_IS_THERE = ["missing", "repeated"];

const swapFirst = (text: string): string => {
  const [first = "", rest] = [text[0], text.slice(1)];
  return (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + rest;
};

/** Changes one attribute of the body of a draft, or the body itself. */
export function mutateBody(draft: Draft, place: string, schema: JsonSchema, random: Random): void {
  const names = pointerSegments(place).slice(1);
  const holder = { body: draft.body };
  const found = names.length === 0 ? { parent: holder, key: "body" } : findIn(draft, names, random);
  const kind = change(found, schema, random, names.length === 0);
  if (names.length === 0) draft.body = holder.body;
  draft.mutations.push({ place, kind });
}

/** Returns what kind of change it was. */
function change(found: Found, schema: JsonSchema, random: Random, isWhole: boolean): string {
  const current = found.parent[found.key];
  if (!isWhole && random.chance(OF_NAMES)) {
    const kinds = Object.keys(CHANGES).filter((kind) => current !== undefined || !OF_WHAT_IS_THERE.includes(kind));
    const kind = random.pick(Array.isArray(found.parent) ? ["missing"] : kinds);
    CHANGES[kind]?.(found, random);
    return kind;
  }
  for (;;) {
    const kind = random.pick(kindsOf(schema));
    const replacement = REPLACEMENTS[kind]?.(current, schema, random);
    if (replacement === undefined || replacement === current) continue;
    found.parent[found.key] = replacement;
    return kind;
  }
}

function findIn(draft: Draft, names: readonly string[], random: Random): Found {
  const { body } = draft.operation;
  for (let tries = 0; tries < TRIES; tries++) {
    const found = findPlace(draft.body, names, random);
    if (found) return found;
    if (body) draft.body = makeBody(body, random);
  }
  throw new Error(`No body of ${draft.operation.operationId} has ${names.join("/")}`);
}
