import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BundledDocument } from "./contract.js";
import { runRedocly } from "../tooling/redocly.js";

/** The names of the APIs: the folders of `openapi/` that hold an `openapi.yaml`. */
export function listApis(root: string): string[] {
  return readdirSync(join(root, "openapi"))
    .filter((name) => existsSync(join(root, "openapi", name, "openapi.yaml")))
    .sort();
}

/** Lints all contracts by the rules of `redocly.yaml`. Rejects with the problems, each with its file and line. */
export async function lint(root: string): Promise<void> {
  await runRedocly(root, ["lint", "--format=codeframe"]);
}

/** Joins the files of one contract into a single document. */
export async function bundle(root: string, api: string): Promise<BundledDocument> {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-bundle-"));
  try {
    const file = join(folder, "openapi.json");
    await runRedocly(root, ["bundle", `openapi/${api}/openapi.yaml`, "--output", file]);
    return JSON.parse(await readFile(file, "utf8")) as BundledDocument;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
