import { beforeAll, describe, expect, test } from "vitest";
import { type BundledExample, listExamples, readBundle } from "../support/contracts.js";
import { createIndependentValidator } from "../support/independent-validator.js";
import { changeAt, listPlaces, type Place, remove, setNull, valueAt } from "../support/mutations.js";
import { validatorsOf } from "../support/validators-by-name.js";

const { validateResponse } = validatorsOf("data-network");
const examples = listExamples("data-network").filter(({ status }) => status < 300);
const ENVELOPE = ["code", "message", "requestId", "data"];

/**
 * What calls that create something exist for, besides the envelope. All else of their answers may be absent or null.
 */
const CREATED: Readonly<Record<string, readonly string[]>> = {
  createUser: ["data/user", "data/user/id", "data/token", "data/token/accessToken"],
  createToken: ["data/accessToken"],
  createWebhook: ["data/id"],
  createInvite: ["data/id"],
  createInviteTemplate: ["data/id"],
  createArchive: ["data/id"],
  createAndClassifyArchive: ["data/id"],
  uploadPayslipFile: ["data/id"],
  generateAccountExport: ["data/id"],
  createConsentTemplate: [],
};

/** What an operation answers that has no result. */
const ACKNOWLEDGEMENT = "AcknowledgementResponse";

/** The operations whose result is no resource with an id that is always there. */
const WITHOUT_ID = [
  // The token's secret is what counts. Its own id came later.
  ...["createUser", "createToken"],
  // No source requires the template's id.
  ...["listConsentTemplates", "createConsentTemplate"],
  // Results that no id belongs to.
  ...[
    "listFileTypes",
    "getArchivePayslipData",
    "listArchivePayslipPredictions",
    "verifyProfileIdentity",
    "queryProfileIdentity",
  ],
  // All data of a source or of a session: resources are in it.
  ...["getAccountPayload", "getUserSessionPayload"],
];

let secondOpinion: Awaited<ReturnType<typeof createIndependentValidator>>;
beforeAll(async () => {
  secondOpinion = await createIndependentValidator("data-network");
});

/**
 * Whether a copy of an example without what is at a place, and one with null there, are accepted. Both
 * implementations have to say so.
 */
async function survives(
  { operationId, status, schema, value }: BundledExample,
  place: Place,
): Promise<{ absent: boolean; null: boolean }> {
  const [absent, nothing] = await Promise.all(
    [remove, setNull].map(async (change) => {
      const changed = changeAt(value, place, change);
      const { valid } = validateResponse(operationId, status, changed);
      expect(await secondOpinion(schema, changed)).toBe(valid);
      return valid;
    }),
  );
  return { absent: absent as boolean, null: nothing as boolean };
}

const isItem = (place: Place) => /^\d+$/.test(place.at(-1) ?? "");

describe.each(Object.entries(CREATED))("%s", (operationId, created) => {
  const own = examples.filter((example) => example.operationId === operationId);
  const always = [...ENVELOPE, ...created];

  test.each(own)("$name has what the call exists for, whatever else is missing", async (example) => {
    const places = listPlaces(example.value);
    expect(places.map((place) => place.join("/"))).toEqual(expect.arrayContaining(always));
    for (const place of places.filter((found) => !isItem(found))) {
      const pointer = place.join("/");
      // What metadata requires is the tolerance test's matter.
      if (pointer.includes("metadata/")) continue;
      const isRequired = always.includes(pointer);
      expect({ pointer, ...(await survives(example, place)) }).toEqual({
        pointer,
        absent: !isRequired,
        null: !isRequired,
      });
    }
  });
});

describe("the id of a resource is always there", () => {
  const results = examples.filter(({ schema }) => schema !== ACKNOWLEDGEMENT);
  const operations = [...new Set(results.map(({ operationId }) => operationId))];

  test("wherever an operation returns one, by itself or in a list", () => {
    expect(WITHOUT_ID.filter((operationId) => !operations.includes(operationId))).toEqual([]);
    const known = Object.values(readBundle("data-network").paths).flatMap((item) => Object.values(item));
    expect([...new Set(examples.map(({ operationId }) => operationId))].sort()).toEqual(
      known.map(({ operationId }) => operationId).sort(),
    );
  });

  test.each(operations.filter((operationId) => !WITHOUT_ID.includes(operationId)))("%s", async (operationId) => {
    const own = examples.filter((example) => example.operationId === operationId);
    let count = 0;
    for (const example of own) {
      const { data } = example.value as { data: { items?: unknown[] } };
      const places = data.items
        ? data.items.map((_item, index) => ["data", "items", String(index), "id"])
        : [["data", "id"]];
      for (const place of places) {
        count++;
        expect(valueAt(example.value, place)).toEqual(expect.any(String));
        expect(await survives(example, place)).toEqual({ absent: false, null: false });
      }
    }
    expect(count).toBeGreaterThan(0);
  });

  test("but not that of a consent template, which no source requires", async () => {
    for (const example of examples.filter(({ operationId }) => operationId === "createConsentTemplate")) {
      expect(await survives(example, ["data", "id"])).toEqual({ absent: true, null: true });
    }
  });
});
