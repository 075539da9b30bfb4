import { describe, expect, test } from "vitest";
import { checksOf } from "../support/fact-checks.js";
import { requestOf, wholesOf } from "../support/fact-requests.js";
import {
  type OperationRow,
  type Place,
  type Places,
  readObjects,
  readOperations,
  readParameters,
} from "../support/fact-tables.js";
import { smallest } from "../support/fact-values.js";
import type { ValidatorsByName } from "../support/validators-by-name.js";

/** The part of a request around its parameters: nobody else's are taken. */
const PART: Place = {
  type: "object",
  deprecated: false,
  required: false,
  nullable: false,
  limits: {},
  default: "",
  openness: "closed",
  values: [],
};
const PARTS = ["path", "query"] as const;
/** What services answer with. */
const STATUSES = [200, 201, 202, 204, 400, 401, 403, 404, 405, 409, 410, 415, 418, 422, 429, 500, 501, 502, 503, 504];

/** Holds the validators of an API's operations against the tables of facts. */
export function describeOperations(api: string, { validateRequest, validateResponse }: ValidatorsByName): void {
  const objects = readObjects(api);
  const operations = readOperations(api);

  describe("each operation takes the requests that its row says, and no other", () => {
    test.each(operations)("$title", ({ operationId, body, bodySchema }) => {
      const smallestRequest = requestOf(api, operationId, body === "required" ? bodySchema : "");
      const takes = (part: object) => validateRequest(operationId, { ...smallestRequest, ...part }).valid;

      expect(validateRequest(operationId, smallestRequest)).toEqual({ valid: true });
      for (const part of PARTS) {
        const places = placesIn(api, operationId, part);
        const whole = smallest(objects, places) as object;
        const wrong = Object.keys(places)
          .filter((path) => path !== "")
          .flatMap((path) => checksOf(objects, places, path))
          .concat({ what: "another", value: { ...whole, brandNew: "1" }, fits: false })
          .filter(({ value, fits }) => takes({ [part]: value }) !== fits)
          .map(({ what, fits }) => `${part} ${what} is to be ${fits ? "accepted" : "refused"}`);
        expect(wrong).toEqual([]);
      }
      expect(takes({ body: undefined }), "without a body").toBe(body !== "required");
      expect(takes({ body: null }), "with null").toBe(false);
      const whole = body === "no" ? {} : wholesOf(api, bodySchema)[0];
      expect(takes({ body: whole }), "with a body").toBe(body !== "no");
      expect(takes({ body: { ...(whole as object), brandNew: 1 } }), "with another attribute").toBe(false);
    });
  });

  describe("each operation gives the answers that its row says, and no other", () => {
    test.each(operations)("$title", ({ operationId, success, answer, errors }: OperationRow) => {
      const gives = (status: number, body: unknown) => validateResponse(operationId, status, body).valid;

      expect(gives(success, objects[answer] && wholesOf(api, answer)[0])).toBe(true);
      expect(gives(success, objects[answer]?.[""]?.type === "array" ? {} : [])).toBe(false);
      for (const { value } of withoutEach(api, answer)) expect(gives(success, value)).toBe(false);
      for (const [status, schema] of errors) {
        const error = objects[schema] && wholesOf(api, schema)[0];
        expect(gives(status, error), `${status}`).toBe(true);
        if (error !== undefined) expect(gives(status, {}), `${status}`).toBe(false);
      }
      for (const status of STATUSES) {
        if (status === success || errors.some(([declared]) => declared === status)) continue;
        expect(validateResponse(operationId, status, {})).toMatchObject({ issues: [{ keyword: "status" }] });
      }
    });
  });
}

/** The parameters of one part of a request, as the attributes of an object. */
function placesIn(api: string, operationId: string, part: string): Places {
  const prefix = `${operationId} ${part} `;
  const own = Object.entries(readParameters(api)).filter(([key]) => key.startsWith(prefix));
  return { "": PART, ...Object.fromEntries(own.map(([key, place]) => [key.slice(prefix.length), place])) };
}

/** An answer without one of what it has to hold. */
function withoutEach(api: string, schema: string) {
  const objects = readObjects(api);
  const places = objects[schema] ?? {};
  return Object.keys(places)
    .filter((path) => /^\w+$/.test(path) && places[path]?.required === true)
    .flatMap((path) => checksOf(objects, places, path, wholesOf(api, schema)[0]).slice(0, 1));
}
