import { systemCodeOf, whyNothingWasSent } from "../../client/nothing-sent.js";

type Reason = NonNullable<ReturnType<typeof whyNothingWasSent>>;

const REFUSED = "ECONNREFUSED";
const WORDS_OF_REASON: Readonly<Record<Reason, string>> = {
  "name resolution": "the name of the host is not known",
  connect: "there is no way to connect",
  "TLS handshake": "TLS failed",
  "blocked port": "fetch never sends to this port",
};
/** How Node says that the other side hung up. */
const BROKEN_OFF = ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"];
/** What Node's parser of HTTP says of other protocols. */
const NO_HTTP = /^HPE_/;

/** What a receiver with a certificate of its own needs to know. */
const WITHOUT_TLS = "; events go to loopback by plain http";

/**
 * Takes what `fetch` threw, and whether TLS was left out. Returns why there was no answer, in words that hold no more
 * than a code of the system.
 */
export function describeFailure(thrown: unknown, lacksTls: boolean): string {
  const code = systemCodeOf(thrown);
  const behind = code === undefined ? "" : ` (${code})`;
  if (code === REFUSED) return `the connection was refused: nothing listens there${behind}`;
  const reason = whyNothingWasSent(thrown);
  if (reason !== undefined) return `${WORDS_OF_REASON[reason]}${behind}`;
  const hint = lacksTls ? WITHOUT_TLS : "";
  if (code !== undefined && BROKEN_OFF.includes(code))
    return `the connection broke off before the answer${behind}${hint}`;
  if (code !== undefined && NO_HTTP.test(code)) return `what answered does not speak HTTP${behind}${hint}`;
  return code === undefined ? "fetch failed, and this runtime does not say why" : `fetch failed${behind}`;
}
