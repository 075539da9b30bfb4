import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { replaceFolder } from "../replace-folder.js";
import { type GeneratedFiles, SHARED } from "./generated-files.js";

/** The files that differ from a fresh generation, each with how it differs. */
export async function findDifferences(root: string, generated: ReadonlyMap<string, GeneratedFiles>): Promise<string[]> {
  const differences: string[] = [];
  for (const api of new Set([...generated.keys(), ...(await listFolders(join(root, "generated")))])) {
    const fresh = generated.get(api) ?? {};
    const committed = api === SHARED ? await readFiles(root, fresh) : await readFolder(join(root, "generated", api));
    for (const name of new Set([...Object.keys(fresh), ...Object.keys(committed)])) {
      if (fresh[name] === committed[name]) continue;
      const how =
        fresh[name] === undefined
          ? "has no source any more"
          : committed[name] === undefined
            ? "is missing"
            : "is out of date";
      differences.push(`${api === SHARED ? "" : `generated/${api}/`}${name} ${how}`);
    }
  }
  return differences.sort();
}

/**
 * Makes `generated/` hold what was generated and nothing else; what is no API's folder stays. The shared files come
 * last: they name the APIs.
 */
export async function writeGenerated(root: string, generated: ReadonlyMap<string, GeneratedFiles>): Promise<void> {
  const folder = join(root, "generated");
  for (const api of await listFolders(folder)) {
    if (!generated.has(api)) await rm(join(folder, api), { recursive: true });
  }
  for (const [api, files] of generated) {
    if (api === SHARED) continue;
    await replaceFolder(join(folder, api), async (newFolder) => {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(newFolder, name)), { recursive: true });
        await writeFile(join(newFolder, name), content);
      }
    });
  }
  for (const [name, content] of Object.entries(generated.get(SHARED) ?? {}))
    await replaceFile(join(root, name), content);
}

/** Never half-written: whoever reads the file meanwhile sees the old one. */
async function replaceFile(file: string, content: string): Promise<void> {
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}

async function listFolders(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map((entry) => entry.name);
}

async function readFiles(root: string, wanted: GeneratedFiles): Promise<Record<string, string>> {
  const names = Object.keys(wanted).filter((name) => existsSync(join(root, name)));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(root, name), "utf8")] as const)),
  );
}

async function readFolder(folder: string): Promise<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [relative(folder, file).replaceAll(sep, "/"), await readFile(file, "utf8")] as const),
    ),
  );
}
