// Any sequence of orders and updates is answered, and read back, as a model has it, which knows the rules and nothing
// of the code.
import fc from "fast-check";
import { expect, test } from "vitest";
import { WATTLEBIRD } from "../../../../src/apis/billing/graphql/data/ids.js";
import { DATA_SET } from "../../../../src/apis/billing/graphql/data/index.js";
import { type BillingSession, billingSessions } from "./billing-session.js";

const RUNS = { seed: 18, numRuns: 40 };
const READ = `{
  allAccounts { objects { accountUuid alternateAccountNumber taxable Subscriptions { objects { subscriptionUuid } } } }
  allSubscriptions { objects { subscriptionUuid username description Account { accountUuid } } }
}`;

interface ModelAccount {
  number: string | null;
  taxable: boolean;
  isChanged: boolean;
}
interface ModelSubscription {
  account: string;
  username: string | null;
  description: string | null;
}

/** Few enough that they meet. */
const usernames = fc.constantFrom("one@example.com", "two@example.com", "office@wattlebird.example.com", undefined);
const numbers = fc.constantFrom("OLD-1", "WB-004217", "OWN-1", undefined);
const zones = fc.constantFrom("Australia/Sydney", "Nowhere", undefined, undefined);
const which = fc.nat({ max: 8 });
const subscription = fc.record({ username: usernames, timezone: zones, which: fc.option(which) });
const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant("order" as const),
      account: fc.option(fc.record({ number: numbers, timezone: zones }), { freq: 3 }),
      subscriptions: fc.array(subscription, { maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant("account" as const), which, taxable: fc.boolean() }),
    fc.record({ kind: fc.constant("subscription" as const), which, username: usernames, timezone: zones }),
  ),
  { minLength: 5, maxLength: 20 },
);

class Model {
  readonly accounts = new Map<string, ModelAccount>();
  readonly subscriptions = new Map<string, ModelSubscription>();

  constructor() {
    const text = (value: unknown) => (value === null ? null : String(value));
    for (const row of DATA_SET["Account"] ?? []) {
      const taxable = row["taxable"] === true;
      const number = text(row["alternateAccountNumber"]);
      this.accounts.set(String(row["accountUuid"]), { number, taxable, isChanged: false });
    }
    for (const row of DATA_SET["Subscription"] ?? []) {
      const owner = DATA_SET["Account"]?.find(({ account }) => Number(account) === row["account"]);
      const [username, description] = [text(row["username"]), text(row["description"])];
      this.subscriptions.set(String(row["subscriptionUuid"]), {
        account: String(owner?.["accountUuid"]),
        username,
        description,
      });
    }
  }

  forget(account: string): void {
    this.accounts.delete(account);
    for (const [uuid, subscription] of this.subscriptions)
      if (subscription.account === account) this.subscriptions.delete(uuid);
  }

  hasUsername(username: string | undefined, besides?: string): boolean {
    return [...this.subscriptions].some(
      ([uuid, subscription]) => username !== undefined && uuid !== besides && subscription.username === username,
    );
  }
}

const given = (attributes: object) =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
const codes = (...some: (string | false)[]) => some.filter((code) => code !== false);
const isWrong = (timezone: string | undefined) => timezone === "Nowhere" && "TIMEZONE_NOT_FOUND";

type Step = (typeof steps extends fc.Arbitrary<(infer Each)[]> ? Each : never) & object;

function play(session: BillingSession, model: Model, step: Step): void {
  const pick = (map: Map<string, unknown>, at: number) => [...map.keys()][at] ?? "00000000-0000-4000-8000-000000000000";
  if (step.kind === "account") {
    const uuid = pick(model.accounts, step.which);
    const known = model.accounts.get(uuid);
    const { errors } = session.updateAccount(uuid, { taxable: step.taxable });
    expect(errors).toEqual(known ? undefined : ["NOT_ACCOUNT"]);
    if (known) Object.assign(known, { taxable: step.taxable, isChanged: true });
    return;
  }
  if (step.kind === "subscription") {
    const { username, timezone } = step;
    const uuid = pick(model.subscriptions, step.which);
    const known = model.subscriptions.get(uuid);
    const refused = codes(
      !known && "NOT_SUBSCRIPTION",
      isWrong(timezone),
      model.hasUsername(username, uuid) && "DUPLICATE_USERNAME",
    );
    const { errors = [] } = session.updateSubscription(uuid, given({ username, timezone, description: "Changed" }));
    expect(errors).toEqual(refused);
    if (!known || refused.length > 0) return;
    Object.assign(known, { username: username ?? known.username, description: "Changed" });
    Object.assign(model.accounts.get(known.account) ?? {}, { isChanged: true });
    return;
  }
  const { account } = step;
  const entries = step.subscriptions.map(({ username, timezone, which: at }) => ({
    account: at === null && account ? undefined : pick(model.accounts, at ?? 0),
    username,
    timezone,
  }));
  const { accounts, subscriptions = {} } = session.order({
    ...(account && {
      accounts: [given({ packageId: 1, alternateAccountNumber: account.number, timezone: account.timezone })],
    }),
    subscriptions: entries.map(({ account: accountId, username, timezone }) =>
      given({ serviceId: 1, accountId, username, timezone }),
    ),
  });
  let ordered: string | undefined;
  if (account) {
    const isLeaving = model.accounts.get(WATTLEBIRD.uuid)?.isChanged === false;
    const isTaken = [...model.accounts].some(
      ([uuid, { number }]) => number === account.number && !(isLeaving && uuid === WATTLEBIRD.uuid),
    );
    const refused = codes(isWrong(account.timezone), isTaken && "DUPLICATE_LEGACY_ACCOUNT_NUMBER");
    const { uuid, errors = [] } = accounts["0"];
    expect(errors).toEqual(refused);
    if (refused.length === 0) {
      if (isLeaving) {
        model.forget(WATTLEBIRD.uuid);
        expect(uuid).toBe(WATTLEBIRD.uuid);
      }
      expect(model.accounts.has(uuid)).toBe(false);
      model.accounts.set((ordered = uuid), { number: account.number ?? null, taxable: true, isChanged: true });
    }
  }
  entries.forEach(({ account: named, username, timezone }, index) => {
    const owner = named ?? ordered;
    const refused = codes(
      !model.accounts.has(owner ?? "") && "NOT_ACCOUNT",
      isWrong(timezone),
      model.hasUsername(username) && "DUPLICATE_USERNAME",
    );
    const { uuid, errors = [] } = subscriptions[index];
    expect(errors).toEqual(refused);
    if (refused.length > 0 || owner === undefined) return;
    expect(model.subscriptions.has(uuid)).toBe(false);
    model.subscriptions.set(uuid, { account: owner, username: username ?? null, description: null });
    Object.assign(model.accounts.get(owner) ?? {}, { isChanged: true });
  });
}

test("any sequence is answered and read back as the rules say", async () => {
  const begin = await billingSessions();
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const [session, model] = [begin(), new Model()];
      for (const step of sequence) play(session, model, step);
      const { allAccounts, allSubscriptions } = await session.read(READ);
      const byUuid = (one: any, other: any) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
      const accounts = [...model.accounts].map(([accountUuid, { number, taxable }]) => ({
        accountUuid,
        alternateAccountNumber: number,
        taxable,
        Subscriptions: {
          objects: [...model.subscriptions].flatMap(([subscriptionUuid, { account }]) =>
            account === accountUuid ? [{ subscriptionUuid }] : [],
          ),
        },
      }));
      const subscriptions = [...model.subscriptions].map(([subscriptionUuid, { account, username, description }]) => ({
        subscriptionUuid,
        username,
        description,
        Account: { accountUuid: account },
      }));
      expect(allAccounts.objects.sort(byUuid)).toEqual(accounts.sort(byUuid));
      expect(allSubscriptions.objects.sort(byUuid)).toEqual(subscriptions.sort(byUuid));
    }),
    RUNS,
  );
});
