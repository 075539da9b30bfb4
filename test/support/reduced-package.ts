import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "../../src/openapi/document.js";
import { readApiModule } from "../../src/tools/api-module.js";
import { build } from "../../src/tools/build/build.js";
import { generateFiles } from "../../src/tools/generate/generate.js";
import { ROOT } from "./root.js";

/** What the calls of the budgets use. */
const KEPT_PATHS = ["/accounts", "/accounts/{id}"];

/**
 * Builds the package as if the data network had few operations: the fixture that the whole contract is compared with,
 * since an operation must cost no more among many. Returns the folder that holds `node_modules`.
 */
export async function buildReducedPackage(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-reduced-"));
  const root = join(folder, "node_modules", "smile-contracts");
  await mkdir(root, { recursive: true });
  for (const name of ["src", "generated", "package.json", "tsconfig.json", "tsconfig.web.json", "tsconfig.node.json"])
    await cp(join(ROOT, name), join(root, name), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(root, "node_modules"));
  const document = JSON.parse(
    await readFile(join(ROOT, "generated", "data-network", "openapi.json"), "utf8"),
  ) as OpenApiDocument;
  for (const path of Object.keys(document.paths)) if (!KEPT_PATHS.includes(path)) delete document.paths[path];
  // What is left out must leave nothing behind.
  await rm(join(root, "generated", "data-network", "examples"), { recursive: true });
  await mkdir(join(root, "generated", "data-network", "examples"));
  for (const [name, content] of Object.entries(
    await generateFiles("data-network", document, readApiModule(ROOT, "data-network")),
  ))
    await writeFile(join(root, "generated", "data-network", name), content);
  await build(root);
  await writeFile(join(folder, "package.json"), '{"type":"module"}');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
