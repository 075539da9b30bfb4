import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "../../openapi/document.js";
import { journeyFiles } from "../journeys/read-journeys.js";
import type { Problem } from "../problem.js";
import { lintWithRedocly, runRedocly } from "../redocly.js";

/** Folders of `openapi/` that are no contracts. */
const NO_CONTRACTS = ["journeys", "released"];

/**
 * The names of the APIs: the folders of `openapi/`. Throws an Error that names one without an `openapi.yaml`, which
 * would otherwise be left out without a word.
 */
export function listApis(root: string): string[] {
  const folders = readdirSync(join(root, "openapi"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_CONTRACTS.includes(entry.name))
    .map(({ name }) => name)
    .sort();
  const empty = folders.find((name) => !existsSync(join(root, "openapi", name, "openapi.yaml")));
  if (empty !== undefined) throw new Error(`openapi/${empty}/ holds no openapi.yaml: write one, or remove the folder.`);
  return folders;
}

/**
 * Lints the contracts of APIs and all journeys by a configuration, the text of a `redocly.yaml`. Resolves with what it
 * finds. Rejects where it cannot work.
 */
export async function lint(root: string, configuration: string, apis: readonly string[]): Promise<Problem[]> {
  // In the root, since what it refers to is relative to it.
  const file = join(root, `.redocly-${process.pid}.yaml`);
  await writeFile(file, configuration);
  try {
    return await lintWithRedocly(root, ["--config", file, ...apis, ...journeyFiles(root)]);
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * Joins the files of each contract into a single document, all in one run of Redocly: starting it takes longer than
 * bundling.
 */
export async function bundle(root: string, apis: readonly string[]): Promise<Map<string, OpenApiDocument>> {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-bundle-"));
  const fileOf = (api: string) => join(folder, `${api}.json`);
  try {
    const entries = apis.map((api) => [api, { root: join(root, "openapi", api, "openapi.yaml"), output: fileOf(api) }]);
    const config = join(folder, "redocly.yaml");
    // JSON is YAML. No rules: whether the contracts keep them is for lint to say.
    await writeFile(config, JSON.stringify({ apis: Object.fromEntries(entries) as object }));
    await runRedocly(root, ["bundle", ...apis, "--config", config]);
    const documents = await Promise.all(
      apis.map(async (api) => [api, JSON.parse(await readFile(fileOf(api), "utf8")) as OpenApiDocument] as const),
    );
    return new Map(documents);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
