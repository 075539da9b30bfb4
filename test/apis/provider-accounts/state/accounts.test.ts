import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { request as connectRequest } from "../../../../generated/provider-accounts/examples/connectProviderAccount.js";
import { request as verifyRequest } from "../../../../generated/provider-accounts/examples/verifyProviderAccount.js";
import { type PlayedState, playedStates } from "../../../support/played-state.js";

const RIGHT = verifyRequest.twoDeposits;
const WRONG = ["0.01", "0.02"];
const ANA = { userId: "ana" };
const BEN = { userId: "ben" };

let begin: () => PlayedState;
let session: PlayedState;
beforeAll(async () => {
  begin = await playedStates("provider-accounts");
});
beforeEach(() => {
  session = begin();
});

const list = (user = ANA) => session.ask("listProviderAccounts", user).body;
const connect = (user = ANA, body: object = connectRequest.withCallback) =>
  session.ask("connectProviderAccount", user, body).body;
const poll = (token: string, user = ANA) => session.ask("getConnectStatus", { ...user, token });
const of = (providerAccountId: number, user = ANA) => ({ ...user, providerAccountId });
const verify = (id: number, codes: readonly string[], user = ANA) =>
  session.ask("verifyProviderAccount", of(id, user), codes).body;

/** Returns the id of a new account. */
function connected(user = ANA): number {
  const { Token } = connect(user, connectRequest.withoutAuthentication);
  return poll(Token, user).body.Id;
}

describe("connecting", () => {
  test("any user begins without accounts", () => {
    expect(list()).toEqual([]);
    expect(list({ userId: "b8f2d6a4-3c1e-4f7b-9a50-6d2e8c4f1b73" })).toEqual([]);
  });

  test("with a callback, the user is sent away, and the second question finds an account", () => {
    const { Token, Result, RedirectUrl } = connect();
    expect({ Token, Result, RedirectUrl }).toEqual({
      Token: "3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4",
      Result: "Processing",
      RedirectUrl: "https://platform.example.com/authorise/3f0b7c52",
    });
    expect(poll(Token).body).toEqual({ Token, Result: "Incomplete" });
    expect(list()).toEqual([]);
    const { body } = poll(Token);
    expect(body).toMatchObject({ Token, Result: "Success", Name: "Shop current account" });
    expect(list()).toEqual([
      {
        Id: body.Id,
        Name: body.Name,
        ProviderName: "PayPal",
        Status: "Complete",
        Flags: [{ Category: "Incomplete", Reason: "RequiresVerification", CreatedDate: "2026-06-01T08:00:00Z" }],
        CreatedDate: "2026-06-01T08:00:00Z",
      },
    ]);
    expect(poll(Token).body).toEqual(body);
    expect(list()).toHaveLength(1);
    expect(session.ask("getProviderAccount", of(body.Id)).body).toEqual(list()[0]);
  });

  test("without a callback nobody is sent anywhere, and the account is there at once", () => {
    const { Token, Result, RedirectUrl } = connect(ANA, connectRequest.withoutAuthentication);
    expect([Result, RedirectUrl]).toEqual(["Success", undefined]);
    expect(list()).toMatchObject([{ ProviderName: "ACH" }]);
    expect(poll(Token).body).toMatchObject({ Result: "Success", Id: list()[0].Id });
  });

  test("every attempt has a token and a URL of its own, and every account a number", () => {
    const [one, other] = [connect(), connect()];
    expect(one.Token).not.toBe(other.Token);
    expect(other.RedirectUrl).toBe(`https://platform.example.com/authorise/${other.Token.slice(0, 8)}`);
    for (const { Token } of [one, other, one, other]) poll(Token);
    expect(new Set(list().map(({ Id }: any) => Id)).size).toBe(2);
  });

  test("a token is its user's own", () => {
    const { Token } = connect();
    expect(poll(Token, BEN).status).toBe(404);
    expect(poll("no-token").status).toBe(404);
    expect(poll(Token).body.Result).toBe("Incomplete");
  });
});

describe("verifying", () => {
  test("the codes of the contract's example, in any order, remove the flag", () => {
    const id = connected();
    expect(verify(id, [...RIGHT].reverse())).toEqual({ Result: "Succeeded" });
    expect(list()).toMatchObject([{ Id: id, Flags: [] }]);
  });

  test("the third failure is for good", () => {
    const id = connected();
    for (const RetryAllowed of [true, true, false])
      expect(verify(id, WRONG)).toEqual({ Result: "Failed", RetryAllowed });
    expect(verify(id, RIGHT)).toEqual({ Result: "Failed", RetryAllowed: false });
    expect(list()[0].Flags).toHaveLength(1);
  });

  test("a success forgives earlier failures", () => {
    const id = connected();
    verify(id, WRONG);
    verify(id, WRONG);
    verify(id, RIGHT);
    expect(verify(id, WRONG)).toEqual({ Result: "Failed", RetryAllowed: true });
  });

  test("more or fewer codes are not the right ones", () => {
    const id = connected();
    expect(verify(id, RIGHT.slice(1)).Result).toBe("Failed");
    expect(verify(id, [...RIGHT, ...RIGHT]).Result).toBe("Failed");
  });
});

describe("an account", () => {
  test("is refreshed and deleted once", () => {
    const id = connected();
    expect(session.ask("refreshProviderAccount", of(id))).toEqual({ status: 204 });
    expect(list()).toHaveLength(1);
    expect(session.ask("deleteProviderAccount", of(id))).toEqual({ status: 204 });
    expect(list()).toEqual([]);
  });

  test.each(["getProviderAccount", "refreshProviderAccount", "deleteProviderAccount", "verifyProviderAccount"])(
    "that is gone, another user's or unknown is a 404 to %s",
    (operationId) => {
      const [gone, others] = [connected(), connected(BEN)];
      session.ask("deleteProviderAccount", of(gone));
      for (const id of [gone, others, 7]) {
        const body = operationId === "verifyProviderAccount" ? RIGHT : undefined;
        expect(session.ask(operationId, of(id), body).status).toBe(404);
      }
      expect(list(BEN)).toHaveLength(1);
    },
  );
});

test("sessions never see one another", () => {
  const other = begin();
  const { Token } = connect();
  poll(Token);
  expect(other.ask("getConnectStatus", { ...ANA, token: Token }).status).toBe(404);
  poll(Token);
  expect(other.ask("listProviderAccounts", ANA).body).toEqual([]);
  expect(other.ask("connectProviderAccount", ANA, connectRequest.withCallback).body.Token).toBe(Token);
});
