import { expect, test } from "vitest";
import { renderMarkdown } from "../../../../src/tools/docs/pages/markdown.js";

test("a table scrolls on its own, under a name made of its header", () => {
  const html = renderMarkdown(
    '| `kind` | **Meaning** "x" |\n| --- | --- |\n| ok | [yes](site:a/b.html#c) |\n',
    "a/d.html",
  );
  expect(html).toContain(
    '<div class="scroll" tabindex="0" role="group" aria-label="Table: kind, Meaning &quot;x&quot;">',
  );
  expect(html).toContain('<a href="b.html#c">yes</a>');
});
