import type { LoadInput, LoadResult, LoadTarget } from "../inside/mock-load.js";
import { accountRequest, KINDS, type RequestKind } from "../inside/mock-requests.js";
import { median, ratiosTo, spreadOf } from "../inside/statistics.js";
import type { Pins } from "../pinning.js";
import { mustRunInside } from "../run-inside.js";
import type { Workshop } from "../sections.js";
import { formatNumber, type Goal, type Group, type Row } from "../table.js";
import { type Api, askUntil, type Serving, startBare, startOurs, startPrism } from "./servers.js";
import { untilPrismIsLoaded } from "./until-loaded.js";

const QUICK = { rounds: 3, seconds: 1, warmUpSeconds: 2, connections: 10 };
const FULL = { rounds: 9, seconds: 3, warmUpSeconds: 8, connections: 10 };
const [OURS, PRISM, BARE] = ["ours", "prism", "bare"];
const API_OF: Readonly<Record<RequestKind, Api>> = { account: "data-network", list: "data-network", order: "billing" };
const FASTER_THAN_PRISM: Readonly<Record<RequestKind, Goal>> = {
  account: { atLeast: 12 },
  list: { atLeast: 5 },
  order: { atLeast: 5 },
};
const OF_BARE: Goal = { atLeast: 0.45 };
const CPU_OF_BARE: Goal = { atMost: 2.2 };
/** What the server that sends the same bytes leaves to Node. */
const MADE_BY_NODE = ["connection", "date", "keep-alive", "transfer-encoding"];

/** Requests a second, and what a request costs the server. */
export async function measureLoad(workshop: Workshop, pins: Pins): Promise<Group[]> {
  const { folder, quick, tell } = workshop;
  const servers: Serving[] = [];
  const keep = (serving: Serving) => (servers.push(serving), serving);
  try {
    const ours = keep(await startOurs(folder, pins.server));
    const prisms = {
      "data-network": keep(await startPrism(folder, pins.server, "data-network")),
      billing: keep(await startPrism(folder, pins.server, "billing")),
    };
    const bare = keep(await startLike(ours, folder, pins.server));
    tell("waiting for Prism to load");
    await untilPrismIsLoaded(ours);
    for (const api of ["data-network", "billing"] as const)
      await askUntil(prisms[api], prisms[api].url(api), {}, (status) => status > 0);
    const targets = KINDS.flatMap((kind): LoadTarget[] => {
      const target = (name: string, serving: Serving) => {
        return { name, kind, isOurs: name === OURS, url: serving.url(API_OF[kind]), pid: serving.pid };
      };
      const both = [target(OURS, ours), target(PRISM, prisms[API_OF[kind]])];
      return kind === "account" ? [...both, target(BARE, bare)] : both;
    });
    tell("asking");
    const input: LoadInput = { ...(quick ? QUICK : FULL), targets };
    const results = await mustRunInside<LoadResult[]>(workshop, "mock-load", input, { before: pins.load });
    return KINDS.map((kind) => toGroup(kind, results));
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

/** Starts a server that sends what ours answers for an account, with the same headers. */
async function startLike(ours: Serving, folder: string, before: readonly string[]): Promise<Serving> {
  const { path, headers } = accountRequest(1);
  const answer = await askUntil(ours, ours.url("data-network") + path, headers, (status) => status === 200);
  const sent = [...answer.headers].filter(([name]) => !MADE_BY_NODE.includes(name));
  return startBare(folder, before, { status: 200, headers: Object.fromEntries(sent), body: answer.body });
}

function toGroup(kind: RequestKind, results: readonly LoadResult[]): Group {
  const of = (name: string) => results.find((result) => result.kind === kind && result.name === name);
  const [ours, prism, bare] = [of(OURS), of(PRISM), of(BARE)];
  if (!ours || !prism) throw new Error(`nothing was measured for ${kind}`);
  const rows: Row[] = [rateRow(ours, prism, FASTER_THAN_PRISM[kind])];
  if (bare) rows.push(rateRow(ours, bare, OF_BARE));
  rows.push(cpuRow(ours, prism));
  if (bare) rows.push(cpuRow(ours, bare, CPU_OF_BARE));
  return { name: kind, rows };
}

function rateRow(ours: LoadResult, other: LoadResult, goal: Goal): Row {
  const value = spreadOf(ratiosTo(other.perSecond, ours.perSecond));
  const note = [ours, other].map((each) => `${each.name} ${describe(each)}`).join(", ");
  return { name: `requests per second, ÷ ${other.name}`, value, goal, note };
}

/** A server that is not busy all the time waits for who asks: then its rate says less than its CPU time. */
function describe({ perSecond, cpu }: LoadResult): string {
  const rate = `${formatNumber(median(perSecond))}/s`;
  return cpu ? `${rate} at ${formatNumber(median(cpu.shareOfTime) * 100)} % CPU` : rate;
}

function cpuRow(ours: LoadResult, other: LoadResult, goal?: Goal): Row {
  const row = { name: `server CPU per request, ÷ ${other.name}`, ...(goal && { goal }) };
  if (!ours.cpu || !other.cpu) return { ...row, note: "only Linux tells" };
  return { ...row, value: spreadOf(ratiosTo(other.cpu.perRequest, ours.cpu.perRequest)) };
}
