import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

interface PackageDescription {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

// The package looks its files up under its own name, because they lie elsewhere relative to the sources than to what
// is published.
const MANIFEST = createRequire(import.meta.url).resolve("smile-contracts/package.json");

/** Takes the path of a file in this package. Returns where it lies. */
export function packageFile(path: string): string {
  return join(dirname(MANIFEST), path);
}

/** Returns this package's own package.json. */
export function readPackageDescription(): PackageDescription {
  return JSON.parse(readFileSync(MANIFEST, "utf8")) as PackageDescription;
}
