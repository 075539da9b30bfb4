// Any sequence of requests is answered as a model answers it, which knows the rules and nothing of the code.
import fc from "fast-check";
import { expect, test } from "vitest";
import { request } from "../../../../generated/provider-accounts/examples/verifyProviderAccount.js";
import { playedStates } from "../../../support/played-state.js";

const RUNS = { seed: 18, numRuns: 80 };
const USERS = ["ana", "ben"];
const RIGHT = request.twoDeposits;

interface ModelAttempt {
  user: string;
  questions: number;
  id: number | undefined;
}
interface ModelAccount {
  user: string;
  failures: number;
  isVerified: boolean;
}

const KINDS = ["connect", "connect at once", "poll", "list", "get", "verify", "fail", "refresh", "delete"] as const;
/** Three of them in a row end the tries. */
const OFTEN = ["fail", "fail", "fail"] as const;
/** `which` picks one of all tokens or accounts that there ever were, of whichever user. */
const steps = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS, ...OFTEN), user: fc.constantFrom(...USERS), which: fc.nat({ max: 3 }) }),
  { minLength: 20, maxLength: 80 },
);

test("any sequence is answered as the rules say", async () => {
  const begin = await playedStates("provider-accounts");
  fc.assert(
    fc.property(steps, (sequence) => {
      const session = begin();
      const attempts = new Map<string, ModelAttempt>();
      const accounts = new Map<number, ModelAccount>();
      const everMade: number[] = [];

      const create = (user: string, id: number) => {
        expect(everMade).not.toContain(id);
        everMade.push(id);
        accounts.set(id, { user, failures: 0, isVerified: false });
      };
      const idsOf = (user: string) => [...accounts].flatMap(([id, account]) => (account.user === user ? [id] : []));

      for (const { kind, user, which } of sequence) {
        const userId = user;
        const id = everMade[which] ?? 7;
        const known = accounts.get(id)?.user === user ? accounts.get(id) : undefined;
        const path = { userId, providerAccountId: id };
        switch (kind) {
          case "connect":
          case "connect at once": {
            const callback = kind === "connect" ? { CallbackUrl: "https://app.example.com/" } : {};
            const { body } = session.ask("connectProviderAccount", { userId }, { ProviderName: "ACH", ...callback });
            expect(attempts.has(body.Token)).toBe(false);
            attempts.set(body.Token, { user, questions: 0, id: undefined });
            if (kind === "connect at once") {
              const made = session.ask("getConnectStatus", { userId, token: body.Token }).body.Id;
              create(user, made);
              attempts.set(body.Token, { user, questions: 1, id: made });
            }
            break;
          }
          case "poll": {
            const [token, attempt] = [...attempts][which] ?? ["no-token", undefined];
            const { status, body } = session.ask("getConnectStatus", { userId, token });
            expect(status).toBe(attempt?.user === user ? 200 : 404);
            if (attempt?.user !== user) break;
            attempt.questions += 1;
            if (attempt.questions === 2 && attempt.id === undefined) create(user, (attempt.id = body.Id));
            expect([body.Result, body.Id]).toEqual([attempt.id === undefined ? "Incomplete" : "Success", attempt.id]);
            break;
          }
          case "list":
            expect(session.ask("listProviderAccounts", { userId }).body.map(({ Id }: any) => Id)).toEqual(idsOf(user));
            break;
          case "get": {
            const { status, body } = session.ask("getProviderAccount", path);
            expect(status).toBe(known ? 200 : 404);
            if (known) expect(body.Flags).toHaveLength(known.isVerified ? 0 : 1);
            break;
          }
          case "verify":
          case "fail": {
            const { status, body } = session.ask("verifyProviderAccount", path, kind === "verify" ? RIGHT : ["0"]);
            expect(status).toBe(known ? 200 : 404);
            if (!known) break;
            const isRight = kind === "verify" && known.failures < 3;
            known.failures = isRight ? 0 : known.failures + 1;
            known.isVerified ||= isRight;
            expect(body).toEqual(
              isRight ? { Result: "Succeeded" } : { Result: "Failed", RetryAllowed: known.failures < 3 },
            );
            break;
          }
          case "refresh":
            expect(session.ask("refreshProviderAccount", path).status).toBe(known ? 204 : 404);
            break;
          case "delete":
            expect(session.ask("deleteProviderAccount", path).status).toBe(known ? 204 : 404);
            if (known) accounts.delete(id);
            break;
        }
      }
    }),
    RUNS,
  );
});
