import { check } from "../../../support/foreign/inside/check.js";
import { type Api, operationsOf } from "../../../support/foreign/inside/contract.js";

interface Expected {
  readonly operationId: string;
  readonly status: number;
  /** The named example that is asked for and has to come back. */
  readonly example?: string;
}

/** Every API has what it has: only the data network has lists with a query, and billing has no reads by path. */
const EXPECTED: Record<Api, Record<string, Expected>> = {
  "data-network": {
    read: { operationId: "getAccount", status: 200, example: "locked-by-provider" },
    missing: { operationId: "getAccount", status: 404 },
    list: { operationId: "listAccounts", status: 200, example: "last-page" },
    refused: { operationId: "listAccounts", status: 400 },
    create: { operationId: "createUser", status: 201, example: "user-created" },
  },
  "provider-accounts": {
    read: { operationId: "getProviderAccount", status: 200, example: "credentials-expired" },
    missing: { operationId: "getProviderAccount", status: 404 },
    list: { operationId: "listProviderAccounts", status: 200, example: "access-to-one-revoked" },
    create: { operationId: "connectProviderAccount", status: 200, example: "redirect-user" },
  },
  billing: {
    update: { operationId: "updateAccount", status: 200, example: "refused-for-two-reasons" },
    failed: { operationId: "updateAccount", status: 500, example: "update-failed" },
    create: { operationId: "createOrder", status: 200, example: "subscription-refused" },
    query: { operationId: "queryGraphql", status: 200, example: "tickets-found" },
  },
};

type Call = (prefer: string) => Promise<{ readonly status: number; readonly body: unknown }>;

/** Holds each call of a generated client to the example that the mock was asked for. */
export async function checkCalls(api: Api, calls: Readonly<Record<string, Call>>): Promise<void> {
  for (const [name, { operationId, status, example }] of Object.entries(EXPECTED[api])) {
    const answers = operationsOf(api).find((operation) => operation.operationId === operationId)?.answers ?? [];
    const possible = answers.filter((each) => each.status === status && (!example || each.name === example));
    const prefer = example ? `code=${status}, example=${example}` : `code=${status}`;
    // What breaks the contract is refused without being asked for: the mock has read the query.
    const received = await calls[name]?.(name === "refused" ? "" : prefer).catch((error: unknown) => String(error));
    const known = possible.map(({ value }) => ({ status, body: value }));
    const matching = known.find((one) => JSON.stringify(one) === JSON.stringify(received));
    check(`${api}: calls ${operationId}: ${name}`, matching ?? known[0], received);
  }
}
