import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { scriptWithSamples } from "../../../src/tools/docs/graphql/sample-script.js";
import { REDOC_SCRIPT } from "../../../src/tools/docs/redoc/self-hosting.js";
import { REDOCLY_FOLDER } from "../../../src/tools/redocly.js";

describe("the script that shows samples", () => {
  test("is Redoc's but for a few places", () => {
    const script = readFileSync(join(REDOCLY_FOLDER, "lib", "chunks", REDOC_SCRIPT), "utf8");
    const changed = scriptWithSamples(script);
    const added = changed.length - script.length;
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(3000);
    expect(changed).not.toContain("undefined(");
  });

  test("is refused where Redoc writes what is not known", () => {
    expect(() => scriptWithSamples("export {}")).toThrow(/does not know.*sample-script\.ts/);
  });
});
