import { expect, test } from "vitest";
import { build } from "../../../src/tools/build/build.js";
import { ROOT } from "../../support/root.js";

test("the package compiles, and dist/ holds what it compiles to", async () => {
  await expect(build(ROOT)).resolves.toBeUndefined();
});
