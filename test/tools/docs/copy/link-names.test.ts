import { expect, test } from "vitest";
import { linkAllNames, linkNames } from "../../../../src/tools/docs/copy/link-names.js";

const PAGES = new Map([
  ["Pet", "reference/pets/schemas/pet.html"],
  ["getPet", "reference/pets/pets/getpet.html"],
  ["PET_LOST", "reference/pets/error-codes/pet_lost.html"],
]);

test.each([
  ["Use `getPet`.", "Use [`getPet`](site:reference/pets/pets/getpet.html)."],
  ["See `Pet.name`.", "See [`Pet.name`](site:reference/pets/schemas/pet.html#name)."],
  ["Of `PET_LOST`, `Pet`", /PET_LOST`\]\(.*Pet`\]\(/],
  ["`Pets`, `pet`, `Pet name`, Pet", "`Pets`, `pet`, `Pet name`, Pet"],
  ["[`Pet`](https://pets.example)", "[`Pet`](https://pets.example)"],
  ["``Pet``", "``Pet``"],
  ["```ts\n`Pet`\n```", "```ts\n`Pet`\n```"],
])("%j becomes %j", (markdown, expected) => {
  if (typeof expected === "string") expect(linkNames(markdown, PAGES)).toBe(expected);
  else expect(linkNames(markdown, PAGES)).toMatch(expected);
});

test("descriptions, meanings and stories of examples are linked, and data is left as it is", () => {
  const document = {
    description: "`Pet`",
    "x-enumDescriptions": { LOST: "`getPet`" },
    examples: { "a-pet": { description: "`Pet`", value: { description: "`Pet`" } } },
    inner: { examples: [{ description: "`Pet`" }], default: { description: "`Pet`" } },
  };
  linkAllNames(document, PAGES);
  expect(document.description).toContain("](site:");
  expect(document["x-enumDescriptions"].LOST).toContain("](site:");
  expect(document.examples["a-pet"].description).toContain("](site:");
  expect(document.examples["a-pet"].value).toEqual({ description: "`Pet`" });
  expect(document.inner).toEqual({ examples: [{ description: "`Pet`" }], default: { description: "`Pet`" } });
});
