import type { WalkAnswer } from "./take-walk.js";
import { describeRequest, type WalkRequest } from "./walk-request.js";

/** The time, and what is between two ends of a connection only (RFC 9110, section 7.6.1). Nothing else may differ. */
export const NOT_COMPARED = ["date", "connection", "keep-alive", "transfer-encoding"];

/** Takes requests, and the answers to them that came in two ways. Returns each difference in words. */
export function differencesOf(
  requests: readonly WalkRequest[],
  expected: readonly WalkAnswer[],
  received: readonly WalkAnswer[],
): string[] {
  const differences = requests.flatMap((request, index) => {
    const [one, other] = [expected[index], received[index]].map(compared);
    return one === other ? [] : [`${describeRequest(request)}\n  ${one}\n  ${other}`];
  });
  const isComplete = expected.length === requests.length && received.length === requests.length;
  return isComplete ? differences : [...differences, `${requests.length} requests, but not as many answers`];
}

function compared(answer: WalkAnswer | undefined): string {
  if (!answer) return "no answer";
  const { status, headers, body } = answer;
  return JSON.stringify([status, headers.filter(([name]) => !NOT_COMPARED.includes(name)), body]);
}
