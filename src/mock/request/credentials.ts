import type { Credentials } from "../../openapi/security.js";
import { isBasicCredentials } from "./basic-credentials.js";
import { isBearerToken } from "./bearer-token.js";

/** How the mock looks at credentials: it takes any that are well formed. */
export interface CredentialCheck {
  /** The header that carries them, in small letters. */
  readonly header: string;
  /** What a request must have in it, in words. */
  readonly expected: string;
  /** Takes the value of the header, several joined with commas. */
  readonly areWellFormed: (value: string) => boolean;
  /** What every 401 demands in its WWW-Authenticate header. */
  readonly challenge: string;
}

interface Kind {
  /** The scheme of WWW-Authenticate. */
  readonly scheme: string;
  readonly expected: string;
  readonly isOne: (value: string) => boolean;
}

const KINDS: Readonly<Record<Credentials["kind"], Kind>> = {
  basic: { scheme: "Basic", expected: "one pair of HTTP Basic credentials", isOne: isBasicCredentials },
  bearer: { scheme: "Bearer", expected: "one bearer token", isOne: isBearerToken },
  // A key never holds a comma: with one, these are several headers.
  "api-key": { scheme: "ApiKey", expected: "one key", isOne: (value) => value !== "" && !value.includes(",") },
};

/** Takes the name of an API and its credentials. Returns how to look at them; undefined where it demands none. */
export function credentialCheck(api: string, credentials: Credentials | undefined): CredentialCheck | undefined {
  if (!credentials || credentials.isOptional) return undefined;
  const { scheme, expected, isOne } = KINDS[credentials.kind];
  // A client sends the same with every request.
  let accepted: string | undefined;
  return {
    header: credentials.header.toLowerCase(),
    expected,
    areWellFormed(value) {
      if (value === accepted) return true;
      if (!isOne(value)) return false;
      accepted = value;
      return true;
    },
    challenge: `${scheme} realm="${api}"`,
  };
}
