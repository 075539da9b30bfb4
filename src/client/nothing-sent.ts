import { known } from "./result.js";

/**
 * Causes that prove that no byte of a request has left this machine, by how they show. Whatever is not here may have
 * left it. Browsers and workers never tell any of them.
 */
export const NOTHING_SENT = {
  "name resolution": { codes: ["ENOTFOUND", "EAI_AGAIN"], systemCalls: ["getaddrinfo"] },
  connect: { codes: ["ECONNREFUSED", "UND_ERR_CONNECT_TIMEOUT"], systemCalls: ["connect"] },
  "TLS handshake": {
    codes: [
      ...["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID", "DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN"],
      ...["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ERR_TLS_CERT_ALTNAME_INVALID"],
      ...["ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG"],
      ...["ERR_SSL_UNSUPPORTED_PROTOCOL", "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION"],
    ],
    messages: ["Client network socket disconnected before secure TLS connection was established"],
  },
  "blocked port": { messages: ["bad port"] },
} as const satisfies Record<string, Proof>;

interface Proof {
  readonly codes?: readonly string[];
  readonly systemCalls?: readonly string[];
  readonly messages?: readonly string[];
}

/** A chain of causes that is longer has been made by somebody. */
const MAX_CAUSES = 5;

/** Whether what `fetch` threw proves that the request was not sent. */
export function provesNothingSent(thrown: unknown): boolean {
  return whyNothingWasSent(thrown) !== undefined;
}

/** What failed before anything was sent, as the table names it, e.g. `blocked port`. */
export function whyNothingWasSent(thrown: unknown): string | undefined {
  const proofs: [string, Proof][] = Object.entries(NOTHING_SENT);
  const causes = causesOf(thrown);
  const isProof = ({ codes, systemCalls, messages }: Proof) =>
    causes.some(
      ({ code = "", syscall = "", message = "" }) =>
        codes?.includes(code) || systemCalls?.includes(syscall) || messages?.includes(message),
    );
  return proofs.find(([, proof]) => isProof(proof))?.[0];
}

/** The code of the system's error behind what was thrown, e.g. `ECONNREFUSED`, where there is one. */
export function systemCodeOf(thrown: unknown): string | undefined {
  return causesOf(thrown).find(({ code }) => typeof code === "string")?.code;
}

interface SystemError {
  readonly code?: string;
  readonly syscall?: string;
  readonly message?: string;
}

/**
 * What was thrown and its causes, as far as they can be read: it may be anything. Where several addresses were tried,
 * the first attempt stands for all: nothing was sent by any.
 */
function causesOf(thrown: unknown): SystemError[] {
  const causes: SystemError[] = [];
  try {
    let current = thrown as (SystemError & { cause?: unknown; errors?: readonly unknown[] }) | null | undefined;
    while (typeof current === "object" && current !== null && causes.length < MAX_CAUSES) {
      const { code, syscall, message, cause, errors } = current;
      causes.push(known({ code, syscall, message }));
      current = (cause ?? errors?.[0]) as typeof current;
    }
  } catch {
    // What cannot be read proves nothing.
  }
  return causes;
}
