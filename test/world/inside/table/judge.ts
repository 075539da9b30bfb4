import { check } from "../../../support/foreign/inside/check.js";
import { type Case, slugOf } from "./cases.js";
import type { Summary } from "./summary.js";
import type { Traits } from "./traits.js";
import type { Upstream } from "./upstream.js";

/** What came of a case. */
export interface Outcome {
  readonly summary: Summary;
  /** Whether the server saw the end of the connection while the client's process was there. */
  readonly letGo: boolean;
}

/** Compares what came of a case with what had to, at the client and at the server. */
export function judge(tested: Case, traits: Traits, upstream: Upstream, { summary, letGo }: Outcome): void {
  const { name, sent, letsGo } = tested;
  const slug = slugOf(tested);
  check(name, tested.expected(traits), summary);
  check(`${name}: requests that arrive`, tested.requests(traits), upstream.of(slug).length);
  if (sent) check(`${name}: what is sent`, sent, upstream.of(slug)[0]);
  if (letsGo) check(`${name}: the server sees the connection end`, true, letGo);
}
