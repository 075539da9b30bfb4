import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { API_NAMES } from "../../generated/apis.js";
import type { OpenApiDocument } from "../../src/openapi/document.js";
import { build } from "../../src/tools/build/build.js";
import { generateEach } from "../../src/tools/generate/generate.js";
import { SHARED } from "../../src/tools/generate/generated-files.js";
import { ROOT } from "./root.js";

const REDUCED = "data-network";
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
  const documents = new Map<string, OpenApiDocument>();
  for (const api of API_NAMES)
    documents.set(api, JSON.parse(await readFile(join(ROOT, "generated", api, "openapi.json"), "utf8")));
  const { paths } = documents.get(REDUCED) as OpenApiDocument;
  for (const path of Object.keys(paths)) if (!KEPT_PATHS.includes(path)) delete paths[path];
  // What is left out must leave nothing behind.
  await rm(join(root, "generated", REDUCED, "examples"), { recursive: true });
  await mkdir(join(root, "generated", REDUCED, "examples"));
  const generated = await generateEach(root, documents, () => {}, [REDUCED]);
  for (const [name, content] of Object.entries(generated.get(REDUCED) ?? {}))
    await writeFile(join(root, "generated", REDUCED, name), content);
  for (const [name, content] of Object.entries(generated.get(SHARED) ?? {})) await writeFile(join(root, name), content);
  await build(root);
  await writeFile(join(folder, "package.json"), '{"type":"module"}');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
