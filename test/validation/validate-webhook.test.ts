import { describe, expect, test } from "vitest";
import { validateWebhook } from "../../generated/data-network/validate.js";

const event = {
  id: "et-1",
  version: 1,
  type: "ACCOUNT_CREATED",
  createdAt: "2026-02-10T06:20:11Z",
  data: { userId: "lumen-1", accountId: "a-1" },
};

describe("validateWebhook", () => {
  test("judges an event by the schema of its type", () => {
    const verdict = validateWebhook(event);
    expect(verdict).toEqual({ valid: true, known: true, event });
    expect(verdict.valid && verdict.event).toBe(event);
    expect(validateWebhook({ ...event, data: { userId: "lumen-1" } })).toMatchObject({
      valid: false,
      known: true,
      issues: [{ path: "/data/accountId", keyword: "required" }],
    });
  });

  test("an event of unknown type stays readable: it is validated by the common envelope alone", () => {
    const unknown = { ...event, type: "PAYROLL_ADDED", data: { anything: [1] } };
    expect(validateWebhook(unknown)).toEqual({ valid: true, known: false, event: unknown });
    expect(validateWebhook({ ...event, type: "PAYROLL_ADDED", createdAt: "yesterday" })).toMatchObject({
      valid: false,
      known: false,
      issues: [{ path: "/createdAt", keyword: "format" }],
    });
  });

  test.each(["toString", "__proto__", "constructor", ""])(
    "the type %j is unknown, not a property of an object",
    (type) => {
      expect(validateWebhook({ ...event, type })).toMatchObject({ valid: true, known: false });
    },
  );

  test("an event that names one type and has another's data is refused", () => {
    expect(validateWebhook({ ...event, type: "ACCOUNT_SYNC_TASK_FINISHED" })).toMatchObject({
      valid: false,
      known: true,
      issues: [{ path: "/data/sourceId" }],
    });
  });

  test.each([undefined, null, 5, "text", [], {}, { type: 5 }])("%j is refused without an exception", (body) => {
    expect(validateWebhook(body)).toMatchObject({ valid: false, known: false });
  });

  test("either spelling of the data points is read", () => {
    const finished = { ...event, type: "ACCOUNT_SYNC_TASK_FINISHED", data: { userId: "lumen-1", sourceId: "a-1" } };
    for (const name of ["dataPoints", "datapoints"]) {
      expect(validateWebhook({ ...finished, data: { ...finished.data, [name]: ["IDENTITIES"] } })).toMatchObject({
        valid: true,
        known: true,
      });
      expect(validateWebhook({ ...finished, data: { ...finished.data, [name]: "IDENTITIES" } })).toMatchObject({
        valid: false,
      });
    }
  });
});
