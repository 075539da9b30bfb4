import {
  createDataNetworkClient,
  type GetAccountResult,
  OperationError,
  orThrow,
  pages,
  paginate,
  type RevokeAccountResult,
} from "smile-contracts/data-network";
import document from "smile-contracts/data-network/openapi.json" with { type: "json" };
import { createClient, getAccount, listAccounts } from "smile-contracts/data-network/operations";
import { Account, AccountListResponse, type ErrorCode, ValidationError } from "smile-contracts/data-network/schemas";
import { validateRequest, validateResponse, validateWebhook } from "smile-contracts/data-network/validate";

declare const process: { readonly argv: string[] };
const baseUrl = process.argv[2] ?? "";
const options = { baseUrl, apiKey: "key", apiSecret: "secret" };

/** Every outcome has its branch, and the compiler says so when one is missing. */
function describeResult(result: GetAccountResult): string {
  switch (result.kind) {
    case "ok":
      return result.data.connectionStatus;
    case "api-error": {
      const code: ErrorCode = result.error.code;
      return result.status === 404 ? "no such account" : code;
    }
    case "unexpected-status":
    case "contract-violation":
      return `${result.kind} ${result.status}`;
    case "invalid-request":
      return result.issues.map((issue) => issue.path).join();
    case "no-token":
    case "network":
    case "aborted":
      return result.kind;
    case "timeout":
      return result.timeout;
    default:
      return result satisfies never;
  }
}

/** An acknowledgement has no data. */
function describeAcknowledgement(result: RevokeAccountResult): string {
  if (result.kind !== "ok") return result.kind;
  const nothing: undefined = result.data;
  return `${result.body.code} ${String(nothing)}`;
}

/** The failure in an exception narrows as a result does. */
function describeError({ message, result, cause }: OperationError): string {
  const code = (cause as { code?: string } | undefined)?.code;
  if (result.kind === "network") return result.maybeApplied ? "look first" : "try again";
  return `${message}; ${code}, ${result.status}, ${typeof result.requestId}`;
}

const smile = createDataNetworkClient(options);
const picked = createClient(options, { getAccount, listAccounts });
const output: unknown[] = [
  describeResult(await smile.getAccount({ path: { id: "a-1" } })),
  describeResult(await smile.getAccount({ path: { id: "a-1" }, prefer: { example: "locked-by-provider" } })),
  describeResult(await smile.getAccount({ path: { id: "a-1" }, prefer: { status: 404 } })),
  describeResult(await smile.getAccount({ path: { id: "" } })),
  orThrow(await picked.listAccounts({ prefer: { example: "every-connection-status" } })).items.length,
  Account.is({}),
  validateRequest("listAccounts", { query: { size: 151 } }).valid,
  validateResponse("getAccount", 404, { code: "MISSING_RESOURCE", message: "", requestId: "" }).valid,
  document.info.title,
  describeAcknowledgement(await smile.revokeAccount({ path: { id: "a-1" } })),
  orThrow(await smile.getTransaction({ path: { id: "t-1" } })).amount,
  validateWebhook({ id: "et-1", type: "BRAND_NEW", createdAt: "2026-02-10T06:20:11Z", data: {} }),
];
for await (const account of paginate(smile.listAccounts, { query: { size: 50 } })) {
  output.push(account.id);
  break;
}
for await (const page of pages(picked.listAccounts, { prefer: { example: "last-page" } })) {
  output.push(page.ok ? page.data.items.length : page.resumeCursor);
}
// Forms and routers look a place up by its keys: those of a list are numbers.
const judged = AccountListResponse["~standard"].validate({
  code: "OK",
  message: "",
  requestId: "r",
  data: { items: [{}] },
});
output.push(judged.issues?.[0]);
try {
  orThrow(await smile.listAccounts({ prefer: { status: 503 } }));
} catch (error) {
  output.push(error instanceof OperationError && describeError(error));
}
try {
  Account.parse({});
} catch (error) {
  output.push(error instanceof ValidationError && error.issues.length);
}
console.log(JSON.stringify(output));
