import { check } from "../../support/foreign/inside/check.js";
import { type Api, APIS } from "../../support/foreign/inside/contract.js";
import type { Candidate, Client, Credentials, Traits } from "./client.js";
import { type Findings, findingsOf } from "./findings.js";
import { checkConnection, checkHead, checkPages, checkPause } from "./sequences.js";
import { billingSteps } from "./steps/billing.js";
import { dataNetworkSteps } from "./steps/data-network.js";
import { providerAccountsSteps } from "./steps/provider-accounts.js";
import type { Step } from "./steps/step.js";
import { openWire, type Wire } from "./wire.js";

/** Any will do for the mock, but it asks for some. */
const PAIR = { username: "key", password: "secret" };
const CREDENTIALS: Record<Api, Credentials> = {
  "data-network": PAIR,
  "provider-accounts": { token: "token" },
  billing: PAIR,
};

const STEPS: Record<Api, (traits: Traits) => Step[]> = {
  "data-network": dataNetworkSteps,
  "provider-accounts": providerAccountsSteps,
  billing: billingSteps,
};

/** What else a client is tried with. */
type More = (api: Api, client: Client, wire: Wire) => Promise<void>;

/** Tries a client with all steps of all APIs. Addresses are those of the mock. */
export async function carryOut(
  candidate: Candidate,
  addresses: Readonly<Record<Api, string>>,
  more?: More,
): Promise<void> {
  for (const api of APIS) {
    const address = new URL(addresses[api]);
    const wire = await openWire(Number(address.port));
    address.port = String(wire.port);
    const client = await candidate.connect(address.href, CREDENTIALS[api], api);
    try {
      for (const step of STEPS[api](candidate)) {
        if (!step.needs || candidate.abilities.includes(step.needs)) await take(api, step, client, wire);
      }
      if (api === "data-network") await checkPages(client);
      await checkHead(api, client);
      if (candidate.abilities.includes("keep-alive")) await checkConnection(api, client, wire);
      if (candidate.trustsConnections && api === "data-network") await checkPause(client);
      await more?.(api, client, wire);
    } finally {
      await client.close?.();
      await wire.close();
    }
  }
}

async function take(api: Api, step: Step, client: Client, wire: Wire): Promise<void> {
  const { name, request, expected, sent, secret } = step;
  wire.take();
  const all = sent ? { ...expected, sent } : expected;
  try {
    const answer = await client.send(request);
    const findings = findingsOf(answer, wire.take());
    check(`${api}: ${name}`, all, shorten(findings, all));
    if (secret) check(`${api}: ${name}, and is not quoted`, false, findings.reason?.includes(secret));
  } catch (error) {
    const { cause, message } = error as Error;
    check(`${api}: ${name}`, all, { message, cause: String(cause), received: wire.take().received });
  }
}

/** What was asked, and beside it what explains a failure. */
function shorten(findings: Findings, expected: object): object {
  const names = ["status", "reason", "body", ...Object.keys(expected)] as (keyof Findings)[];
  return Object.fromEntries(names.map((name) => [name, findings[name]]));
}
