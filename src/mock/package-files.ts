import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

interface PackageDescription {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

// The package looks its files up under its own name, because they lie elsewhere relative to the sources than to what
// is published.
const fromThisPackage = createRequire(import.meta.url);

/**
 * Takes what a consumer of this package would import, such as `smile-contracts/<api>/openapi.json`.
 * Returns the JSON in it, parsed anew on every call, so that whoever gets it may change it.
 */
export function readPackageJsonFile(specifier: string): unknown {
  return JSON.parse(readFileSync(fromThisPackage.resolve(specifier), "utf8"));
}

/** Returns this package's own package.json. */
export function readPackageDescription(): PackageDescription {
  return readPackageJsonFile("smile-contracts/package.json") as PackageDescription;
}
