import { expect, test } from "vitest";
import { ROOT } from "../../support/root.js";
import { run } from "../../support/run.js";

test("all that is written in TypeScript fits together: the package, what makes it and its tests", async () => {
  const { output, messages } = await run("npm", ["run", "--silent", "typecheck"], { cwd: ROOT });
  expect(output + messages).toBe("");
});
