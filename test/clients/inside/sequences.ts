// What takes several requests.
import { setTimeout } from "node:timers/promises";
import { check } from "../../support/foreign/inside/check.js";
import type { Api } from "../../support/foreign/inside/contract.js";
import type { Client, Request } from "./client.js";
import type { Wire } from "./wire.js";

/** How many items a list of the mock has: more than two of the largest pages. */
export const ITEMS = 400;
const [SIZE, LARGEST_SIZE] = [90, 150];
/** Clients write a space in a query as `+` or as `%20`, and a plus never as it is. */
const USER = "lumen 1+2&ü=日本";
/** More than this is a list that does not end. */
const MAX_PAGES = 10;
const REPETITIONS = 50;
/** A pool may have closed the connection of a step that went wrong, and opens another one. */
const MAX_CONNECTIONS = 1;
/** As long as a test may work between two requests. */
const PAUSE_MS = 8_000;

interface Page {
  readonly data?: {
    readonly nextCursor?: string | null;
    readonly items: { readonly id: string; readonly userId: string }[];
  };
}

/** A request that needs no body where the API has one. */
const SIMPLE: Record<Api, Request> = {
  "data-network": { operationId: "getAccount", method: "GET", path: "/accounts/{id}", at: { id: "a-1" } },
  "provider-accounts": {
    operationId: "listProviderAccounts",
    method: "GET",
    path: "/Data/{userId}/ProviderAccounts",
    at: { userId: "u-1" },
  },
  billing: { operationId: "createOrder", method: "POST", path: "/api/orders", json: { accounts: [{ packageId: 7 }] } },
};

/** Follows the cursor to the end of a list, in small pages and in the largest. */
export async function checkPages(client: Client): Promise<void> {
  for (const [size, pages] of [
    [SIZE, [90, 90, 90, 90, 40]],
    [LARGEST_SIZE, [150, 150, 100]],
  ] as const) {
    const found = await readPages(client, size).catch((error: unknown) => ({ error: String(error) }));
    const expected = { pages, distinct: ITEMS, users: [USER] };
    check(`data-network: reads pages of ${size} to the end`, expected, found);
  }
}

async function readPages(client: Client, size: number): Promise<object> {
  const [pages, ids, users] = [[] as number[], new Set<string>(), new Set<string>()];
  let cursor: string | null | undefined;
  do {
    const query = { userId: USER, size, ...(cursor && { cursor }) };
    const { body } = await client.send({ operationId: "listAccounts", method: "GET", path: "/accounts", query });
    const { data } = JSON.parse(body) as Page;
    const items = data?.items ?? [];
    pages.push(items.length);
    for (const { id, userId } of items) {
      ids.add(id);
      users.add(userId);
    }
    cursor = data?.nextCursor;
  } while (cursor && pages.length < MAX_PAGES);
  return { pages, distinct: ids.size, users: [...users] };
}

/** `HEAD` has the status and the headers of `GET`, and no body. */
export async function checkHead(api: Api, client: Client): Promise<void> {
  const { operationId: _operationId, json: _json, ...rest } = SIMPLE[api];
  const read = async (method: string) => {
    const { status, headers, body } = await client.send({ ...rest, method });
    return { status, type: headers["content-type"] ?? null, length: headers["content-length"] ?? null, body };
  };
  const expected = { ...(await read("GET")), body: "" };
  check(`${api}: asks for the headers alone`, expected, await read("HEAD"));
}

/** Asks the same many times, and counts the connections. */
export async function checkConnection(api: Api, client: Client, wire: Wire): Promise<void> {
  wire.take();
  const answers = [...((await client.repeat?.(SIMPLE[api], REPETITIONS)) ?? [])];
  if (!client.repeat) for (let times = 0; times < REPETITIONS; times++) answers.push(await client.send(SIMPLE[api]));
  const statuses = [...new Set(answers.map(({ status }) => status))];
  const { connections } = wire.take();
  check(
    `${api}: asks ${REPETITIONS} times over one connection`,
    { answers: REPETITIONS, statuses: [200], isOneConnection: true },
    { answers: answers.length, statuses, connections, isOneConnection: connections <= MAX_CONNECTIONS },
  );
}

/** A client that finds its connection closed says so at the next request, which it has not sent for nothing. */
export async function checkPause(client: Client): Promise<void> {
  const request = SIMPLE["data-network"];
  await client.send(request);
  await setTimeout(PAUSE_MS);
  const received = await client.send(request).catch(({ message }: Error) => ({ message }));
  check(`data-network: asks again after ${PAUSE_MS / 1000} s`, { status: 200 }, received);
}
