import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../src/build/build.js";
import type { BundledDocument } from "../../src/generate/contract.js";
import { generateFiles } from "../../src/generate/generate.js";
import { ROOT } from "./root.js";

/** What the whole data network has: the size at which one operation must cost no more than among two. */
export const FULL_OPERATION_COUNT = 68;

/**
 * Builds the package as if the data network had {@link FULL_OPERATION_COUNT} operations: a fixture whose further
 * operations are copies of the real ones, each with schemas of its own. Returns the folder that holds `node_modules`.
 */
export async function buildEnlargedPackage(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-enlarged-"));
  const root = join(folder, "node_modules", "smile-contracts");
  await mkdir(root, { recursive: true });
  for (const name of ["src", "generated", "package.json", "tsconfig.json", "tsconfig.web.json", "tsconfig.node.json"]) await cp(join(ROOT, name), join(root, name), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(root, "node_modules"));
  const document = JSON.parse(await readFile(join(ROOT, "generated", "data-network", "openapi.json"), "utf8")) as BundledDocument;
  const files = await generateFiles("data-network", enlarge(document));
  for (const [name, content] of Object.entries(files)) await writeFile(join(root, "generated", "data-network", name), content);
  await build(root);
  await writeFile(join(folder, "package.json"), '{"type":"module"}');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

function enlarge(document: BundledDocument): BundledDocument {
  const operationCount = Object.values(document.paths).flatMap((item) => Object.values(item)).length;
  const copies = Math.ceil((FULL_OPERATION_COUNT - operationCount) / operationCount);
  const enlarged = structuredClone(document);
  for (let number = 0; number < copies; number++) {
    const text = JSON.stringify({ paths: document.paths, schemas: document.components.schemas, responses: document.components["responses"] })
      .replaceAll('"#/components/schemas/', `"#/components/schemas/Copy${number}`)
      .replaceAll('"#/components/responses/', `"#/components/responses/Copy${number}`)
      .replaceAll(/"operationId":"([a-z]+)/g, `"operationId":"$1Copy${number}`);
    const { paths, schemas, responses } = JSON.parse(text) as Record<"paths" | "schemas" | "responses", Record<string, never>>;
    const rename = (names: Record<string, never>, prefix: string) => Object.fromEntries(Object.entries(names).map(([name, value]) => [prefix + name, value]));
    Object.assign(enlarged.paths, rename(paths, `/copy${number}`));
    Object.assign(enlarged.components.schemas, rename(schemas, `Copy${number}`));
    Object.assign(enlarged.components["responses"] as object, rename(responses, `Copy${number}`));
  }
  return enlarged;
}
