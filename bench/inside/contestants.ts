import { isAccountPage, isProviderAccountList, isTransactionPage } from "./floor/lists.js";
import { isOrder } from "./floor/order.js";
import { type ForEach, makeText, type PayloadName, PAYLOADS } from "./payloads.js";
import { compileContracts } from "./peers/ajv.js";
import * as ours from "./peers/ours.js";
import * as typia from "./peers/typia.js";
import { makeSchemas } from "./peers/zod.js";

/** Says whether a payload is valid. */
export type Judge = (value: unknown) => boolean;
/** Says how many issues a payload has. */
export type Count = (value: unknown) => number;

const each = <Value>(make: (name: PayloadName) => Value): ForEach<Value> =>
  Object.fromEntries(PAYLOADS.map((name) => [name, make(name)])) as unknown as ForEach<Value>;

/** Those that answer yes or no. */
export function makeJudges(): Readonly<Record<string, ForEach<Judge>>> {
  const stock = compileContracts(false);
  const zod = makeSchemas();
  return {
    "ours, is": each((name) => (value) => ours.schemas[name].is(value)),
    "ours, parse": each((name) => (value) => didNotThrow(() => ours.schemas[name].parse(value))),
    "floor, by hand": {
      accounts: isAccountPage,
      transactions: isTransactionPage,
      order: isOrder,
      "provider accounts": isProviderAccountList,
    },
    typia: typia.is,
    "zod, safeParse": each((name) => (value) => zod[name].safeParse(value).success),
    "ajv, stock": each((name) => (value) => stock[name](value) as boolean),
  };
}

/** Those that say all that is wrong, or as much as they gather. */
export function makeCounters(): Readonly<Record<string, ForEach<Count>>> {
  const stock = compileContracts(true);
  const zod = makeSchemas();
  return {
    "ours, validate": each((name) => (value) => {
      const verdict = ours.validate[name](value);
      return verdict.valid ? 0 : verdict.issues.length;
    }),
    "typia, validate": each((name) => (value) => typia.validate[name](value).errors?.length ?? 0),
    "zod, safeParse": each((name) => (value) => zod[name].safeParse(value).error?.issues.length ?? 0),
    "ajv, allErrors": each((name) => (value) => (stock[name](value) ? 0 : (stock[name].errors?.length ?? 0))),
  };
}

function didNotThrow(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** What is fast because it is wrong does not compete. */
export function checkJudges(judges: Readonly<Record<string, ForEach<Judge>>>): void {
  for (const payload of PAYLOADS) {
    const [valid, all, last] = (["none", "all", "last"] as const).map(
      (wrong) => JSON.parse(makeText(payload, wrong)) as unknown,
    );
    // Lists of one, two and three items end in one of each of the mistakes.
    const mistakes = [1, 2, 3].map((count) => JSON.parse(makeText(payload, "last", count)) as unknown);
    for (const [name, { [payload]: judge }] of Object.entries(judges)) {
      if (!judge(valid)) throw new Error(`${name} refuses valid ${payload}`);
      if ([all, last, ...mistakes].some(judge)) throw new Error(`${name} lets wrong ${payload} pass`);
    }
  }
}
