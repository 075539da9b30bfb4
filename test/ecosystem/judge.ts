import type { Check } from "../support/foreign/inside/check.js";
import type { KnownFault } from "./known-faults.js";

/** What is to be said of the checks of a tool. */
export interface Judgement {
  readonly passed: number;
  /** Checks that failed, and exceptions that have become untrue. */
  readonly failed: readonly Check[];
  readonly known: number;
}

/** Parts the known faults of a tool from what else failed. A fault that does not occur as it is listed has to go. */
export function judge(checks: readonly Check[], faults: readonly KnownFault[], version: string | undefined): Judgement {
  const known = new Set<string>();
  const untrue: Check[] = [];
  for (const fault of faults) {
    for (const name of fault.checks) {
      const found = checks.find((check) => check.name === name);
      const isKnown = found?.passed === false && JSON.stringify(found.received).includes(fault.received);
      if (isKnown && fault.version === version) known.add(name);
      else untrue.push(noLongerTrue(fault, name, version, found));
    }
  }
  const others = checks.filter(({ name, passed }) => !passed && !known.has(name));
  return { passed: checks.filter(({ passed }) => passed).length, failed: [...others, ...untrue], known: known.size };
}

function noLongerTrue({ version, received }: KnownFault, name: string, installed?: string, found?: Check): Check {
  return {
    name: `${name}: this known fault is not as it is listed; correct known-faults.ts`,
    passed: false,
    expected: { version, received },
    received: { version: installed, passed: found?.passed, received: found?.received },
  };
}
