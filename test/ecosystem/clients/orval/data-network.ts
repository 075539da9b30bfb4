import { answer, type Calls } from "../answer.js";
import { BASIC } from "../credentials.js";
import { createUser, getAccount, listAccounts } from "./generated/data-network/client.js";

export function callsOf(): Calls {
  const options = (Prefer: string) => ({ headers: { Authorization: BASIC, Prefer } });
  const read = async (prefer: string) => {
    const { status, data } = await getAccount("a-1", options(prefer));
    return answer(status, data);
  };
  const list = async (size: number, prefer: string) => {
    const { status, data } = await listAccounts({ userId: "u-1", size }, options(prefer));
    return answer(status, data);
  };
  return {
    read,
    missing: read,
    list: (prefer) => list(2, prefer),
    refused: (prefer) => list(0, prefer),
    create: async (prefer) => {
      const { status, data } = await createUser({ externalMetadata: { customerNumber: "C-1" } }, options(prefer));
      return answer(status, data);
    },
  };
}
