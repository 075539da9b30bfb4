import autocannon from "autocannon";
import { readInput, writeResult } from "./input.js";
import { interleave } from "./interleave.js";
import { BELONGS, type MockRequest, REQUESTS, type RequestKind } from "./mock-requests.js";
import { readCpuSeconds } from "./process-facts.js";

// Asks servers in turn, in a process of its own. What each of them spends on a request is what its process worked.

export interface LoadTarget {
  readonly name: string;
  readonly kind: RequestKind;
  /** Whether its answers have to belong to their requests, and are not just examples. */
  readonly isOurs: boolean;
  /** The base URL of the API. */
  readonly url: string;
  readonly pid: number;
}

export interface LoadInput {
  readonly targets: readonly LoadTarget[];
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
}

/** Of each round. */
export interface LoadResult {
  readonly name: string;
  readonly kind: RequestKind;
  readonly perSecond: readonly number[];
  /** Absent where the system does not tell. */
  readonly cpu?: { readonly perRequest: readonly number[]; readonly shareOfTime: readonly number[] };
}

const { targets, rounds, seconds, warmUpSeconds, connections } = readInput<LoadInput>();

async function check({ name, kind, isOurs, url }: LoadTarget, { path, ...init }: MockRequest): Promise<void> {
  const response = await fetch(url + path, init);
  const text = await response.text();
  const isRight = response.status === 200 && (!isOurs || BELONGS[kind](JSON.parse(text), path));
  if (!isRight) throw new Error(`${name} did not answer for ${path}: ${response.status} ${text.slice(0, 500)}`);
}

async function load({ name, kind, url }: LoadTarget, duration: number): Promise<{ count: number; seconds: number }> {
  const { origin, pathname } = new URL(url);
  const base = pathname === "/" ? "" : pathname;
  const requests = REQUESTS[kind]().map((request) => ({ ...request, path: base + request.path }));
  const loaded = await autocannon({ url: origin, connections, duration, requests });
  const { "2xx": count, non2xx, errors } = loaded;
  if (non2xx > 0 || errors > 0) throw new Error(`${name} refused ${non2xx} of ${kind}, and ${errors} failed`);
  return { count, seconds: loaded.duration };
}

const measured = targets.map((target) => {
  const [perRequest, shareOfTime]: [number[], number[]] = [[], []];
  const turn = async () => {
    const before = await readCpuSeconds(target.pid);
    const { count, seconds: taken } = await load(target, seconds);
    const after = await readCpuSeconds(target.pid);
    if (before !== undefined && after !== undefined) {
      perRequest.push((after - before) / count);
      shareOfTime.push((after - before) / taken);
    }
    return count / taken;
  };
  return { ...target, name: `${target.kind}, ${target.name}`, of: target, turn, perRequest, shareOfTime };
});

for (const target of targets) for (const request of REQUESTS[target.kind]()) await check(target, request);
for (const target of targets) await load(target, warmUpSeconds);
const perSecond = await interleave(measured, { rounds, turns: 1 });
writeResult(
  measured.map(({ name, of, perRequest, shareOfTime }): LoadResult => {
    const cpu = perRequest.length === rounds ? { perRequest, shareOfTime } : undefined;
    return { name: of.name, kind: of.kind, perSecond: perSecond.get(name) ?? [], ...(cpu && { cpu }) };
  }),
);
