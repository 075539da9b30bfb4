import { answer, type Calls } from "../answer.js";
import { CREDENTIALS } from "../credentials.js";
import { createClient } from "./generated/data-network/client/index.js";
import { createUser, getAccount, listAccounts } from "./generated/data-network/sdk.gen.js";

export function callsOf(baseUrl: string): Calls {
  const client = createClient({ baseUrl, auth: `${CREDENTIALS.username}:${CREDENTIALS.password}` });
  const read = async (Prefer: string) => {
    const { data, error, response } = await getAccount({ client, path: { id: "a-1" }, headers: { Prefer } });
    return data ? answer(response?.status, data) : answer(response?.status, error);
  };
  const list = async (size: number, Prefer: string) => {
    const { data, error, response } = await listAccounts({
      client,
      query: { userId: "u-1", size },
      headers: { Prefer },
    });
    return data ? answer(response?.status, data) : answer(response?.status, error);
  };
  return {
    read,
    missing: read,
    list: (prefer) => list(2, prefer),
    refused: (prefer) => list(0, prefer),
    create: async (Prefer) => {
      const body = { externalMetadata: { customerNumber: "C-1" } };
      const { data, response } = await createUser({ client, body, headers: { Prefer } });
      return answer(response?.status, data);
    },
  };
}
