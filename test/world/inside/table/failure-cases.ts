import * as answer from "./answers.js";
import type { Case } from "./cases.js";
import { ACCOUNT, ACCOUNT_ANSWER, ORDER, ORDER_ANSWER } from "./samples.js";
import type { Traits } from "./traits.js";

const READ_ONE = { path: { id: "a-1" } };
/** Enough for a request to arrive on a busy machine. */
const ATTEMPT_MS = 1_000;
/** Ends an attempt whose `fetch` never hears of the end. On a busy machine the others need some of it. */
const UNTOLD_MS = 1_500;
/** The Fetch standard blocks it. Elsewhere nothing listens there. */
const BLOCKED_PORT = "http://127.0.0.1:1/live";
/** Reserved for names that never exist (RFC 6761), so no look-up leaves this machine's resolver with an address. */
const UNKNOWN_HOST = "https://billing.invalid/live";

const once = () => 1;
const none = () => 0;
/** Only a cause can prove that nothing was sent. A `fetch` that tells none leaves it open, and nothing is repeated. */
const nothingSent = ({ tellsCause }: Traits) =>
  tellsCause
    ? { kind: "network", status: null, maybeApplied: false, attempts: 2 }
    : { kind: "network", status: null, maybeApplied: true, attempts: 1 };

/** A body that breaks off. What is never told is a timeout in the end, which means the same for a write. */
function brokenBodies(framing: answer.Framing): Case[] {
  const isTold = ({ tellsBreaks }: Traits) =>
    tellsBreaks === "all" || (tellsBreaks === "chunked" && framing === "chunks");
  return [
    {
      name: `a read whose answer broke off (${framing}) is repeated`,
      answer: answer.brokenOnce(ACCOUNT_ANSWER, framing),
      call: ({ network }) => network({ retry: 1, timeoutMs: UNTOLD_MS }).getAccount(READ_ONE),
      expected: () => ({ kind: "ok", status: 200, attempts: 2, userId: ACCOUNT.userId }),
      requests: () => 2,
    },
    {
      name: `an order whose answer broke off (${framing}) may have been created, and is not repeated`,
      answer: answer.brokenOff(ORDER_ANSWER, framing),
      call: ({ billing }) => billing({ retry: 2, timeoutMs: UNTOLD_MS }).createOrder({ body: ORDER }),
      expected: (traits) => ({
        ...(isTold(traits) ? { kind: "network", status: 200, mark: "here" } : { kind: "timeout" }),
        maybeApplied: true,
        attempts: 1,
      }),
      requests: once,
    },
  ];
}

/** Cases in which no answer arrives, or not all of it. */
export const FAILURE_CASES: readonly Case[] = [
  ...(["length", "chunks"] as const).flatMap(brokenBodies),
  {
    name: "an order that was reset may have been created, and is not repeated",
    answer: answer.reset,
    call: ({ billing }) => billing({ retry: 2 }).createOrder({ body: ORDER }),
    expected: () => ({ kind: "network", status: null, maybeApplied: true, attempts: 1 }),
    requests: once,
  },
  {
    name: "an order to a port where nothing listens was not created, and is repeated",
    call: ({ billing }, { closedOrigin }) =>
      billing({ retry: 1, baseUrl: `${closedOrigin}/live` }).createOrder({ body: ORDER }),
    expected: nothingSent,
    requests: none,
  },
  {
    name: "an order to a host that does not exist was not created, and is repeated",
    call: ({ billing }) => billing({ retry: 1, baseUrl: UNKNOWN_HOST }).createOrder({ body: ORDER }),
    expected: nothingSent,
    requests: none,
  },
  {
    name: "an order to a port that fetch blocks was not created",
    call: ({ billing }) => billing({ baseUrl: BLOCKED_PORT }).createOrder({ body: ORDER }),
    expected: ({ tellsCause }) => ({ kind: "network", status: null, maybeApplied: !tellsCause, attempts: 1 }),
    requests: none,
  },
  {
    name: "an order to a server whose certificate nobody vouches for was not created",
    call: ({ billing }, { untrustedOrigin }) =>
      billing({ baseUrl: `${untrustedOrigin}/live` }).createOrder({ body: ORDER }),
    expected: ({ tellsCause }) => ({ kind: "network", status: null, maybeApplied: !tellsCause, attempts: 1 }),
    requests: none,
  },
  {
    name: "an answer that never comes is a timeout, and the connection is let go",
    answer: answer.silent,
    call: ({ billing }) => billing({ timeoutMs: ATTEMPT_MS }).createOrder({ body: ORDER }),
    expected: () => ({ kind: "timeout", timeout: "attempt", maybeApplied: true, attempts: 1 }),
    requests: once,
    letsGo: true,
  },
  {
    name: "a body that stalls is a timeout, and the connection is let go",
    answer: answer.stalledBody(ORDER_ANSWER),
    call: ({ billing }) => billing({ timeoutMs: ATTEMPT_MS }).createOrder({ body: ORDER }),
    expected: () => ({ kind: "timeout", timeout: "attempt", maybeApplied: true, attempts: 1 }),
    requests: once,
    letsGo: true,
  },
  {
    name: "a call that its caller ends inside the body is aborted, and the connection is let go",
    answer: answer.stalledBody(ORDER_ANSWER),
    call({ billing }) {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), ATTEMPT_MS);
      return billing().createOrder({ body: ORDER, signal: controller.signal });
    },
    expected: () => ({ kind: "aborted", maybeApplied: true, attempts: 1 }),
    requests: once,
    letsGo: true,
  },
];
