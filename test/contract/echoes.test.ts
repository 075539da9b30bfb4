import { beforeAll, describe, expect, test } from "vitest";
import { apis } from "../support/contracts.js";
import { type EchoedParameter, listEchoedAnswers, placesWith, put } from "../support/echoes.js";
import { createIndependentValidator } from "../support/independent-validator.js";

/** Where an answer has the same value and another meaning. */
const COINCIDENCES: Readonly<Record<string, readonly string[]>> = {
  // What was found in the document, and what each file is, beside what the document was said to be.
  "listArchives fileType": [
    "/data/items/*/extraction/fileType",
    "/data/items/*/validation/fileType",
    "/data/items/*/rawFiles/*/subType",
  ],
};

/** Values that a parameter takes, its own and one that no example has. */
const samplesOf = ({ type, example }: EchoedParameter): readonly unknown[] =>
  type === "boolean" ? [true, false] : [example, type === "integer" ? Number.MAX_SAFE_INTEGER : "Ä value / of its own"];

const withEcho = (answer: unknown, { places }: EchoedParameter, value: unknown) =>
  places.reduce((made, place) => put(made, place, value).body, answer);

describe.each(apis)("%s", (api) => {
  const answers = listEchoedAnswers(api).map((answer) => [answer.operationId, answer] as const);
  let judge: Awaited<ReturnType<typeof createIndependentValidator>>;
  beforeAll(async () => {
    judge = await createIndependentValidator(api);
  });

  test.each(answers)("the first answer of %s has every place at which a parameter comes back", (_, answer) => {
    const [first] = answer.examples;
    const places = answer.parameters.flatMap((parameter) => parameter.places);
    expect(places.filter((place) => !put(first, place, "value").found)).toEqual([]);
  });

  test.each(answers)("every answer of %s is valid with the values of a request in it", async (_, answer) => {
    const bodies = answer.parameters.flatMap((parameter) =>
      samplesOf(parameter).flatMap((value) => answer.examples.map((example) => withEcho(example, parameter, value))),
    );
    for (const body of bodies) expect(await judge(answer.schema, body), JSON.stringify(body)).toBe(true);
  });

  test.each(answers)("no answer of %s has the value of a parameter beside its places", (operationId, answer) => {
    const beside = answer.parameters.flatMap((parameter) => {
      const known = [...parameter.places, ...(COINCIDENCES[`${operationId} ${parameter.name}`] ?? [])];
      const found = answer.examples.flatMap((example) => placesWith(example, parameter));
      return found.filter((place) => !known.includes(place)).map((place) => `${parameter.name} ${place}`);
    });
    expect(beside).toEqual([]);
  });
});
