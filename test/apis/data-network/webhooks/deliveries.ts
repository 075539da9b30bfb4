import { createHmac } from "node:crypto";

/** The secret of the webhook, that before it, and that of somebody else. */
export const SECRET = "a-long-random-text-for-tests";
export const FORMER_SECRET = "the-text-before-it";
export const OTHER_SECRET = "somebody-elses-text";

let count = 0;

/** An event with an id of its own. */
export const event = (changes: object = {}) => ({
  id: `et-${++count}`,
  version: 1,
  type: "ACCOUNT_CREATED",
  createdAt: "2026-02-10T06:20:11Z",
  data: { userId: "lumen-1", accountId: "a-1", providers: ["island-pension"] },
  ...changes,
});

/** Signs as the service is documented to, by another implementation than the one that is tested. */
export const sign = (body: string | Uint8Array, secret = SECRET): string =>
  createHmac("sha512", secret).update(body).digest("hex");

/** A delivery as it should be; `headers` and what else is given stand in its place. */
export function delivery(value: unknown = event(), changes: object = {}): { body: string; headers: object } {
  const body = typeof value === "string" ? value : JSON.stringify(value);
  return { body, headers: { "smile-signature": sign(body) }, ...changes };
}
