import { afterEach, beforeEach, vi } from "vitest";
import { type RealServer, startServer } from "./real-server.js";
import type { providerAccountsWays } from "./ways.js";

type Client = ReturnType<(typeof providerAccountsWays)[0][1]>;

const path = { userId: "f9c17928-5587-4da9-babb-941796efd8f5" };

/** A call of each method. */
export const calls: [string, (smile: Client, options?: object) => Promise<object>][] = [
  ["GET", (smile, options) => smile.listProviderAccounts({ path, ...options })],
  ["POST", (smile, options) => smile.connectProviderAccount({ path, body: { ProviderName: "ACH" }, ...options })],
  ["DELETE", (smile, options) => smile.deleteProviderAccount({ path: { ...path, providerAccountId: 1 }, ...options })],
];

/** A server for the tests of a file, anew for each: answers with the given statuses, and with 200 after them. */
export function useTokenServer() {
  let server: RealServer;
  let statuses: number[];
  beforeEach(async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    statuses = [];
    server = await startServer((request, response) => {
      const status = statuses.shift() ?? 200;
      const body =
        status === 200
          ? request.method === "POST"
            ? { ProviderAccountId: 1, Token: "t" }
            : []
          : { Message: "no", Errors: [] };
      request
        .resume()
        .on("end", () => response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body)));
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.useRealTimers();
    await server.close();
  });
  return {
    baseUrl: () => `${server.origin}/v2`,
    answer: (...next: readonly number[]) => void (statuses = [...next]),
    /** The `Authorization` of each request that came. */
    sent: () => server.received.map(({ headers }) => headers.authorization),
  };
}

/** A function that gives tokens and counts how often it is asked. */
export function asked(give: (time: number) => string | Promise<string>) {
  let times = 0;
  return Object.assign(() => give(++times), { times: () => times });
}

export const never = () => new Promise<string>(() => undefined);
