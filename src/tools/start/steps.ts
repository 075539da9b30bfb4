import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument } from "../../openapi/document.js";
import { graphqlReferenceFolder, graphqlSources } from "../docs/graphql/places.js";
import { referenceFolder } from "../docs/places.js";
import { REDOC_FILES } from "../docs/redoc/redoc-file-names.js";
import type { Step } from "../done-steps.js";
import { listApis } from "../generate/bundle.js";
import { JOURNEYS_FOLDER } from "../journeys/read-journeys.js";
import { modulesBehind } from "../modules-behind.js";

/** Stands for the versions of the tools. */
const VERSIONS = "package-lock.json";
const MANIFEST = "package.json";
const TOOLS = "tools";
const GUIDES = "docs/guides";
/** What makes the files of Redoc's page. */
const RENDERING = ["src/tools/docs/redoc/reference.ts", "src/tools/docs/redoc/redoc-files.ts"];

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

/**
 * Takes the root of the repository and the name of an API. Returns the rendering of its reference by Redoc. The pages
 * of the static edition lie in the same folder, take no time, and are made anew with the site.
 */
export function referenceStep(root: string, api: string): Step {
  return {
    name: `the reference of ${api}`,
    inputs: [
      ...[VERSIONS, "docs/site/reference.html", `generated/${api}/openapi.json`, `src/apis/${api}`, JOURNEYS_FOLDER],
      // The reference leads to that of the GraphQL part, where there is one.
      graphqlSources(api).schema,
      ...modulesBehind(root, [...RENDERING, "src/tools/docs/contracts.ts"]),
    ],
    facts: surroundings(root),
    outputs: redocFiles(referenceFolder(api)),
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
      ...modulesBehind(root, [
        ...["src/tools/docs/graphql/reference.ts", "src/tools/docs/graphql/page-samples.ts"],
        `generated/${api}/graphql/executor.ts`,
      ]),
    ],
    facts: surroundings(root),
    outputs: redocFiles(graphqlReferenceFolder(api)),
  };
}

function redocFiles(folder: string): string[] {
  return REDOC_FILES.map((file) => `site/${folder}/${file}`);
}

/** What each reference says of the rest of the site: the titles of the APIs in its header, and the guides it links to. */
function surroundings(root: string): string[] {
  const titles = listApis(root).map((api) => {
    const file = join(root, "generated", api, "openapi.json");
    return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument).info.title : "";
  });
  return [...titles, ...readdirSync(join(root, GUIDES)).sort()];
}

/** Takes the root of the repository and the references. Returns the site that holds them. */
export function siteStep(root: string, references: readonly Step[]): Step {
  return {
    name: "the site",
    inputs: [
      // Bundled for the browser, and imported by nothing of the build.
      "src/tools/docs/browser",
      ...[MANIFEST, "docs/site", GUIDES, ...references.flatMap(({ inputs }) => inputs)],
      // Its panels hold the mock and the validators.
      ...modulesBehind(root, ["src/tools/docs/build-site.ts", "src/tools/docs/browser/try/try.ts"]),
    ],
    outputs: ["site"],
  };
}
