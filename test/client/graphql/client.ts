import {
  createBillingGraphqlClient,
  type BillingGraphqlClientOptions,
} from "../../../generated/billing/graphql/index.js";

/** A request as it went over the wire. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly body: { readonly query: string; readonly variables?: object; readonly operationName?: string };
}

/** A fake stands for the network only: each call is answered with the next text, and the last one again and again. */
export function clientAnsweredWith(
  answers: readonly (string | object)[],
  options?: Partial<BillingGraphqlClientOptions>,
) {
  const sent: Sent[] = [];
  const fetch = (async (url: string, init: RequestInit) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push({ url, method: init.method ?? "", body: JSON.parse(init.body as string) as Sent["body"] });
    const text = typeof answer === "string" ? answer : JSON.stringify(answer);
    return new Response(text, { headers: { "Content-Type": "application/json" } });
  }) as typeof globalThis.fetch;
  const client = createBillingGraphqlClient({ baseUrl: "https://billing.example.test/live", fetch, ...options });
  return { client, sent };
}
