import { Checkout } from "./checkout.js";
import type { Mutant } from "./mutants.js";
import { endTests, type Notice, runTests } from "./run-tests.js";
import { listTestFiles, PROJECTS } from "./test-files.js";
import type { Verdict } from "./verdict.js";

// One process a worker: generation keeps a core busy for seconds.

const checkout = await Checkout.make();
/** The APIs and the test files of which it is known that nothing is wrong with them without a mutant. */
const sound = new Set<string>();

/** Asks the tests that can notice. */
async function findNotice(api: string): Promise<Notice | undefined> {
  const files = listTestFiles(checkout.root, checkout.apis, api);
  for (const project of PROJECTS) {
    const notice = await runTests(checkout.root, project, files[project]);
    if (notice) return notice;
  }
  return undefined;
}

async function tryMutant(mutant: Mutant): Promise<Verdict> {
  let changed: string[];
  try {
    changed = await checkout.mutate(mutant);
  } catch (error) {
    return { outcome: "not buildable", reason: (error as Error).message };
  }
  if (changed.length === 0) return { outcome: "survived", reason: "nothing is generated otherwise" };
  const by = await findNotice(mutant.api);
  if (by) return { outcome: "noticed", by };
  const names = changed.map((file) => file.replace(`generated/${mutant.api}/`, ""));
  return { outcome: "survived", reason: `no test asks for what is in ${names.join(", ")}` };
}

/** Where what is generated is out of date, every mutant would seem to change more than it does. */
async function checkGenerated(api: string): Promise<void> {
  if (sound.has(api)) return;
  const outdated = await checkout.regenerate(api);
  if (outdated.length > 0) throw new Error(`Out of date: ${outdated.join(", ")}. Run \`npm run generate\`.`);
  sound.add(api);
}

/** A test that fails without a mutant too notices nothing. */
async function checkNotice({ project, file }: Notice): Promise<void> {
  if (sound.has(file)) return;
  const failure = await runTests(checkout.root, project, [file]);
  if (failure) throw new Error(`Without any mutant, ${file} fails: ${failure.test}: ${failure.message}`);
  sound.add(file);
}

async function judge(mutant: Mutant): Promise<Verdict> {
  try {
    await checkGenerated(mutant.api);
    const verdict = await tryMutant(mutant);
    await checkout.restore();
    if (verdict.outcome === "noticed") await checkNotice(verdict.by);
    return verdict;
  } finally {
    await checkout.restore();
  }
}

let judging: Promise<unknown> = Promise.resolve();

process.on("message", (mutant: Mutant) => {
  judging = judge(mutant)
    .then(
      (verdict) => ({ verdict }),
      (error: unknown) => ({ error: (error as Error).message }),
    )
    .then((answer) => process.connected && process.send?.(answer));
});
// Whoever interrupts from a terminal interrupts all processes at once: the copy goes when the command lets go.
process.on("SIGINT", () => undefined);
process.on("disconnect", () => {
  void endTests()
    .then(() => judging)
    .then(() => checkout.remove())
    .finally(() => process.exit());
});
process.send?.({});
