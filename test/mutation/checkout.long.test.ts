import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Checkout } from "./checkout.js";
import { listMutants, type Mutant } from "./mutants.js";

const API = "provider-accounts";

/** Every file of the folders that a mutant touches, by what it holds. */
function contentsOf(root: string): Record<string, string> {
  const files = ["openapi", "generated"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  return Object.fromEntries(
    [...files, join(root, "package.json")].map((file) => [
      file,
      createHash("sha256").update(readFileSync(file)).digest("hex"),
    ]),
  );
}

let checkout: Checkout;
let before: Record<string, string>;
let mutants: readonly Mutant[];
beforeAll(async () => {
  checkout = await Checkout.make();
  before = contentsOf(checkout.root);
  mutants = listMutants(checkout.root, API);
});
afterAll(() => checkout.remove());

const first = (kind: string, file: string) =>
  mutants.find((mutant) => mutant.kind === kind && mutant.file.endsWith(file)) as Mutant;

describe("a copy of the checkout", () => {
  test.each([
    ["required dropped", "schemas/ConnectStatus.yaml", "generated/provider-accounts/validators.ts"],
    ["server changed", "openapi.yaml", "generated/apis.ts"],
  ])("with %s in %s is generated anew, and restored byte by byte", async (kind, file, changed) => {
    expect(await checkout.mutate(first(kind, file))).toContain(changed);
    expect(contentsOf(checkout.root)).not.toEqual(before);
    await checkout.restore();
    expect(contentsOf(checkout.root)).toEqual(before);
  });

  test("with a mutant that cannot be generated says why, and is restored", async () => {
    await expect(checkout.mutate(first("own security changed", "Refresh.yaml"))).rejects.toThrow("security");
    await checkout.restore();
    expect(contentsOf(checkout.root)).toEqual(before);
  });
});
