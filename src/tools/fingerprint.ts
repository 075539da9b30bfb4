import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Takes a folder and the paths of files and folders in it. Returns a text that is another one as soon as the names or
 * the bytes of these files, or of those in the folders, are. What does not exist counts as that.
 */
export function fingerprint(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of [...new Set(paths)].sort()) addPath(hash, root, path);
  return hash.digest("base64");
}

function addPath(hash: Hash, root: string, path: string): void {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) addPath(hash, root, join(path, name));
    return;
  }
  // The length says where the content ends and the next name begins.
  const content = stats === undefined ? undefined : readFileSync(join(root, path));
  hash.update(JSON.stringify([path, content?.length ?? "missing"]));
  if (content !== undefined) hash.update(content);
}
