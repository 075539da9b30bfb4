import type { Calls } from "../answer.js";
import { BASIC } from "../credentials.js";
import { Api } from "./generated/data-network/api.js";
import { settle } from "./settle.js";

export function callsOf(baseUrl: string): Calls {
  const { accounts, users } = new Api({ baseUrl });
  const options = (Prefer: string) => ({ headers: { Authorization: BASIC, Prefer } });
  const read = (prefer: string) => settle(accounts.getAccount("a-1", options(prefer)));
  const list = (size: number, prefer: string) =>
    settle(accounts.listAccounts({ userId: "u-1", size }, options(prefer)));
  return {
    read,
    missing: read,
    list: (prefer) => list(2, prefer),
    refused: (prefer) => list(0, prefer),
    create: (prefer) => settle(users.createUser({ externalMetadata: { customerNumber: "C-1" } }, options(prefer))),
  };
}
