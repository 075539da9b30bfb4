import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../support/root.js";

/** The page of the site that lists the others. */
const LIST = "README.md";

test("the README's table of guides has each of them", () => {
  const [, table = ""] = /^## Guides$([^]*?)^## /m.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
  const listed = [...table.matchAll(/\(docs\/guides\/([^)#]+)\)/g)].map(([, file]) => file);
  const guides = readdirSync(join(ROOT, "docs", "guides")).filter((file) => file !== LIST);
  expect(listed.sort()).toEqual(guides.sort());
});
