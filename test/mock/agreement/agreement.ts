import { ACCEPTED_DIFFERENCES, type AcceptedDifference } from "./accepted-differences.js";
import { createMockJudge } from "./mock-judge.js";
import { mutatedRequests } from "./mutated-requests.js";
import { createPrismJudge } from "./prism-judge.js";
import { type Complaint, describeRequest, type MutatedRequest } from "./raw-request.js";
import { factsOf } from "./request-facts.js";
import { TESTED_OPERATIONS } from "./tested-operation.js";

/** What came of it when both judged the same requests. */
export interface Agreement {
  /** What they differ in though nobody has accepted it, in words. */
  readonly findings: readonly string[];
  readonly judged: number;
  readonly refusedByBoth: number;
  readonly acceptedByBoth: number;
  /** How often each accepted difference occurred. */
  readonly differences: ReadonlyMap<AcceptedDifference, number>;
  /** How often each place of each operation was all that was changed: `listUsers /query/size`. */
  readonly hits: ReadonlyMap<string, number>;
}

/** More findings than these say nothing new. */
const MAX_FINDINGS = 5;

/** Holds the judges against each other on so many requests. */
export async function judgeRequests(count: number, seed: number): Promise<Agreement> {
  const [mock, prism] = [await createMockJudge(), await createPrismJudge()];
  const findings: string[] = [];
  const differences = new Map(ACCEPTED_DIFFERENCES.map((difference) => [difference, 0]));
  const hits = new Map(placeNames().map((name) => [name, 0]));
  let [judged, refusedByBoth, acceptedByBoth] = [0, 0, 0];
  for (const request of mutatedRequests(count, seed)) {
    // What is changed after it may undo a change.
    const [first, ...others] = request.mutations.map(({ place }) => `${request.operationId} ${place}`);
    if (first !== undefined && hits.has(first) && others.length === 0) hits.set(first, (hits.get(first) ?? 0) + 1);
    const [ours, theirs] = [await mock(request), await prism(request)];
    judged++;
    if (ours.length > 0 && theirs.length > 0) refusedByBoth++;
    else if (ours.length === 0 && theirs.length === 0) acceptedByBoth++;
    else {
      const explained = explain(ours.length > 0 ? "mock" : "prism", [...ours, ...theirs], request);
      for (const difference of explained ?? []) differences.set(difference, (differences.get(difference) ?? 0) + 1);
      if (!explained) findings.push(describeFinding(request, ours, theirs, seed));
    }
    if (findings.length === MAX_FINDINGS) break;
  }
  return { findings, judged, refusedByBoth, acceptedByBoth, differences, hits };
}

/** Each parameter and each attribute of a body of each operation. */
function placeNames(): string[] {
  return TESTED_OPERATIONS.flatMap(({ operationId, places }) => [...places.keys()].map((at) => `${operationId} ${at}`));
}

/** The accepted differences that explain all complaints; undefined where one of these is none of them. */
function explain(
  who: AcceptedDifference["refusedBy"],
  complaints: readonly Complaint[],
  request: MutatedRequest,
): Set<AcceptedDifference> | undefined {
  const candidates = ACCEPTED_DIFFERENCES.filter(({ refusedBy }) => refusedBy === who);
  const facts = factsOf(request);
  const found = complaints.map((complaint) => candidates.find((candidate) => candidate.explains(complaint, facts)));
  return found.includes(undefined) ? undefined : new Set(found.filter((difference) => difference !== undefined));
}

function describeFinding(
  request: MutatedRequest,
  ours: readonly Complaint[],
  theirs: readonly Complaint[],
  seed: number,
): string {
  const inWords = (complaints: readonly Complaint[]) =>
    complaints.length === 0 ? "accepts it" : complaints.map(({ place, rule }) => `${place} ${rule}`).join("; ");
  const changes = request.mutations.map(({ place, kind }) => `${place} ${kind}`).join("; ");
  const verdicts = `The mock: ${inWords(ours)}\nPrism: ${inWords(theirs)}`;
  return `Seed ${seed}, changed: ${changes}\n${verdicts}\n${describeRequest(request)}`;
}
