import { Random } from "../proof/support/random.js";
import type { Mutant } from "./mutants.js";
import { OPERATORS } from "./operators/index.js";

/**
 * Draws mutants until there is none left, each once: a kind by its weight, then one of the APIs that have it, then one
 * of the places. The same seed draws the same mutants in the same order.
 */
export function* drawMutants(mutants: readonly Mutant[], seed: number): Generator<Mutant> {
  const random = new Random(seed);
  const left = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const ofKind = left.get(mutant.kind);
    if (ofKind) ofKind.push(mutant);
    else left.set(mutant.kind, [mutant]);
  }
  const kinds = OPERATORS.flatMap(({ kind, weight = 1 }) => new Array<string>(weight).fill(kind));
  for (let bag: string[] = []; left.size > 0;) {
    if (bag.length === 0) bag = kinds.filter((kind) => left.has(kind));
    const [kind = ""] = bag.splice(random.below(bag.length), 1);
    const ofKind = left.get(kind) ?? [];
    if (ofKind.length === 0) {
      left.delete(kind);
      continue;
    }
    const api = random.pick([...new Set(ofKind.map((mutant) => mutant.api))]);
    const drawn = random.pick(ofKind.filter((mutant) => mutant.api === api));
    ofKind.splice(ofKind.indexOf(drawn), 1);
    yield drawn;
  }
}
