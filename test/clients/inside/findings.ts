import type { Answer } from "./client.js";
import type { Expected } from "./steps/step.js";
import type { Traffic } from "./wire.js";

const REASON = "x-smile-contracts-reason";

/** What steps expect of an answer, read out of it, and what the client has sent for it. */
export interface Findings extends Required<Omit<Expected, "part">> {
  readonly part: string | undefined;
  readonly reason: string | undefined;
  /** The headers that were sent, names in small letters. */
  readonly sent: Readonly<Record<string, string>>;
}

export function findingsOf({ status, headers, body }: Answer, { sent, received }: Traffic): Findings {
  const value = readBody(body);
  const reason = headers[REASON];
  const place = reason?.split(" ")[0] ?? "";
  return {
    status,
    headers,
    body: value,
    reason,
    isReasoned: Boolean(reason),
    place,
    part: place.split("/")[1],
    isApplied: Boolean(headers["preference-applied"]),
    isContinued: received.includes("HTTP/1.1 100 "),
    scheme: headers["www-authenticate"]?.split(" ")[0] ?? "",
    isList: Array.isArray(value) && value.length > 0,
    created: entriesOf(value).filter((entry) => "uuid" in entry).length,
    sent: headersIn(sent),
  };
}

function readBody(body: string): unknown {
  if (!body) return null;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}

function headersIn(sent: string): Record<string, string> {
  return Object.fromEntries(
    [...sent.matchAll(/^([\w-]+): (.*)\r$/gm)].map(([, name = "", value = ""]) => [name.toLowerCase(), value]),
  );
}

function entriesOf(order: unknown): object[] {
  const { accounts = {}, subscriptions = {} } = Object(order) as Record<string, Record<string, object>>;
  return [accounts, subscriptions].flatMap((entries) => Object.values(Object(entries) as Record<string, object>));
}
