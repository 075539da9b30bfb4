import { describe, expect, test } from "vitest";
import type { Operation } from "../../../src/openapi/document.js";
import { contractWith, copyOf, operationOf } from "./pets.js";

const TITLE = "**What the mock makes of the request**";
const descriptionOf = (operation: Partial<Operation>) => operationOf(copyOf(contractWith({}, operation))).description;

describe("what the mock makes of the request", () => {
  test("is what comes back in its answer, and what changes nothing", () => {
    const description = descriptionOf({ "x-echo": { id: ["/id"], kind: ["/kind", "/food/kind"], from: [], to: [] } });
    expect(description).toContain(
      `${TITLE}\n\nUnless \`Prefer\` asks for an example or a status, the mock's answer has the request's \`id\` and ` +
        "`kind`. `from` and `to` are checked, and change nothing in the mock's answer.",
    );
    expect(description).not.toContain("`size`");
  });

  test("is that nothing comes back, where that is so", () => {
    const description = descriptionOf({ "x-echo": { id: [] } });
    expect(description).toContain(`${TITLE}\n\n\`id\` is checked, and changes nothing in the mock's answer.`);
  });

  test("is how it pages, where there are pages", () => {
    expect(descriptionOf({ "x-pagination": "cursor" })).toContain(`${TITLE}\n\nWithout \`size\`, the mock's page has`);
  });

  test("goes unmentioned where there is nothing to say", () => {
    expect(descriptionOf({})).not.toContain("mock");
  });
});
