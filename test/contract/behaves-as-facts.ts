import { describe, expect, test } from "vitest";
import { wholesOf } from "../support/fact-requests.js";
import { type Place, type Places, readObjects, readParameters, readTable } from "../support/fact-tables.js";
import { checksOf, smallest } from "../support/fact-values.js";
import type { ValidatorsByName } from "../support/validators-by-name.js";

type Schemas = Readonly<Record<string, { is(value: unknown): boolean }>>;

/** What is outside the attributes of a request's part. */
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
const UNDECLARED = 418;
const PARTS = ["path", "query", "header"] as const;
const NAMES = { path: "path", query: "query", header: "headers" } as const;

/** Holds what is generated of a contract against the tables of facts: what it accepts, and what it refuses. */
export function describeBehaviour(api: string, schemas: Schemas, validators: ValidatorsByName): void {
  const objects = readObjects(api);
  const conditions = readTable(api, "conditions");

  describe("each schema accepts and refuses in each place what its row says", () => {
    test.each(Object.keys(objects))("%s", (object) => {
      const places = objects[object] as Places;
      const wrong = Object.keys(places).flatMap((path) => {
        // What is right in its place can still be wrong beside another, so one of the wholes has to take it.
        const [first = [], ...others] = wholesOf(api, object).map((whole) => checksOf(objects, places, path, whole));
        return first
          .map(({ what, fits }, index) => ({ what, fits, values: [first, ...others].map((one) => one[index]?.value) }))
          .filter(({ fits, values }) => values.some((value) => schemas[object]?.is(value)) !== fits)
          .map(({ what, fits }) => `${what} is to be ${fits ? "accepted" : "refused"}`);
      });
      expect(wrong).toEqual([]);
    });
  });

  test.each(conditions)("%s: %s", (object = "", _rule, accepted = "", refused = "") => {
    expect(schemas[object]?.is(JSON.parse(accepted))).toBe(true);
    expect(schemas[object]?.is(JSON.parse(refused))).toBe(false);
  });

  describe("each operation takes the requests and answers that its row says", () => {
    const parameters = readParameters(api);
    const placesIn = (operationId: string, part: string): Places => ({
      "": PART,
      ...Object.fromEntries(
        Object.entries(parameters).flatMap(([key, place]) => {
          const [operation, where, name = ""] = key.split(" ");
          return operation === operationId && where === part ? [[name, place]] : [];
        }),
      ),
    });
    const request = (operationId: string, body: string) => ({
      ...Object.fromEntries(
        PARTS.map((part) => [part, placesIn(operationId, part)] as const)
          .filter(([, places]) => Object.keys(places).length > 1)
          .map(([part, places]) => [NAMES[part], smallest(objects, places)]),
      ),
      ...(body.startsWith("required") && { body: smallestOf(body) }),
    });
    const smallestOf = (body: string) => wholesOf(api, body.split(" ")[1] ?? "")[0];

    test.each(readTable(api, "operations"))(
      "%s %s %s",
      (
        _method,
        _path,
        name = "",
        success = "",
        body = "",
        answer = "",
        _data,
        _security,
        _pagination,
        _query,
        errors = "",
      ) => {
        const [operationId = ""] = name.split(" ");
        const valid = request(operationId, body);
        const takes = (part: object) => validators.validateRequest(operationId, { ...valid, ...part }).valid;
        const wrong = PARTS.flatMap((part) => {
          const places = placesIn(operationId, part);
          return (
            Object.keys(places)
              .filter((path) => path !== "")
              .flatMap((path) => checksOf(objects, places, path))
              // A request may have headers of its own.
              .concat({
                what: "another",
                value: { ...(smallest(objects, places) as object), brandNew: "1" },
                fits: part === "header",
              })
              .filter(({ value, fits }) => takes({ [NAMES[part]]: value }) !== fits)
              .map(({ what, fits }) => `${part} ${what} is to be ${fits ? "accepted" : "refused"}`)
          );
        });
        expect(wrong).toEqual([]);
        expect(validators.validateRequest(operationId, valid)).toEqual({ valid: true });
        expect(takes({ body: undefined }), "without a body").toBe(!body.startsWith("required"));
        expect(takes({ body: null }), "with null").toBe(false);
        if (body === "no") expect(takes({ body: {} }), "with a body").toBe(false);
        else
          expect(takes({ body: { ...(smallestOf(body) as object), brandNew: 1 } }), "with another attribute").toBe(
            false,
          );
        const answers = (value: unknown) => validators.validateResponse(operationId, Number(success), value).valid;
        expect(answers(objects[answer] && wholesOf(api, answer)[0])).toBe(true);
        expect(answers(objects[answer]?.[""]?.type === "array" ? {} : [])).toBe(false);
        for (const group of errors.split("; ").filter((text) => text !== "")) {
          const [schema = "", ...statuses] = group.split(" ");
          for (const status of statuses.map(Number)) {
            const error = objects[schema] && smallest(objects, objects[schema]);
            expect(validators.validateResponse(operationId, status, error), group).toEqual({ valid: true });
            if (error !== undefined)
              expect(validators.validateResponse(operationId, status, {}).valid, group).toBe(false);
          }
        }
        expect(validators.validateResponse(operationId, UNDECLARED, {})).toMatchObject({
          issues: [{ keyword: "status" }],
        });
      },
    );
  });
}
