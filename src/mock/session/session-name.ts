import type { Flaw } from "../answer/flaw.js";

/** Names the session of a request, percent-encoded where it holds other characters than a header may. */
export const SESSION_HEADER = "X-Smile-Contracts-Session";

/** The paths of the mock itself. */
export const CONTROL_PREFIX = "/-/";
/** Before the name of a session and what else is the path. */
const SESSION_PATH = /^\/-\/s\/([^/]*)(.*)$/s;
const MAX_LENGTH = 200;
/** What a header can hold everywhere: clients encode other characters differently, or not at all. */
const PRINTABLE = /^[ -~]*$/;
/** Of these, the second kind cannot be percent-encoded. */
const UNFIT_CHARACTER = /[\p{Cc}\p{Cs}]/u;
/** A URL with such a segment leads elsewhere. */
const DOT_SEGMENTS = [".", ".."];
const RULE = `a name of 1 to ${MAX_LENGTH} characters`;

/** The session that a request belongs to, and its path without it. */
export type SessionPath =
  | { readonly kind: "found"; readonly session: string | undefined; readonly path: string; readonly isInPath: boolean }
  | { readonly kind: "malformed"; readonly flaw: Flaw };

/** Takes the path of a request, and its header that names a session. Where both name one, the path's is meant. */
export function sessionOfRequest(path: string, header: string | undefined): SessionPath {
  const [, inPath, rest = ""] = path.startsWith(CONTROL_PREFIX) ? (SESSION_PATH.exec(path) ?? []) : [];
  if (inPath === undefined && (header === undefined || header === ""))
    return { kind: "found", session: undefined, path, isInPath: false };
  const session = inPath === undefined ? decodeHeader(header ?? "") : decode(inPath);
  if (session !== undefined && isSessionName(session))
    return { kind: "found", session, path: inPath === undefined ? path : rest, isInPath: inPath !== undefined };
  const place = inPath === undefined ? `/headers/${SESSION_HEADER.toLowerCase()}` : "/path";
  const words = `must be ${inPath === undefined ? "" : "/-/s/ and "}${RULE}, percent-encoded`;
  return { kind: "malformed", flaw: { place, rule: "session", words } };
}

/** Takes the name of a session. Returns the path before those of its APIs. Throws a TypeError where it is no name. */
export function sessionPath(name: unknown): string {
  if (typeof name !== "string" || !isSessionName(name)) throw new TypeError(`A session has ${RULE}.`);
  return `${CONTROL_PREFIX}s/${encodeURIComponent(name)}`;
}

function isSessionName(name: string): boolean {
  const isWellFormed = !UNFIT_CHARACTER.test(name) && !DOT_SEGMENTS.includes(name);
  return name !== "" && [...name].length <= MAX_LENGTH && isWellFormed;
}

function decodeHeader(text: string): string | undefined {
  return PRINTABLE.test(text) ? decode(text) : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
