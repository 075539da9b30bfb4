import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pageWithSamples, scriptWithSamples } from "../../../src/tools/docs/graphql/sample-script.js";
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

  test("reads from a page what cannot end the page's script", () => {
    const objects = { Shop: { name: "</script><script>alert(1)</script>" } };
    const page = pageWithSamples("<head></head><body></body>", { queries: {}, objects });
    const [, json = ""] = /globalThis\.graphqlSamples = (.*);<\/script>/.exec(page) ?? [];
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(json)).toEqual({ queries: {}, objects });
  });
});
