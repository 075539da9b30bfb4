import type { Credentials } from "../openapi/security.js";
import { isBasicCredentials } from "./basic-credentials.js";
import { isBearerToken } from "./bearer-token.js";

/** How the mock looks at credentials: it takes any that are well formed. */
export interface CredentialCheck {
  /** Takes the headers of a request, each with all its values. */
  readonly areWellFormed: (headers: Readonly<Record<string, string[] | undefined>>) => boolean;
  /** What every 401 demands in its WWW-Authenticate header. */
  readonly challenge: string;
}

/** The scheme of WWW-Authenticate, and whether the values of the header are one well-formed set of credentials. */
const KINDS: Readonly<Record<Credentials["kind"], readonly [scheme: string, isOne: (values?: string[]) => boolean]>> = {
  basic: ["Basic", isBasicCredentials],
  bearer: ["Bearer", isBearerToken],
  "api-key": ["ApiKey", (values = []) => values.length === 1 && values[0] !== ""],
};

/** Takes the name of an API and its credentials. Returns how to look at them; undefined where it demands none. */
export function credentialCheck(api: string, credentials: Credentials | undefined): CredentialCheck | undefined {
  if (!credentials || credentials.isOptional) return undefined;
  const [scheme, isOne] = KINDS[credentials.kind];
  const name = credentials.header.toLowerCase();
  return { areWellFormed: (headers) => isOne(headers[name]), challenge: `${scheme} realm="${api}"` };
}
