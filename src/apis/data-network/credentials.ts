import { basicAuthorization } from "../../client/basic-authorization.js";

/** Who calls the data network: a key and its secret. A pair works in one mode only. */
export interface Credentials {
  /** Your API key, from the service's developer portal. It works in one mode only. */
  readonly apiKey: string;
  /** The API secret that belongs to the key. */
  readonly apiSecret: string;
}

export const CREDENTIAL_OPTIONS = ["apiKey", "apiSecret"] as const;

/** Takes the credentials. Returns the header that carries them. Throws a `TypeError` that never repeats them. */
export function authorize({ apiKey, apiSecret }: Credentials): string {
  return basicAuthorization("apiKey", apiKey, "apiSecret", apiSecret);
}
