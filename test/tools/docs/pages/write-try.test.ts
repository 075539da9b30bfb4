import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Page } from "../../../../src/tools/docs/pages/page.js";
import { writePages } from "../../../../src/tools/docs/pages/write-pages.js";
import type { TryFile } from "../../../../src/tools/docs/try/try-file.js";

const FILE = { api: "pets", operationId: "getPet" } as TryFile;
const PAGE: Page = {
  path: "reference/pets/pets/getpet.html",
  kind: "operation",
  part: "Pets",
  title: "Get a pet",
  names: [],
  summary: "Gives one pet.",
  blocks: [
    { kind: "heading", level: 2, text: "Answers", id: "section.answers" },
    { kind: "try", file: FILE },
  ],
};

test("a call to try stands on the page and in its outline, has its file beside it, and is in no Markdown", async () => {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-try-"));
  await writePages(folder, [PAGE], []);
  const read = (name: string) => readFile(join(folder, "reference/pets/pets", name), "utf8");
  const [html, markdown, file] = await Promise.all(["getpet.html", "getpet.md", "getpet.try.json"].map(read));
  await rm(folder, { recursive: true });
  expect(html).toContain('data-file="getpet.try.json"');
  expect(html).toContain('data-root="../../../index.html"');
  expect(html).toContain('<li class="level-2"><a href="#section.try">Try it</a></li>');
  // Without scripts there is nothing to press.
  expect(html).toMatch(/<p data-closed hidden>[^]*<button/);
  expect(markdown).not.toMatch(/try/i);
  expect(JSON.parse(file as string)).toEqual(FILE);
});
