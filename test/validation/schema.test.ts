import { describe, expect, test } from "vitest";
import {
  Account,
  AccountList,
  ConnectionStatus,
  ConnectionStatusKnown,
  ValidationError,
} from "../../generated/data-network/schemas.js";
import { account } from "../support/accounts.js";

describe("a schema", () => {
  test("is: says whether a value fulfils it", () => {
    expect(Account.is(account)).toBe(true);
    expect(Account.is({ ...account, id: 5 })).toBe(false);
    expect(Account.is(undefined)).toBe(false);
    expect(ConnectionStatusKnown.is("PAUSED")).toBe(false);
    expect(ConnectionStatus.is("PAUSED")).toBe(true);
  });

  test("parse: returns the same object and neither strips nor coerces", () => {
    const grown = { ...account, colour: "green" };
    expect(Account.parse(grown)).toBe(grown);
    expect(grown).toEqual({ ...account, colour: "green" });
    expect(() => Account.parse({ ...account, createdAt: 1 })).toThrow(ValidationError);
  });

  test("parse: the error names schema, place and expectation, and no value", () => {
    const error = (() => {
      try {
        Account.parse({ ...account, userId: 48151623, createdAt: "CANARY" });
      } catch (thrown) {
        return thrown as ValidationError;
      }
      return undefined;
    })();
    expect(error?.message).toBe("Not a valid Account: /createdAt must be a valid date-time (and 1 more)");
    expect(error?.issues).toHaveLength(2);
    expect(JSON.stringify(error?.issues) + String(error)).not.toMatch(/CANARY|48151623/);
  });

  test("of very many issues 100 are gathered, and that there are more is said", () => {
    const items = Array.from({ length: 150 }, () => ({ ...account, id: 5 }));
    expect(AccountList["~standard"].validate({ items })).toMatchObject({ issues: { length: 100 } });
    expect(() => AccountList.parse({ items })).toThrow(
      /^Not a valid AccountList: \/items\/0\/id must be a string \(and at least 99 more\)$/,
    );
    const errorOf = (count: number) => {
      try {
        AccountList.parse({ items: items.slice(0, count) });
      } catch (thrown) {
        return thrown as ValidationError;
      }
      return undefined;
    };
    for (const [count, gathered, more] of [
      [150, 100, true],
      [101, 100, true],
      [100, 100, false],
      [2, 2, false],
    ] as const) {
      expect(errorOf(count)).toMatchObject({ issues: { length: gathered }, more });
    }
  });

  test("Standard Schema: gives the value, or issues with their path", () => {
    const standard = AccountList["~standard"];
    expect(standard).toMatchObject({ version: 1, vendor: "smile-contracts" });
    const value = { items: [account] };
    expect(standard.validate(value)).toEqual({ value });
    expect(standard.validate({ items: [{ ...account, id: null }] })).toEqual({
      issues: [{ message: "Must be a string", path: ["items", 0, "id"] }],
    });
  });
});
