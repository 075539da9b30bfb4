// Random sequences of requests, the same in each run: what the state answers is held against a plain model of it.
import { expect, test } from "vitest";
import type { OperationId } from "../../../../generated/data-network/operation-types.js";
import { Random } from "../../../proof/support/random.js";
import { CONSENT_TEMPLATE, INVITE, INVITE_TEMPLATE, PAYSLIP, WEBHOOK } from "./requests.js";
import { listAll, type Session, startSession } from "./session.js";

const SEEDS = [20_260_601, 7, 4711];
const STEPS = 400;
const DAY_MS = 24 * 60 * 60 * 1000;

type Item = Record<string, any>;

interface Kind {
  readonly list: OperationId;
  /** Absent where nothing gets a single one. */
  readonly get?: OperationId;
  /** Absent where nothing deletes one. */
  readonly remove?: OperationId;
}

const KINDS: Readonly<Record<string, Kind>> = {
  users: { list: "listUsers", get: "getUser" },
  invites: { list: "listInvites", get: "getInvite" },
  inviteTemplates: { list: "listInviteTemplates", get: "getInviteTemplate", remove: "deleteInviteTemplate" },
  consentTemplates: { list: "listConsentTemplates", remove: "deleteConsentTemplate" },
  webhooks: { list: "listWebhooks", get: "getWebhook", remove: "deleteWebhook" },
  archives: { list: "listArchives", get: "getArchive", remove: "deleteArchive" },
};

/** What a session should have, in the order of creation. */
type Model = Readonly<Record<string, Map<string, Item>>>;

function create(session: Session, model: Model, kind: string, random: Random): void {
  const { call } = session;
  const remember = (of: string, item: Item) => void model[of]?.set(item.id, item);
  const anyOf = (of: string): string | undefined => random.pick([...(model[of]?.keys() ?? [])]);
  /** A user is known by its id alone where another operation has created it. */
  const rememberUserOf = ({ userId }: Item) => {
    if (!model.users?.has(userId)) remember("users", call("getUser", { path: { id: userId } }).data);
  };
  switch (kind) {
    case "users":
      return remember(kind, call("createUser", { body: {} }).data.user);
    case "invites": {
      const templateId = anyOf("inviteTemplates") ?? "tpl-none";
      const { status, data } = call("createInvite", { body: { ...INVITE, templateId } });
      expect(status).toBe(model.inviteTemplates?.has(templateId) ? 201 : 404);
      if (status === 404) return;
      remember(kind, data);
      return rememberUserOf(data);
    }
    case "archives": {
      const userId = random.chance(0.5) ? anyOf("users") : null;
      const { data } = call("createArchive", { body: { ...PAYSLIP, userId: userId ?? null } });
      remember(kind, data);
      return rememberUserOf(data);
    }
    case "inviteTemplates":
      return remember(kind, call("createInviteTemplate", { body: INVITE_TEMPLATE }).data);
    case "consentTemplates":
      return remember(kind, call("createConsentTemplate", { body: CONSENT_TEMPLATE }).data);
    default:
      return remember(kind, call("createWebhook", { body: WEBHOOK }).data);
  }
}

/** What an archive keeps of its life, however far its analysis is. */
const lasting = ({ state: _, extraction: __, validation: ___, ...rest }: Item): Item => rest;

function expectList(session: Session, model: Model, kind: string, random: Random): void {
  const { list } = KINDS[kind] as Kind;
  const ofKind = [...(model[kind]?.values() ?? [])];
  const size = 1 + random.below(12);
  const userId = kind === "archives" && random.chance(0.5) ? random.pick(ofKind)?.userId : undefined;
  const startDate = ["users", "archives"].includes(kind) && random.chance(0.5) ? "2026-06-02" : undefined;
  const expected = ofKind
    .filter((item) => userId === undefined || item.userId === userId)
    .filter(({ createdAt }) => startDate === undefined || createdAt >= startDate);
  const items = listAll(session, list, { query: { size, ...(userId && { userId }), ...(startDate && { startDate }) } });
  expect(items.map(lasting)).toEqual(expected.map(lasting));
}

function step(session: Session, model: Model, created: Record<string, string[]>, random: Random): void {
  const kind = random.pick(Object.keys(KINDS));
  const { get, remove } = KINDS[kind] as Kind;
  const of = model[kind] as Map<string, Item>;
  const action = random.below(4);
  if (action === 0) {
    create(session, model, kind, random);
    for (const [name, items] of Object.entries(model))
      for (const id of items.keys()) if (!created[name]?.includes(id)) (created[name] ??= []).push(id);
    return;
  }
  // Also ids of what is deleted, and of what never was.
  const id = random.chance(0.1) ? "never-created" : (random.pick(created[kind] ?? []) ?? "none-yet");
  if (action === 1 && get) {
    const { status, data } = session.call(get, { path: { id } });
    expect(status).toBe(of.has(id) ? 200 : 404);
    if (status === 200) expect(lasting(data)).toEqual(lasting(of.get(id) as Item));
  } else if (action === 2 && remove && random.chance(0.6)) {
    expect(session.call(remove, { path: { id } }).status).toBe(of.delete(id) ? 200 : 404);
  } else expectList(session, model, kind, random);
}

test.each(SEEDS)("every list and every single one is as the model says, by seed %s", (seed) => {
  const random = new Random(seed);
  const session = startSession();
  const model: Model = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, new Map()]));
  const created: Record<string, string[]> = {};
  for (let count = 0; count < STEPS; count++) {
    step(session, model, created, random);
    if (random.chance(0.01)) session.pass(DAY_MS);
  }
  for (const kind of Object.keys(KINDS)) {
    expect(created[kind]?.length).toBeGreaterThan(5);
    expect(new Set(created[kind]).size).toBe(created[kind]?.length);
    expectList(session, model, kind, random);
  }
});

test("two sessions that take turns are each as if it were alone", () => {
  const run = (sessions: readonly Session[]) => {
    const parts = sessions.map((session, index) => {
      const model: Model = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, new Map()]));
      return { session, model, created: {}, random: new Random(index + 1) };
    });
    for (let count = 0; count < 150; count++)
      for (const { session, model, created, random } of parts) step(session, model, created, random);
    return parts.map(({ session }) => listAll(session, "listUsers").map(({ id }) => id));
  };
  const [one] = run([startSession()]);
  expect(run([startSession(), startSession()])[0]).toEqual(one);
});
