import { Checkout } from "./checkout.js";
import type { Mutant } from "./mutants.js";
import { endTests, type Notice, runTests } from "./run-tests.js";
import { listTestFiles, PROJECTS } from "./test-files.js";
import type { Question, Verdict } from "./verdict.js";

// One process a worker: generation keeps a core busy for seconds.

const checkout = await Checkout.make();

/** Asks the tests that can notice. */
async function findNotice(api: string): Promise<Notice | undefined> {
  const files = listTestFiles(checkout.root, checkout.apis, api);
  for (const project of PROJECTS) {
    const notice = await runTests(checkout.root, project, files[project]);
    if (notice) return notice;
  }
  return undefined;
}

async function judge(mutant: Mutant): Promise<Verdict> {
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

/** What fails without any mutant: nothing that is noticed then would mean anything. */
async function control(apis: readonly string[]): Promise<string | undefined> {
  const outdated = await checkout.regenerate();
  if (outdated.length > 0) return `${outdated.join(", ")} out of date: run \`npm run generate\``;
  for (const api of apis) {
    const notice = await findNotice(api);
    if (notice) return `without any mutant, ${notice.file} fails: ${notice.test}: ${notice.message}`;
  }
  return undefined;
}

async function answer(question: Question): Promise<unknown> {
  try {
    return question.ask === "control" ? await control(question.apis) : await judge(question.mutant);
  } finally {
    await checkout.restore();
  }
}

process.on("message", (question: Question) => {
  answer(question).then(
    (found) => process.send?.({ found }),
    (error: unknown) => process.send?.({ error: (error as Error).stack }),
  );
});
process.on("disconnect", () => {
  void endTests()
    .then(() => checkout.remove())
    .finally(() => process.exit());
});
process.send?.({});
