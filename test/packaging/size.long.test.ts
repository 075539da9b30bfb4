import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { apis } from "../support/contracts.js";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";

/**
 * Bytes that an installation takes. 540,000 of them are GraphQL's: its schema, twice as text, its types and its data.
 * 90,000 came with what the names of the data network mean, in the contract and in the types. 340,000 are the named
 * examples as constants, their types, webhooks and the guides to both; 80,000 are the command that checks recordings.
 * 230,000 are what the mock answers without reading the contracts: the examples as JSON, and its pipeline. 32,000 are
 * what delivers events; 70,000 are the guides that teach.
 */
const MAX_UNPACKED = 3_920_000;
/** Bytes of the largest API's validators and descriptors. */
const MAX_API_CODE = 700_000;
/** Each file that is opened makes an import slower. */
const MAX_FILES = 4;

const ENTRIES = apis
  .flatMap((api) => ["index", "picked-client", "schemas", "validate"].map((entry) => `generated/${api}/${entry}`))
  .concat("generated/billing/graphql/index", "generated/data-network/webhooks");

/** The files of the package that an import of one opens, itself among them. */
function filesBehind(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(file, "utf8");
  for (const [, path] of code.matchAll(/\bfrom"(\.[^"]+)"|\bimport"(\.[^"]+)"/g))
    filesBehind(join(dirname(file), path as string), found);
  return found;
}

test(`the package takes at most ${MAX_UNPACKED} bytes`, async () => {
  const { output } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: ROOT });
  const [packed] = JSON.parse(output) as [{ readonly unpackedSize: number }];
  console.log(`unpacked: ${packed.unpackedSize} bytes`);
  expect(packed.unpackedSize).toBeLessThanOrEqual(MAX_UNPACKED);
});

test.each(apis)(`the code that is %s's own takes at most ${MAX_API_CODE} bytes`, (api) => {
  expect(statSync(join(ROOT, "dist", "chunks", `${api}.js`)).size).toBeLessThanOrEqual(MAX_API_CODE);
});

test.each(ENTRIES)(`an import of %s opens at most ${MAX_FILES} files`, (entry) => {
  expect([...filesBehind(join(ROOT, "dist", `${entry}.js`))].length).toBeLessThanOrEqual(MAX_FILES);
});

test.each(ENTRIES)("%s exports what its source does, and nothing of what it was joined with", async (entry) => {
  const names = async (file: string) => Object.keys((await import(join(ROOT, file))) as object).sort();
  expect(await names(`dist/${entry}.js`)).toEqual(await names(`${entry}.ts`));
});
