import { expect, test } from "vitest";
import { renderMarkdown } from "../../../../src/tools/docs/pages/markdown.js";

test("a table scrolls on its own under a name made of its header, and each cell knows its column", () => {
  const html = renderMarkdown(
    '| `kind` | **Meaning** "x" |\n| --- | --- |\n| ok | [yes](site:a/b.html#c) |\n',
    "a/d.html",
  );
  expect(html).toContain('role="group" aria-label="Table: kind, Meaning &quot;x&quot;"');
  expect(html).toContain('<td data-title="kind">ok</td>');
  expect(html).toContain('<td data-title="Meaning &quot;x&quot;"><a href="b.html#c">yes</a></td>');
});
