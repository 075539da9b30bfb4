import { describe, expect, test } from "vitest";
import { isDate, isDateTime, isUuid } from "../../bench/inside/floor/formats.js";
import { isAccountPage, isProviderAccountList, isTransactionPage } from "../../bench/inside/floor/lists.js";
import { isOrder } from "../../bench/inside/floor/order.js";
import { makeLargeList, makeLargeWebhook, makeListOfNumbers } from "../../bench/inside/large-texts.js";
import { makeText, PAYLOADS } from "../../bench/inside/payloads.js";
import { Order } from "../../generated/billing/schemas.js";
import { AccountListResponse, TransactionListResponse } from "../../generated/data-network/schemas.js";
import { validateResponse, validateWebhook } from "../../generated/data-network/validate.js";
import { ProviderAccountList } from "../../generated/provider-accounts/schemas.js";
import { date, dateTime, uuid } from "../../src/validation/formats.js";

const OURS = {
  accounts: AccountListResponse,
  transactions: TransactionListResponse,
  order: Order,
  "provider accounts": ProviderAccountList,
};
const FLOOR = {
  accounts: isAccountPage,
  transactions: isTransactionPage,
  order: isOrder,
  "provider accounts": isProviderAccountList,
};
const KIB = 1024;

describe.each(PAYLOADS)("the benchmark's %s", (name) => {
  test("are the same each time", () => {
    expect(makeText(name)).toBe(makeText(name));
  });

  test("fulfil the contract, and the floor says so too", () => {
    const valid = JSON.parse(makeText(name)) as unknown;
    expect([OURS[name].is(valid), FLOOR[name](valid)]).toEqual([true, true]);
  });

  test.each([1, 2, 3])("break it with a single mistake, in the last of %d items", (count) => {
    const wrong = JSON.parse(makeText(name, "last", count)) as unknown;
    expect([OURS[name].is(wrong), FLOOR[name](wrong)]).toEqual([false, false]);
  });
});

test("what is large has the bytes that were asked for, and is wrong", () => {
  const judgeList = (value: unknown) => validateResponse("listAccounts", 200, value);
  for (const [text, verdict] of [
    [makeLargeList(64 * KIB), judgeList],
    [makeListOfNumbers(64 * KIB), judgeList],
    [makeLargeWebhook(64 * KIB), validateWebhook],
  ] as const) {
    expect(Math.abs(text.length / (64 * KIB) - 1)).toBeLessThan(0.05);
    expect(verdict(JSON.parse(text))).toMatchObject({ valid: false });
  }
});

describe("the formats of the floor are as strict as the package's", () => {
  const DATES = ["2026-02-28", "2026-02-29", "2024-02-29", "1900-02-29", "2000-02-29", "2026-04-31", "2026-13-01"];
  const TIMES = ["T09:30:00", "t09:30:00", " 09:30:00", "_09:30:00", "T24:00:00", "T09:60:00", "T23:59:60", "T9:30:00"];
  const FRACTIONS = ["", ".5", ".123456", ".", ".x"];
  const ZONES = ["Z", "z", "", "+08:00", "-00:30", "+0800", "+24:00", "+08:60", "+08", "Z "];
  const UUID = "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64";

  test.each([...DATES, "", "2026-1-01", "2026-01-00", "2026-01-01 ", "２026-01-01", "2026/01/01"])(
    "date %j",
    (text) => {
      expect(isDate(text)).toBe(date(text));
    },
  );

  test("date-time, in every combination", () => {
    const texts = DATES.flatMap((day) =>
      TIMES.flatMap((time) => FRACTIONS.flatMap((fraction) => ZONES.map((zone) => day + time + fraction + zone))),
    );
    const different = texts.filter((text) => isDateTime(text) !== dateTime(text));
    expect(different).toEqual([]);
    expect(texts.filter(isDateTime).length).toBeGreaterThan(100);
  });

  test.each([UUID, UUID.toUpperCase(), UUID.slice(1), `${UUID}0`, UUID.replace("-", "0"), `urn:uuid:${UUID}`])(
    "uuid %j",
    (text) => {
      expect(isUuid(text)).toBe(uuid(text));
    },
  );
});
