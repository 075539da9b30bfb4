import { expect, test } from "vitest";
import billing from "../../../generated/billing/openapi.json" with { type: "json" };
import type { OpenApiDocument } from "../../../src/openapi/document.js";
import { retriesSection } from "../../../src/tools/docs/copy/retries-section.js";

test("an operation that is stricter than its method is told of, with the statuses that are left to it", () => {
  const section = retriesSection(billing as unknown as OpenApiDocument);
  expect(section).toContain("| POST | 429, 503 with `Retry-After` | where nothing was sent |");
  expect(section).toContain("`createOrder` is stricter: of all statuses, it is tried again after `429` only.");
  expect(section).not.toContain("updateAccount");
});
