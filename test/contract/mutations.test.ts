import { describe, expect, test } from "vitest";
import * as billing from "../../generated/billing/schemas.js";
import * as dataNetwork from "../../generated/data-network/schemas.js";
import * as providerAccounts from "../../generated/provider-accounts/schemas.js";
import { type BundledExample, listExamples, listRequestExamples, listWebhookExamples } from "../support/contracts.js";
import { changeAt, listPlaces, remove, setNull, setOtherType, valueAt } from "../support/mutations.js";
import { createStockValidator } from "../support/stock-validator.js";

type Example = Pick<BundledExample, "name" | "schema" | "value">;
type Validators = Record<string, { is(value: unknown): boolean }>;

/** Where any value is allowed, since the vendor alone knows what stands there. */
const FREE = {
  "data-network": /\/forms\/\d+\/data\//,
  "provider-accounts": /^\/(\d+\/)?(Properties|Parameters)\//,
  billing: /\/custom\/|^\/(data|variables)\//,
};

const apis = [
  ["data-network", dataNetwork],
  ["provider-accounts", providerAccounts],
  ["billing", billing],
] as const;

/** The body of an error that no source describes. */
const ANYTHING = "UndocumentedError";

const isItem = (pointer: string) => /\/\d+$/.test(pointer);

/** Values of other types; of a null nobody can tell which type it stands for, but it cannot be all of these. */
const othersOf = (value: unknown) =>
  value === null ? [true, 5, "text", [], {}] : [typeof value === "boolean" ? 5 : true];

describe.each(apis)("%s: an example with one change", (api, schemas) => {
  const validators = schemas as unknown as Validators;
  const stock = createStockValidator(api);
  const all: Example[] = [...listExamples(api), ...listRequestExamples(api), ...listWebhookExamples(api)];
  // Operations share the examples of their errors: once is enough.
  const examples = [
    ...new Map(all.map((example) => [`${example.schema} ${JSON.stringify(example.value)}`, example])).values(),
  ];

  test("is judged as by ajv itself, wherever and whatever the change, and never with an exception", () => {
    for (const { name, schema, value } of examples) {
      for (const place of listPlaces(value)) {
        for (const change of [setOtherType, setNull, remove]) {
          if (change === remove && isItem(`/${place.join("/")}`)) continue;
          const changed = changeAt(value, place, change);
          expect(validators[schema]?.is(changed), `${schema} ${name}: ${change.name} at ${place.join("/")}`).toBe(
            stock(schema, changed),
          );
        }
      }
    }
  });

  test("of another type is refused, unless any value is allowed there", () => {
    const accepted: string[] = [];
    let total = 0;
    for (const { schema, value } of examples.filter((example) => example.schema !== ANYTHING)) {
      for (const place of listPlaces(value)) {
        const pointer = `/${place.join("/")}`;
        if (FREE[api].test(pointer)) continue;
        total++;
        if (
          othersOf(valueAt(value, place)).every((other) =>
            validators[schema]?.is(changeAt(value, place, (parent, key) => (parent[key] = other))),
          )
        )
          accepted.push(`${schema} ${pointer}`);
      }
    }
    expect(accepted).toEqual([]);
    expect(total).toBeGreaterThan(100);
  });

  test("is refused with an issue that names the place, or what it stands in", () => {
    for (const { name, schema, value } of examples) {
      for (const place of listPlaces(value)) {
        const pointer = `/${place.join("/")}`;
        const verdict = (
          validators[schema] as unknown as {
            "~standard": { validate(value: unknown): { issues?: { path?: readonly string[] }[] } };
          }
        )["~standard"].validate(changeAt(value, place, setOtherType));
        if (verdict.issues === undefined) continue;
        const paths = verdict.issues.map(({ path = [] }) => `/${path.join("/")}`);
        expect(
          paths.some(
            (path) => pointer === path || pointer.startsWith(`${path}/`) || path.startsWith(pointer) || path === "/",
          ),
          `${schema} ${name} ${pointer}: ${paths.join(" ")}`,
        ).toBe(true);
      }
    }
  });
});
