import { ATTRIBUTES, hostileValue, setOwn, TEXTS } from "./hostile.js";
import type { Random } from "./random.js";

/** How often a walk to a place ends here, and how often what is wrong is of another type. */
const [STOP, OTHER_TYPE] = [0.2, 0.5];
const SIMPLE = [null, true, 0, "text", [], {}] as const;

type Container = Record<string, unknown>;

const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0;

const fresh = (value: (typeof SIMPLE)[number]) => (typeof value === "object" ? structuredClone(value) : value);

/** Changes one place of a value, in place where it can. Returns the value. */
export function mutate(value: unknown, random: Random, isHostile: boolean): unknown {
  let parent: Container | undefined;
  let key = "";
  let current = value;
  while (isContainer(current) && (parent === undefined || !random.chance(STOP))) {
    parent = current;
    key = random.pick(Object.keys(current));
    current = parent[key];
  }
  const replacement = replacementFor(current, random, isHostile);
  if (parent === undefined || random.chance(0.02)) return replacement;
  const way = random.next();
  if (way < 0.2) remove(parent, key);
  else if (way < 0.35) add(parent, random, isHostile);
  else setOwn(parent, key, replacement);
  return value;
}

function remove(parent: Container, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function add(parent: Container, random: Random, isHostile: boolean): void {
  const value = isHostile ? hostileValue(random) : fresh(random.pick(SIMPLE));
  if (Array.isArray(parent)) parent.push(value);
  else setOwn(parent, isHostile ? random.pick(ATTRIBUTES) : "unknown", value);
}

/** Something near: of the same type and only just wrong, if at all. */
function replacementFor(value: unknown, random: Random, isHostile: boolean): unknown {
  if (random.chance(OTHER_TYPE)) return isHostile ? hostileValue(random) : fresh(random.pick(SIMPLE));
  if (typeof value === "string") return random.pick([value.slice(0, -1), `${value}x`, value.toLowerCase(), ...TEXTS]);
  if (typeof value === "number") return random.pick([value + 0.5, value + 1, -value, value * 2 ** 54]);
  if (Array.isArray(value)) return random.pick([[], [...value, ...value, null], Array(101).fill(value[0] ?? null)]);
  return fresh(random.pick(SIMPLE));
}
