// One call of an operation, in a process with little memory. Takes the server's origin and the operation. Writes what
// came of it.
import { createClient as createBillingClient, createOrder } from "../../generated/billing/picked-client.js";
import { createDataNetworkClient } from "../../generated/data-network/index.js";

const [, , origin = "", operation = ""] = process.argv;

const smile = createDataNetworkClient({ baseUrl: `${origin}/v1`, apiKey: "k", apiSecret: "s" });
const billing = createBillingClient({ baseUrl: `${origin}/live` }, { createOrder });
const calls: Record<string, () => Promise<object>> = {
  listAccounts: () => smile.listAccounts(),
  getAccount: () => smile.getAccount({ path: { id: "a-1" } }),
  createOrder: () => billing.createOrder({ body: { accounts: [{ packageId: 1 }] } }),
};
const {
  kind,
  issues = [],
  more = false,
} = (await calls[operation]?.()) as { kind: string; issues?: readonly { keyword: string }[]; more?: boolean };
process.stdout.write(JSON.stringify({ kind, issues: issues.length, more, keyword: issues[0]?.keyword }));
