import type { DeliverOptions } from "./delivery.js";
import { isLoopback } from "./loopback.js";

/** Where a delivery goes. */
export interface Destination {
  /** What a delivery calls it. */
  readonly name: string;
  /** The URL that is sent to. */
  readonly url: string;
  /** Answers in place of a server. */
  readonly answer?: Extract<DeliverOptions["to"], Function>;
  /** Nothing crosses a network on the way there. */
  readonly isLocal: boolean;
  /** The name begins with `https:`, and the URL with `http:`. */
  readonly lacksTls: boolean;
}

const FUNCTION_NAME = "function";
/** What the `Request` that a function answers was sent to. Nobody can own a name below `.test` (RFC 6761). */
const URL_OF_FUNCTION = "https://receiver.smile-contracts.test/";
const DEFAULT_PORT_OF_HTTPS = "443";

/** Takes the option `to`. Throws a TypeError, which does not repeat the value, where nothing can be sent there. */
export function toDestination(to: unknown): Destination {
  if (typeof to === "function") {
    const answer = to as NonNullable<Destination["answer"]>;
    return { name: FUNCTION_NAME, url: URL_OF_FUNCTION, answer, isLocal: true, lacksTls: false };
  }
  const url = parse(to);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError('"to" must be an absolute http or https URL, or a function that answers a Request.');
  if (url.username + url.password !== "") throw new TypeError('"to" must not hold credentials: a delivery has none.');
  url.hash = "";
  const isLocal = isLoopback(url.hostname);
  const lacksTls = isLocal && url.protocol === "https:";
  return { name: url.href, url: lacksTls ? withoutTls(url) : url.href, isLocal, lacksTls };
}

/** Only URLs with https can be registered, and nobody has a certificate for loopback. */
function withoutTls({ href, protocol, port, host }: URL): string {
  const rest = href.slice(`${protocol}//${host}`.length);
  return `http://${host}${port === "" ? `:${DEFAULT_PORT_OF_HTTPS}` : ""}${rest}`;
}

/** `URL.canParse` is younger than some runtimes. */
function parse(text: unknown): URL | undefined {
  try {
    return typeof text === "string" ? new URL(text) : undefined;
  } catch {
    return undefined;
  }
}
