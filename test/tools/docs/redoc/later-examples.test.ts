import { expect, test } from "vitest";
import { prepareExamples } from "../../../../src/tools/docs/browser/redoc/fill-examples.js";
import { moveExamples, SAMPLES } from "../../../../src/tools/docs/redoc/later-examples.js";
import { contractWith, copyOf, operationOf } from "../pets.js";

const LONG = { name: "x".repeat(100) };
const copy = () =>
  copyOf(
    contractWith(
      { Pet: { type: "object", examples: [LONG, "short"] } },
      {
        requestBody: {
          content: { "application/json": { examples: { long: { value: [LONG] }, short: { value: 1 } } } },
        },
      },
    ),
  );

test("what was moved out of a definition comes back into the very objects that Redoc holds", () => {
  const definition = copy();
  const values = moveExamples(definition);
  const text = JSON.stringify(definition);
  expect(text).not.toContain("xxx");
  expect(text).not.toContain("feedPet(");
  expect(operationOf(definition)[SAMPLES]).toEqual(expect.any(Number));

  const fill = prepareExamples(definition);
  const held = operationOf(definition)[SAMPLES] ?? [];
  expect(held.map(({ label, source }) => [label, source])).toContainEqual(["Go", ""]);
  fill(values as object[]);
  expect(definition).toEqual(copy());
  expect(operationOf(definition)[SAMPLES]).toBe(held);
});
