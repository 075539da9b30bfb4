import { optionError, required } from "../../client/option-error.js";

/** Who calls the library. */
export interface Credentials {
  /** The key of the branch. */
  readonly libraryKey: string;
}

export const CREDENTIAL_OPTIONS = ["libraryKey"] as const;

/** Takes the credentials. Returns the header that carries them. Throws a `TypeError` that never repeats them. */
export function authorize({ libraryKey }: Credentials): string {
  const key: unknown = required("libraryKey", libraryKey);
  if (typeof key !== "string" || !/^[!-~]+$/.test(key)) throw optionError("libraryKey", "be a key without blanks");
  return key;
}
