import { median, ratiosTo, type Spread, spreadOf } from "./statistics.js";

/** One of those that are compared. */
export interface Contestant {
  readonly name: string;
  /** Does its work once. Returns what it took, in any unit that all of them share. */
  turn(): number | Promise<number>;
}

export interface Plan {
  readonly rounds: number;
  /** How often each has its turn in a round. The round's value is the median of these. */
  readonly turns: number;
}

/**
 * Lets all take turns in an order that is shuffled in each round. In a fixed order what one leaves behind (garbage, a
 * warm cache) would always fall to the same neighbour.
 */
export async function interleave(
  contestants: readonly Contestant[],
  { rounds, turns }: Plan,
  random: () => number = Math.random,
): Promise<Map<string, number[]>> {
  const measured = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    const taken = new Map(contestants.map(({ name }) => [name, [] as number[]]));
    const order = Array.from({ length: turns }, () => contestants).flat();
    for (const contestant of shuffled(order, random)) taken.get(contestant.name)?.push(await contestant.turn());
    for (const [name, values] of taken) measured.get(name)?.push(median(values));
  }
  return measured;
}

/** The ratio of each to the base, from the same rounds. */
export function spreadsAgainst(measured: ReadonlyMap<string, number[]>, base: string): Record<string, Spread> {
  const baseValues = measured.get(base);
  if (baseValues === undefined) throw new RangeError(`there is no "${base}"`);
  const others = [...measured].filter(([name]) => name !== base);
  return Object.fromEntries(others.map(([name, values]) => [name, spreadOf(ratiosTo(baseValues, values))]));
}

/** A shuffled copy (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: () => number = Math.random): Item[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as Item, copy[last] as Item];
  }
  return copy;
}
