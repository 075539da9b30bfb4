import type { ConnectRequest, ConnectResponse, ConnectStatus } from "../../../../generated/provider-accounts/types.js";
import { Collection } from "../../../mock/state/collection.js";
import { createNextId } from "../../../mock/state/next-id.js";
import type { Accounts } from "./accounts.js";

/** From which question on the user has finished, as the mock has it: code that polls must ask twice. */
const CONNECTED_AT_QUESTION = 2;
/** How much of a token stands in the URL of the example. */
const TOKEN_PART = 8;

/** An attempt of a user to connect a provider. */
interface Attempt {
  readonly userId: string;
  readonly providerName: string;
  /** How often its status was asked for. */
  readonly questions: number;
  /** The account that it has led to. */
  readonly accountId?: number;
}

/** The answers of the contract that a session begins with. */
export interface ConnectionExamples {
  readonly redirectUser: ConnectResponse;
  readonly connectedAtOnce: ConnectResponse;
  readonly incomplete: ConnectStatus;
  readonly success: ConnectStatus;
}

/** The attempts of all users to connect providers. */
export class Connections {
  readonly #attempts = new Collection<Attempt>();
  readonly #examples: ConnectionExamples;
  readonly #accounts: Accounts;
  readonly #nextToken: () => string;

  constructor(examples: ConnectionExamples, accounts: Accounts) {
    this.#examples = examples;
    this.#accounts = accounts;
    this.#nextToken = createNextId(examples.redirectUser.Token);
  }

  /**
   * Takes a request to connect. Begins an attempt. Without a `CallbackUrl` there is nowhere for a user to come back to,
   * so the provider is one that needs no login, and connected at once.
   */
  connect(userId: string, { ProviderName, CallbackUrl }: ConnectRequest): ConnectResponse {
    const token = this.#nextToken();
    const attempt: Attempt = { userId, providerName: ProviderName, questions: 0 };
    if (CallbackUrl === undefined) {
      this.#attempts.set(token, this.#connected(attempt));
      return { ...this.#examples.connectedAtOnce, Token: token };
    }
    this.#attempts.set(token, attempt);
    const { redirectUser } = this.#examples;
    const url = redirectUser.RedirectUrl?.replace(redirectUser.Token.slice(0, TOKEN_PART), token.slice(0, TOKEN_PART));
    return { ...redirectUser, Token: token, ...(url !== undefined && { RedirectUrl: url }) };
  }

  /** Takes a user and a token. Returns how that attempt stands; undefined where it is none of the user's. */
  status(userId: string, token: string): ConnectStatus | undefined {
    const known = this.#attempts.get(token);
    if (known?.userId !== userId) return undefined;
    const asked = { ...known, questions: known.questions + 1 };
    const attempt = asked.questions < CONNECTED_AT_QUESTION ? asked : this.#connected(asked);
    this.#attempts.set(token, attempt);
    if (attempt.accountId === undefined) return { ...this.#examples.incomplete, Token: token };
    return { ...this.#examples.success, Id: attempt.accountId, Token: token };
  }

  #connected(attempt: Attempt): Attempt {
    if (attempt.accountId !== undefined) return attempt;
    return { ...attempt, accountId: this.#accounts.create(attempt.userId, attempt.providerName) };
  }
}
