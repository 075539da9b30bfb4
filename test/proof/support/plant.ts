import { escapePointer, pointerSegments } from "../../../src/validation/pointer.js";
import { setOwn } from "./hostile.js";
import { isWithin } from "./places.js";
import type { Random } from "./random.js";

/** How often a walk to a place ends on its way, and how often a fault is that something is missing, or too much. */
const [STOP, MISSING, TOO_MUCH] = [0.15, 0.2, 0.1];
const UNKNOWN_ATTRIBUTE = "notInTheContract";
const WRONG = [null, true, 5.5, "no such thing", [], {}] as const;

/** One thing that is made wrong in a value. */
export interface Fault {
  /** A JSON Pointer. */
  readonly place: string;
  /** Absent where what stands there is taken away. */
  readonly value?: unknown;
}

/** A fault somewhere in a value. Whether it is one, only a judge can tell. */
export function thinkOfFault(value: unknown, random: Random): Fault {
  let place = "";
  let current = value;
  let parent: object | undefined;
  while (typeof current === "object" && current !== null && !(parent && random.chance(STOP))) {
    const names = Object.keys(current);
    if (!Array.isArray(current) && random.chance(TOO_MUCH))
      return { place: `${place}/${UNKNOWN_ATTRIBUTE}`, value: random.pick(WRONG) };
    if (names.length === 0) break;
    const name = random.pick(names);
    parent = current;
    place += `/${escapePointer(name)}`;
    current = (current as Record<string, unknown>)[name];
  }
  if (parent && !Array.isArray(parent) && random.chance(MISSING)) return { place };
  if (typeof current === "string" && random.chance(0.5)) return { place, value: random.pick(["", `${current}😀`]) };
  return { place, value: random.pick(WRONG) };
}

/** Faults of which none stands in another, and each of which is one by itself. */
export function thinkOfFaults(
  value: unknown,
  count: number,
  random: Random,
  isFault: (fault: Fault) => boolean,
): Fault[] {
  const faults: Fault[] = [];
  for (let attempts = 4 * count; attempts > 0 && faults.length < count; attempts--) {
    const fault = thinkOfFault(value, random);
    const isApart = faults.every(({ place }) => !isWithin(place, fault.place) && !isWithin(fault.place, place));
    if (isApart && isFault(fault)) faults.push(fault);
  }
  return faults;
}

/** A value with faults. Shares with the given one what does not lead to them. */
export function plant(value: unknown, faults: readonly Fault[]): unknown {
  return faults.reduce((faulty, fault) => plantAt(faulty, pointerSegments(fault.place), fault), value);
}

function plantAt(node: unknown, [name, ...names]: readonly string[], fault: Fault): unknown {
  if (name === undefined) return fault.value;
  const copy = (Array.isArray(node) ? [...(node as unknown[])] : { ...(node as object) }) as Record<string, unknown>;
  if (names.length > 0) setOwn(copy, name, plantAt(copy[name], names, fault));
  else if ("value" in fault) setOwn(copy, name, fault.value);
  else delete copy[name];
  return copy;
}
