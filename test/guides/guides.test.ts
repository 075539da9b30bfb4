import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { WORDS_A_MINUTE } from "../support/reading-pace.js";
import { ROOT } from "../support/root.js";
import { codeBlocks } from "./guide.js";

/** The page of the site that lists the others. */
const LIST = "README.md";
const MAX_MINUTES = 10;
/** What a page shows of a line of code before its reader has to scroll. */
const MAX_COLUMNS = 100;
/** What a program prints is as long as it is. */
const CODE = ["ts", "js", "python", "go"];

const folder = join(ROOT, "docs", "guides");
const guides = readdirSync(folder).filter((file) => file !== LIST);

test("the README's table of guides has each of them", () => {
  const [, table = ""] = /^## Guides$([^]*?)^## /m.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
  const listed = [...table.matchAll(/\(docs\/guides\/([^)#]+)\)/g)].map(([, file]) => file);
  expect(listed.sort()).toEqual(guides.sort());
});

test.each(guides)("%s takes less than ten minutes, its code read too", (file) => {
  const words = readFileSync(join(folder, file), "utf8").trim().split(/\s+/);
  expect(words.length / WORDS_A_MINUTE).toBeLessThan(MAX_MINUTES);
});

test.each(guides)("%s has no line of code that its page cuts", (file) => {
  const blocks = codeBlocks(readFileSync(join(folder, file), "utf8"));
  const lines = blocks.filter(({ language }) => CODE.includes(language)).flatMap(({ code }) => code.split("\n"));
  expect(lines.filter((line) => line.length > MAX_COLUMNS)).toEqual([]);
});
