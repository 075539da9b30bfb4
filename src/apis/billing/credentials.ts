import { basicAuthorization } from "../../client/basic-authorization.js";
import { optionError } from "../../client/option-error.js";

/** What a header's value may be: visible characters, with blanks between them only. */
const HEADER_VALUE = /^[!-~]+(?: +[!-~]+)*$/;

/** Credentials: HTTP Basic, or the whole value of the `Authorization` header as your installation wants it. */
export type BillingAuth =
  | {
      /** The user name of HTTP Basic, without a colon. */
      readonly username: string;
      /** The password of HTTP Basic. */
      readonly password: string;
      readonly authorization?: undefined;
    }
  | {
      /** The whole value of the `Authorization` header. */
      readonly authorization: string;
      readonly username?: undefined;
      readonly password?: undefined;
    };

/** Who calls billing. */
export interface Credentials {
  /** The pages do not say how requests are authorised, so this may be left out. Ask whoever runs your installation. */
  readonly auth?: BillingAuth | undefined;
}

export const CREDENTIAL_OPTIONS = ["auth"] as const;

/**
 * Takes the credentials. Returns the header that carries them; undefined where there are none. Throws a `TypeError`
 * that never repeats them.
 */
export function authorize({ auth }: Credentials): string | undefined {
  if (auth === undefined) return undefined;
  if (typeof auth !== "object" || auth === null)
    throw optionError("auth", "be { username, password } or { authorization }");
  const { username, password, authorization } = auth;
  if (authorization === undefined) return basicAuthorization("auth.username", username, "auth.password", password);
  if (username !== undefined || password !== undefined)
    throw new TypeError('Give either "auth.authorization" or "auth.username" and "auth.password".');
  if (typeof authorization !== "string" || !HEADER_VALUE.test(authorization))
    throw optionError("auth.authorization", "be the value of an HTTP header");
  return authorization;
}
