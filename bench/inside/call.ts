import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { BARE, type Call, makeCalls } from "./call-contestants.js";
import { readInput, writeResult } from "./input.js";
import { interleave, type Plan, spreadsAgainst } from "./interleave.js";
import { makeText } from "./payloads.js";
import type { Spread } from "./statistics.js";

// Calls over loopback. The server is in the same process, as its share is the same for all.

const SIZES = [150, 1];

export interface CallInput {
  readonly plan: Plan;
  readonly warmUpCalls: number;
}

export interface CallResult {
  readonly items: number;
  readonly ratios: Readonly<Record<string, Spread>>;
}

const { plan, warmUpCalls } = readInput<CallInput>();
let body = "";
const server = createServer((request, response) => {
  if (request.url !== "/accounts?size=150") return void response.writeHead(404).end();
  response.setHeader("Content-Type", "application/json").setHeader("Content-Length", Buffer.byteLength(body));
  response.end(body);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const calls = await makeCalls(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);

async function timed(call: Call): Promise<number> {
  const from = performance.now();
  await call();
  return performance.now() - from;
}

const results: CallResult[] = [];
for (const items of SIZES) {
  body = makeText("accounts", "none", items);
  for (const [name, call] of Object.entries(calls)) {
    const received = await call();
    if (!Array.isArray(received) || received.length !== items) {
      throw new Error(`${name} did not list ${items} accounts: ${JSON.stringify(received)?.slice(0, 500)}`);
    }
  }
  // In turns too: who is warmed up last would otherwise start with the warmest server.
  for (let turn = 0; turn < warmUpCalls; turn++) for (const call of Object.values(calls)) await call();
  const contestants = Object.entries(calls).map(([name, call]) => ({ name, turn: () => timed(call) }));
  results.push({ items, ratios: spreadsAgainst(await interleave(contestants, plan), BARE) });
}
server.closeAllConnections();
server.close();
writeResult(results);
