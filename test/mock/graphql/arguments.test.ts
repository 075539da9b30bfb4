import { type GraphQLInputObjectType, getNamedType, getNullableType, isListType } from "graphql";
import { describe, expect, test } from "vitest";
import { ask, executor } from "./executor.js";
import * as walk from "./schema-walk.js";

const places = walk.placesOfTypes();

/** Values that no object has. */
const NOWHERE: Readonly<Record<string, unknown>> = {
  Int: -1,
  Long: "-1",
  BigDecimal: "-0.000001",
  Milliseconds: -1,
  UUID: "00000000-0000-0000-0000-000000000000",
  String: "nowhere",
};

interface Filtered {
  place: walk.Place;
  field: walk.Field;
}

/** Every field that takes a filter, wherever it stands. */
const filtered: Filtered[] = [...places.values()].flatMap((place) =>
  walk
    .fieldsOf(place.type)
    .filter(({ args }) => args.some(({ name }) => name === "filter"))
    .map((field) => ({ place, field })),
);

function select(alias: string, field: walk.Field, variable: string): string {
  const scalars = walk.scalarsOf(walk.targetOf(field)).map(({ name }) => name);
  const selection = walk.kindOf(field) === "cursor" ? `count objects { ${scalars.join(" ")} }` : scalars.join(" ");
  return `${alias}: ${field.name}(filter: ${variable}) { ${selection} }`;
}

/** What a filter leaves of an answer without one, for all that the test knows. */
function leave(kind: walk.Kind, value: any, keeps: (object: any) => boolean): unknown {
  if (kind === "one") return value !== null && keeps(value) ? value : null;
  if (kind === "list") return value.filter(keeps);
  const objects = value.objects.filter(keeps);
  return { count: objects.length, objects };
}

function objectsIn(kind: walk.Kind, value: any): any[] {
  if (kind === "cursor") return value.objects;
  return kind === "list" ? value : [value].filter((object) => object !== null);
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

describe("every field of every filter changes an answer", () => {
  const cases = filtered.map(({ place, field }) => [`${place.type.name}.${field.name}`, place, field] as const);

  test.each(cases)("%s", async (_name, place, field) => {
    const kind = walk.kindOf(field);
    const argument = field.args.find(({ name }) => name === "filter");
    const input = getNamedType(argument?.type) as GraphQLInputObjectType;
    const head = `query($some: [${input.name}], $none: [${input.name}], $nowhere: [${input.name}])`;
    const selection = [
      select("all", field, "[]"),
      select("some", field, "$some"),
      select("none", field, "$none"),
      select("nowhere", field, "$nowhere"),
    ].join(" ");
    const document = walk.queryAt(place, selection, head);
    const everything = walk.objectsAt(place, await ask(document));
    const inert: string[] = [];
    for (const { name, type } of Object.values(input.getFields())) {
      const values = everything.flatMap(({ all }) => objectsIn(kind, all).map((object) => object[name]));
      const some = values.find((value) => value !== null) ?? null;
      const scalar = getNamedType(type).name;
      const other = scalar === "Boolean" ? !some : NOWHERE[scalar];
      const nowhere = isListType(getNullableType(type)) ? [other] : other;
      const wanted = { some, none: null, nowhere };
      const variables = Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, [{ [name]: value }]]));
      const parents = walk.objectsAt(place, await ask(document, variables));
      let changes = false;
      for (const { all, ...found } of parents) {
        for (const [key, value] of Object.entries(wanted)) {
          expect(found[key], `${name}: ${JSON.stringify(value)}`).toEqual(
            leave(kind, all, (object) => same(object[name], value)),
          );
          changes ||= !same(found[key], all);
        }
      }
      if (!changes) inert.push(name);
    }
    expect(inert).toEqual([]);
  });
});

describe("every other argument changes an answer", () => {
  const cursors = [...places.values()].flatMap((place) =>
    walk
      .fieldsOf(place.type)
      .filter((field) => walk.kindOf(field) === "cursor")
      .map((field) => [`${place.type.name}.${field.name}`, place, field] as const),
  );

  test.each(cursors)("offset and limit of %s", async (_name, place, { name }) => {
    const pages = { all: "", later: "(offset: 1)", first: "(limit: 1)", none: "(limit: 0)", beyond: "(offset: 999)" };
    const aliases = Object.entries(pages).map(([alias, page]) => `${alias}: objects${page} { __typename }`);
    const nullPage = "unset: objects(offset: null, limit: null) { __typename }";
    const answered = await ask(walk.queryAt(place, `${name} { count ${aliases.join(" ")} ${nullPage} }`));
    const found = walk.objectsAt(place, answered).map((object) => object[name]);
    for (const { count, all, later, first, none, beyond, unset } of found) {
      expect([all.length, unset.length, later.length, first.length]).toEqual([
        count,
        count,
        Math.max(0, count - 1),
        Math.min(1, count),
      ]);
      expect([none, beyond]).toEqual([[], []]);
    }
    expect(Math.max(...found.map(({ count }) => count))).toBeGreaterThan(0);
  });

  test.each([
    ["account", { uid: "4217", uuid: '"7C1D9A52-4E0B-4F6A-9D38-2B5E8F1C0A64"', usn: '"2142420815"' }],
    ["subscription", { uid: "9001", uuid: '"3F8B6E20-91d4-4c7a-8e15-6a0c4d9b7f32"', usn: '"2142420872"' }],
    ["txDetail", { uuid: '"b57c0e94-2fd1-4683-9ae8-f3d60c1b7a25"', number: '"INV-100234"' }],
    ["tx", { uuid: '"15f8d3a0-6c47-4be2-9a1d-80e5b7f2c693"', number: '"INV-100234"', tx: '"88001"' }],
    ["ucdr", { uuid: '"6a1f9c35-e7d2-4b80-93f4-0e5c7b8d2a49"' }],
    ["ticket", { id: "5501", uuid: '"e70f4d2b-96c8-4a35-b1e7-3d5c0f8a6942"', number: '"T-5501"' }],
    ["draftInvoice", { uuid: '"c4b0e7d9-18a5-4f63-92db-7e5f3c6a0814"', number: '"DRAFT-5501"' }],
  ])("%s is found by each of its ids, by all of them, and not by none", async (name, ids) => {
    const given = Object.entries(ids).map(([argument, value]) => `${argument}: ${value}`);
    const ways = [...given, given.join(", ")];
    const found = await ask(`{ ${ways.map((way, index) => `a${index}: ${name}(${way}) { __typename }`).join(" ")} }`);
    expect(Object.values(found).every((value) => value !== null)).toBe(true);

    const wrong = Object.entries(ids).map(([argument, value]) => {
      const other = argument === "uuid" ? '"00000000-0000-0000-0000-000000000000"' : value.replace(/\d(?="?$)/, "77");
      return [...given.filter((way) => !way.startsWith(`${argument}:`)), `${argument}: ${other}`].join(", ");
    });
    const nothing = [...wrong.map((way) => `(${way})`), "", `(${Object.keys(ids)[0]}: null)`];
    const missed = await ask(`{ ${nothing.map((way, index) => `a${index}: ${name}${way} { __typename }`).join(" ")} }`);
    expect(Object.values(missed).every((value) => value === null)).toBe(true);
  });
});

test("a page has its offset and its limit at once", async () => {
  const page = async (bounds: string) =>
    (await ask(`{ allPlans { objects(${bounds}) { plan } } }`)).allPlans.objects.map(({ plan }: any) => plan);
  const all = await page("offset: 0");
  expect(await page("offset: 1, limit: 2")).toEqual(all.slice(1, 3));
  expect(await page("offset: 3, limit: 10")).toEqual(all.slice(3));
});

describe("filters", () => {
  const count = async (filter: unknown) =>
    (await ask("query($filter: [TicketFilter]) { allTickets(filter: $filter) { count } }", { filter })).allTickets
      .count;

  test("all fields of an entry must fit, and one entry of the list", async () => {
    expect(await count([{ ticketStatusName: "Open", account: 4217 }])).toBe(1);
    expect(await count([{ ticketStatusName: "Open" }, { account: 4217 }])).toBe(4);
    expect(await count([{ ticketStatusName: "Closed" }, { ticketStatusName: "Held" }])).toBe(2);
    expect(await count({ ticketStatusName: "Open" })).toBe(2);
  });

  test.each([[[]], [null], [undefined], [[{}]], [[null]]])("%j filters nothing", async (filter) => {
    expect(await count(filter)).toBe(4);
  });

  test("null finds what has no value", async () => {
    expect(await count([{ closedTime: null }])).toBe(3);
  });

  test("numbers are equal however they are written, and UUIDs in either case", async () => {
    const { account } = await ask(
      `query($same: [TxFilter], $uuid: [TxFilter]) { account(usn: "2142420815") {
        number: Txs(filter: { amount: 129.8 }) { tx } text: Txs(filter: { amount: "+0129.8000" }) { tx }
        power: Txs(filter: { amount: 1298e-1 }) { tx } variable: Txs(filter: $same) { tx }
        long: Txs(filter: { tx: 88001 }) { tx } uuid: Txs(filter: $uuid) { tx }
        time: Txs(filter: { ledgerTime: "1774971000000" }) { tx }
      } }`,
      { same: [{ amount: 129.8, tx: "88001" }], uuid: { txUuid: "15F8D3A0-6C47-4BE2-9A1D-80E5B7F2C693" } },
    );
    expect(account).toEqual(
      Object.fromEntries(
        ["number", "text", "power", "variable", "long", "uuid", "time"].map((name) => [name, [{ tx: "88001" }]]),
      ),
    );
  });

  test("a Long above 2^53 finds just itself", async () => {
    const find = (stid: string) => `Cdrs(filter: { stid: ${stid} }) { objects { stid } }`;
    const { subscription } = await ask(`{ subscription(usn: "2142420880") {
      literal: ${find("9007199254740993")} text: ${find('"9007199254740994"')}
    } }`);
    expect(subscription).toEqual({
      literal: { objects: [{ stid: "9007199254740993" }] },
      text: { objects: [{ stid: "9007199254740994" }] },
    });
  });
});

describe("search", () => {
  const search = async (q: string | null, limit: number | null = null) =>
    (
      await ask(
        `query($q: String, $limit: Int) { search(q: $q, limit: $limit) {
        accountRank resultRank resultType debtorItem account { usn } sub { usn }
      } }`,
        { q, limit },
      )
    ).search;

  test("finds names, USNs and usernames in any case, the best first", async () => {
    const found = await search("WATTLEBIRD");
    expect(found).toHaveLength(4);
    expect(found[0]).toEqual({
      accountRank: 50,
      resultRank: 50,
      resultType: 1,
      debtorItem: null,
      account: { usn: "2142420815" },
      sub: null,
    });
    const ranks = found.map(({ accountRank, resultRank }: any) => [accountRank, resultRank]);
    expect(ranks).toEqual([...ranks].sort(([a1, r1], [a2, r2]) => a2 - a1 || r2 - r1));
    const whole = await search("example telco");
    expect(whole.map(({ accountRank, account }: any) => [accountRank, account.usn])).toEqual([[100, "2140000016"]]);
    const spread = (await search("example")).map(({ accountRank }: any) => accountRank);
    expect(spread[0]).toBeGreaterThan(spread.at(-1));
    expect(spread).toEqual([...spread].sort((one, other) => other - one));
    expect((await search("2142420872"))[0].sub).toEqual({ usn: "2142420872" });
    expect((await search("theo marsh"))[0].account).toEqual({ usn: "2147000381" });
    expect(new Set((await search("example")).map(({ account }: any) => account.usn)).size).toBe(3);
  });

  test("finds nothing for nothing, and no more than asked for", async () => {
    expect(await search(null)).toEqual([]);
    expect(await search(" ")).toEqual([]);
    expect(await search("nobody of that name")).toEqual([]);
    expect(await search("wattlebird", 2)).toHaveLength(2);
    expect(await search("wattlebird", 200)).toHaveLength(4);
  });

  test.each([0, -1, 201])("refuses the limit %i in words", async (limit) => {
    const { data, errors } = await executor.execute({ query: `{ search(q: "x", limit: ${limit}) { resultRank } }` });
    expect(data).toEqual({ search: null });
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining("from 1 to 200"), path: ["search"] });
  });
});
