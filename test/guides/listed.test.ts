import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../support/root.js";

test("the README's table of guides has each of them", () => {
  const [, table = ""] = /^## Guides$([^]*?)^## /m.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
  const listed = [...table.matchAll(/\(docs\/guides\/([^)#]+)\)/g)].map(([, file]) => file);
  expect(listed.sort()).toEqual(readdirSync(join(ROOT, "docs", "guides")).sort());
});
