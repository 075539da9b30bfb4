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

/** Takes what `fetch` threw. Returns why there was no answer, in words that hold no more than a code of the system. */
export function describeFailure(thrown: unknown): string {
  const code = systemCodeOf(thrown);
  const behind = code === undefined ? "" : ` (${code})`;
  if (code === REFUSED) return `the connection was refused: nothing listens there${behind}`;
  const reason = whyNothingWasSent(thrown);
  if (reason !== undefined) return `${WORDS_OF_REASON[reason]}${behind}`;
  if (code !== undefined && BROKEN_OFF.includes(code)) return `the connection broke off before the answer${behind}`;
  if (code !== undefined && NO_HTTP.test(code)) return `what answered does not speak HTTP${behind}`;
  return code === undefined ? "fetch failed, and this runtime does not say why" : `fetch failed${behind}`;
}
