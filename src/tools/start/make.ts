import { join } from "node:path";
import { graphqlReferenceFolder } from "../docs/graphql/places.js";
import { referenceFolder } from "../docs/places.js";
import { beginStep, type Step } from "../done-steps.js";
import { listApis } from "../generate/bundle.js";
import { buildStep, generationStep, graphqlReferenceStep, referenceStep, siteStep } from "./steps.js";

type OnProgress = (message: string) => void;

/**
 * Takes the root of the repository. Generates, and builds package and site, as far as what is there is not the result
 * of the same files. Rejects with the reason when anything on the way fails.
 */
export async function makeAll(root: string, onProgress: OnProgress): Promise<void> {
  await make(root, generationStep(root), onProgress, async () => {
    // Loaded late, here and below: the compilers behind it take seconds, and are for nothing where nothing is made.
    const [{ generateAll }, { writeGenerated }] = await Promise.all([
      import("../generate/generate.js"),
      import("../generate/write-generated.js"),
    ]);
    await writeGenerated(root, await generateAll(root, onProgress));
  });
  await Promise.all([
    make(root, buildStep(root), onProgress, async () => {
      const { build } = await import("../build/build.js");
      onProgress("Building the package");
      await build(root);
    }),
    makeSite(root, onProgress),
  ]);
}

async function makeSite(root: string, onProgress: OnProgress): Promise<void> {
  const steps = referenceSteps(root);
  const site = siteStep(
    root,
    steps.map(({ step }) => step),
  );
  await make(root, site, onProgress, async () => {
    const { buildSite } = await import("../docs/build-site.js");
    const references = steps.map(({ folder, step }) => ({ folder, step, ...beginStep(root, step) }));
    const unchanged = references.filter(({ isUnchanged }) => isUnchanged);
    for (const { step } of unchanged) tellUnchanged(step, onProgress);
    await buildSite({
      root,
      outputFolder: join(root, "site"),
      onProgress,
      unchangedReferences: unchanged.map(({ folder }) => folder),
    });
    for (const reference of references) reference.done();
  });
}

/** Every reference, with the folder of the site that it goes to. */
function referenceSteps(root: string): { folder: string; step: Step }[] {
  return listApis(root).flatMap((api) => {
    const graphql = graphqlReferenceStep(root, api);
    return [
      { folder: referenceFolder(api), step: referenceStep(root, api) },
      ...(graphql ? [{ folder: graphqlReferenceFolder(api), step: graphql }] : []),
    ];
  });
}

async function make(root: string, step: Step, onProgress: OnProgress, work: () => Promise<void>): Promise<void> {
  const { isUnchanged, done } = beginStep(root, step);
  if (isUnchanged) return tellUnchanged(step, onProgress);
  await work();
  done();
}

function tellUnchanged({ name }: Step, onProgress: OnProgress): void {
  onProgress(`Unchanged: ${name}`);
}
