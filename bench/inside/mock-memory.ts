import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import { readInput, writeResult } from "./input.js";
import { accountRequest, type MockRequest, REQUESTS } from "./mock-requests.js";
import { readResidentMB } from "./process-facts.js";
import { median } from "./statistics.js";

// What a mock keeps of what it is asked, it keeps of new ids, lists and orders alike.

const SAMPLE_EVERY_MS = 100;
/** The garbage of the moment is no leak, so a value is the median of as many samples. */
const SAMPLES = 20;
const CONNECTIONS = 10;

export interface MemoryInput {
  readonly urls: { readonly "data-network": string; readonly billing: string };
  readonly pid: number;
  /** After how many seconds of load to look. */
  readonly early: number;
  readonly late: number;
}

export interface MemoryResult {
  readonly requests: number;
  /** Absent where the system does not tell. */
  readonly residentMB?: { readonly early: number; readonly late: number };
}

const { urls, pid, early, late } = readInput<MemoryInput>();
const at = (url: string, request: MockRequest): MockRequest => ({
  ...request,
  path: new URL(url).pathname + request.path,
});
let accounts = 0;
const newAccount = () => at(urls["data-network"], accountRequest(++accounts));
const requests = [
  { ...newAccount(), setupRequest: newAccount },
  ...REQUESTS.list().map((request) => at(urls["data-network"], request)),
  ...REQUESTS.order().map((request) => at(urls.billing, request)),
];

async function residentAfter(seconds: number): Promise<number | undefined> {
  await sleep(seconds * 1000 - SAMPLES * SAMPLE_EVERY_MS);
  const samples: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    const resident = await readResidentMB(pid);
    if (resident === undefined) return undefined;
    samples.push(resident);
    await sleep(SAMPLE_EVERY_MS);
  }
  return median(samples);
}

const loading = autocannon({
  url: new URL(urls.billing).origin,
  connections: CONNECTIONS,
  duration: late,
  requests,
});
const [atFirst, atLast, loaded] = await Promise.all([residentAfter(early), residentAfter(late), loading]);
if (loaded.non2xx > 0 || loaded.errors > 0)
  throw new Error(`the mock refused ${loaded.non2xx} requests, and ${loaded.errors} failed`);
const residentMB = atFirst !== undefined && atLast !== undefined ? { early: atFirst, late: atLast } : undefined;
writeResult({ requests: loaded["2xx"], ...(residentMB && { residentMB }) } satisfies MemoryResult);
