import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** The program of an installed package. */
export function binary(name: string): string {
  const manifest = findManifest(name);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bin === "string" ? bin : (Object.values(bin)[0] as string));
}

function findManifest(name: string): string {
  const folder = require.resolve
    .paths(name)
    ?.map((base) => join(base, name, "package.json"))
    .find((path) => {
      try {
        readFileSync(path);
        return true;
      } catch {
        return false;
      }
    });
  if (folder === undefined) throw new Error(`${name} is not installed`);
  return folder;
}
