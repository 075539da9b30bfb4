import { interleave, spreadsAgainst } from "../inside/interleave.js";
import { accountRequest, withoutCredentials } from "../inside/mock-requests.js";
import type { Workshop } from "../sections.js";
import type { Goal, Row } from "../table.js";
import { askUntil, type Serving, startOurs, startPrism } from "./servers.js";

const PLAN = { quick: { rounds: 3, turns: 1 }, full: { rounds: 9, turns: 1 } };
const GOAL: Goal = { atMost: 0.3 };
const PRISM = "prism";
const READY = "/-/ready";
const account = accountRequest(1);
const API = "data-network";

interface Start {
  readonly name: string;
  start(): Promise<Serving>;
  url(serving: Serving): string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
}

/** From the start of a process to an answer, each time of a new process. Of ours with all APIs, of Prism with one. */
export async function measureStarts({ folder, quick }: Workshop): Promise<Row[]> {
  const ours = { start: () => startOurs(folder, []), headers: account.headers, status: 200 };
  const urlOf = (path: string) => (serving: Serving) => serving.url(API) + path;
  const starts: readonly Start[] = [
    { ...ours, name: `ours, 200 of ${READY}`, url: (serving) => new URL(READY, serving.url(API)).href },
    { ...ours, name: "ours, first refusal", url: urlOf(withoutCredentials.path), headers: {}, status: 401 },
    { ...ours, name: "ours, first account", url: urlOf(account.path) },
    { ...ours, name: PRISM, start: () => startPrism(folder, [], API), url: urlOf(account.path) },
  ];
  const contestants = starts.map((start) => ({ name: start.name, turn: () => timed(start) }));
  // Once each before, so that all files are in the memory of the system.
  for (const { turn } of contestants) await turn();
  const ratios = spreadsAgainst(await interleave(contestants, quick ? PLAN.quick : PLAN.full), PRISM);
  return Object.entries(ratios).map(([name, value]): Row => ({ name, value, goal: GOAL }));
}

async function timed({ start, url, headers, status }: Start): Promise<number> {
  const from = performance.now();
  const serving = await start();
  try {
    await askUntil(serving, url(serving), headers, (answered) => answered === status);
    return performance.now() - from;
  } finally {
    await serving.close();
  }
}
