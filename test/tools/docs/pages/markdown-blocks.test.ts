import { expect, test } from "vitest";
import { splitSections } from "../../../../src/tools/docs/copy/sections.js";
import { markdownBlocks } from "../../../../src/tools/docs/pages/markdown-blocks.js";
import { firstSentence } from "../../../../src/tools/docs/pages/summary.js";

const FENCED = ["```bash curl", "# not a heading", "curl x", "```"].join("\n");

test("an introduction falls into its sections, and code that looks like a heading stays code", () => {
  const text = `Lead.\n\n# One\n\nText.\n\n${FENCED}\n\n# Two\n\n## Part\n\nMore.`;
  expect(splitSections(text)).toEqual({
    lead: "Lead.",
    sections: [
      { title: "One", markdown: `Text.\n\n${FENCED}` },
      { title: "Two", markdown: "## Part\n\nMore." },
    ],
  });
});

test("a section falls into prose, code and headings, in their order", () => {
  expect(markdownBlocks(`Text.\n\n${FENCED}\n\n## A part\n\n- item\n\n### Inner\n`)).toEqual([
    { kind: "prose", markdown: "Text." },
    { kind: "code", language: "bash", title: "curl", text: "# not a heading\ncurl x" },
    { kind: "heading", level: 2, text: "A part", id: "a-part" },
    { kind: "prose", markdown: "- item" },
    { kind: "heading", level: 3, text: "Inner", id: "inner" },
  ]);
});

test("a summary is the first sentence without marks", () => {
  const text = "Gives **one** `pet` of [v1.2](site:x.html)\nby name. And _more_.\n\nElse.";
  expect(firstSentence(text)).toBe("Gives one pet of v1.2 by name.");
  expect(firstSentence("| A |\n| --- |\n| b |\n\nWhat it says. More.")).toBe("What it says.");
  expect(firstSentence("No stop `snake_case_name`")).toBe("No stop snake_case_name");
});
