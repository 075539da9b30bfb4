import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { graphqlReferenceFolder, graphqlSources } from "../docs/graphql/places.js";
import { referenceFolder } from "../docs/places.js";
import type { Step } from "../done-steps.js";
import { JOURNEYS_FOLDER } from "../journeys/read-journeys.js";
import { modulesBehind } from "../modules-behind.js";

/** Stands for the versions of the tools. */
const VERSIONS = "package-lock.json";
const MANIFEST = "package.json";
const TOOLS = "tools";

/** Takes the root of the repository. Returns lint and generation, which read the code that the names come from too. */
export function generationStep(root: string): Step {
  return {
    name: "what is generated from the contracts",
    inputs: [
      ...[VERSIONS, MANIFEST, "redocly.yaml", "openapi", "src/apis", "src/client", "src/validation", "src/tools/lint"],
      ...modulesBehind(root, ["src/tools/generate/generate.ts", "src/tools/generate/write-generated.ts"]),
    ],
    outputs: ["generated"],
  };
}

/** Takes the root of the repository. Returns the compilation of the package. */
export function buildStep(root: string): Step {
  const shipped = readdirSync(join(root, "src")).filter((name) => name !== TOOLS);
  const configurations = readdirSync(root).filter((name) => /^tsconfig.*\.json$/.test(name));
  return {
    name: "the package",
    inputs: [
      ...[VERSIONS, MANIFEST, "generated", ...configurations, ...shipped.map((name) => `src/${name}`)],
      ...modulesBehind(root, ["src/tools/build/build.ts"]),
    ],
    outputs: ["dist"],
  };
}

/** Takes the root of the repository and the name of an API. Returns the rendering of its reference. */
export function referenceStep(root: string, api: string): Step {
  return {
    name: `the reference of ${api}`,
    inputs: [
      ...[VERSIONS, "docs/site/reference.html", `generated/${api}/openapi.json`, `src/apis/${api}`, JOURNEYS_FOLDER],
      // The reference leads to that of the GraphQL part, where there is one.
      graphqlSources(api).schema,
      ...modulesBehind(root, ["src/tools/docs/redoc/reference.ts", "src/tools/docs/contracts.ts"]),
    ],
    outputs: [`site/${referenceFolder(api)}`],
  };
}

/**
 * Takes the root of the repository and the name of an API. Returns the rendering of the reference of its GraphQL part,
 * with what the mock answers; nothing where the API has no such part.
 */
export function graphqlReferenceStep(root: string, api: string): Step | undefined {
  const { schema, queries } = graphqlSources(api);
  if (!existsSync(join(root, schema))) return undefined;
  return {
    name: `the reference of ${api}'s GraphQL`,
    inputs: [
      ...referenceStep(root, api).inputs,
      queries,
      ...modulesBehind(root, ["src/tools/docs/graphql/reference.ts", `generated/${api}/graphql/executor.ts`]),
    ],
    outputs: [`site/${graphqlReferenceFolder(api)}`],
  };
}

/** Takes the root of the repository and the references. Returns the site that holds them. */
export function siteStep(root: string, references: readonly Step[]): Step {
  return {
    name: "the site",
    inputs: [
      // Bundled for the browser, and imported by nothing of the build.
      "src/tools/docs/browser",
      ...[MANIFEST, "docs/site", "docs/guides", ...references.flatMap(({ inputs }) => inputs)],
      ...modulesBehind(root, ["src/tools/docs/build-site.ts"]),
    ],
    outputs: ["site"],
  };
}
