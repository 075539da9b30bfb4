import { type Issue, issueAt } from "../validation/issue.js";
import { isPlainObject, ownAttributes } from "../validation/plain-object.js";

/**
 * Headers that no call sets, beside that of the credentials, which belong to the client. Wishes for the mock's answers
 * have an option of their own, which no service gets to see. The others are those of the connection: some runtimes
 * refuse them, some send them, even to another host.
 */
const REFUSED = [
  "prefer",
  ...["connection", "content-length", "expect", "host", "keep-alive", "proxy-connection"],
  ...["te", "trailer", "transfer-encoding", "upgrade"],
];

/** Headers by name, in lower case. Unlike `Headers`, they cost next to nothing to copy. */
export type HeadersByName = Readonly<Record<string, string>>;

/**
 * Makes headers of a plain object. One that is undefined is left out. Says what is wrong with the first that cannot
 * be sent.
 */
export function readHeaders(
  given: unknown,
  credentialHeader: string,
):
  | { readonly headers: HeadersByName; readonly issue: undefined }
  | { readonly headers?: undefined; readonly issue: Issue } {
  const wrong = (name: string, expected: string, value?: unknown) => ({
    issue: issueAt(`/headers${name && `/${name}`}`, "request", expected, value),
  });
  if (given === undefined) return { headers: {}, issue: undefined };
  if (!isPlainObject(given)) return wrong("", "a plain object", given);
  const headers = new Headers();
  for (const [name, value] of Object.entries(ownAttributes(given))) {
    if (typeof value !== "string") return wrong(name, "text", value);
    try {
      headers.append(name, value);
    } catch {
      return wrong("", "names and values that HTTP allows", given);
    }
    const refused = refusedHeader(headers, credentialHeader);
    if (refused) return wrong(name, REFUSED_HEADER, value);
  }
  return { headers: Object.fromEntries(headers), issue: undefined };
}

/** What a refused header must be, in words. */
export const REFUSED_HEADER = "absent: the client or fetch sets it";

/** The name of a header that no call sets. It is looked for in what is sent, whatever form it was given in. */
export function refusedHeader(headers: Headers, credentialHeader: string): string | undefined {
  return [credentialHeader, ...REFUSED].find((name) => headers.has(name));
}
