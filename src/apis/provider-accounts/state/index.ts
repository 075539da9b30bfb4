import { request } from "../../../../generated/provider-accounts/examples/verifyProviderAccount.js";
import type {
  ConnectRequest,
  ConnectResponse,
  ConnectStatus,
  ProviderAccount,
  VerificationCodes,
  VerifyResult,
} from "../../../../generated/provider-accounts/types.js";
import type { CreateApiState, StateAnswer, StateContext } from "../../../mock/state/api-state.js";
import { Accounts } from "./accounts.js";
import { Connections } from "./connections.js";

const DONE: StateAnswer = { kind: "status", status: 204 };
/** No page names what is missing by a key, beside the user; and a user id is never refused here. */
const NOT_FOUND: StateAnswer = {
  kind: "body",
  status: 404,
  body: { Message: "The user has no such thing.", Errors: [{ Code: "NotFound" }] },
};

/** What the users of a session connect, verify and delete. Each begins with nothing. */
export const createState: CreateApiState = (context) => {
  const accounts = createAccounts(context);
  const connections = createConnections(context, accounts);
  return {
    answer({ operationId, parameters, body }) {
      const userId = String(parameters["userId"]);
      const id = Number(parameters["providerAccountId"]);
      switch (operationId) {
        case "listProviderAccounts":
          return found(accounts.list(userId));
        case "getProviderAccount":
          return found(accounts.get(userId, id));
        case "connectProviderAccount":
          return found(connections.connect(userId, body as ConnectRequest));
        case "getConnectStatus":
          return found(connections.status(userId, String(parameters["token"])));
        case "verifyProviderAccount":
          return found(accounts.verify(userId, id, body as VerificationCodes));
        case "refreshProviderAccount":
          return accounts.get(userId, id) ? DONE : NOT_FOUND;
        case "deleteProviderAccount":
          return accounts.delete(userId, id) ? DONE : NOT_FOUND;
        default:
          return undefined;
      }
    },
  };
};

function found(body: unknown): StateAnswer {
  return body === undefined ? NOT_FOUND : { kind: "body", status: 200, body };
}

function createAccounts(context: StateContext): Accounts {
  const verified = (name: string) => context.example("verifyProviderAccount", name) as VerifyResult;
  const examples = {
    waitingForVerification: context.example("getProviderAccount", "waiting-for-verification") as ProviderAccount,
    codes: request.twoDeposits,
    succeeded: verified("succeeded"),
    failedRetryAllowed: verified("failed-retry-allowed"),
    failedForGood: verified("failed-for-good"),
  };
  return new Accounts(examples, () => context.now());
}

function createConnections(context: StateContext, accounts: Accounts): Connections {
  const begun = (name: string) => context.example("connectProviderAccount", name) as ConnectResponse;
  const standing = (name: string) => context.example("getConnectStatus", name) as ConnectStatus;
  const examples = {
    redirectUser: begun("redirect-user"),
    connectedAtOnce: begun("connected-at-once"),
    incomplete: standing("incomplete"),
    success: standing("success"),
  };
  return new Connections(examples, accounts);
}
