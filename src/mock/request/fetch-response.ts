import { onAbort } from "../../client/abort.js";
import { pause } from "../../client/pause.js";
import { slowPieces } from "../answer/slow-body.js";
import type { SentAnswer } from "../pipeline/sent-answer.js";

/** A `Response` refuses a body for these. */
const WITHOUT_BODY = [204, 304];

/**
 * Takes an answer, and the request that it is for. Resolves with the response that `fetch` would give. Rejects as
 * `fetch` does where the connection is to break off, and with the reason of the request's signal once that aborts.
 */
export async function toResponse(answer: SentAnswer, { method, signal }: Request): Promise<Response> {
  const { status, headers, body, manner } = answer;
  const isEmpty = WITHOUT_BODY.includes(status) || method === "HEAD" || body === undefined;
  switch (manner?.kind) {
    case undefined:
      return new Response(isEmpty ? null : body, { status, headers });
    case "reset":
      throw brokenOff();
    case "stall":
      await waitFor(manner.delayMs, signal);
      throw brokenOff();
    case "slow": {
      if (!isEmpty) return new Response(slowly(body, manner.delayMs, signal), { status, headers });
      await waitFor(manner.delayMs, signal);
      return new Response(null, { status, headers });
    }
  }
}

/** As Node says it. */
function brokenOff(): TypeError {
  const cause = Object.assign(new Error("The mock broke the connection off."), { code: "ECONNRESET" });
  return new TypeError("fetch failed", { cause });
}

/** For ever, unless a time is given. */
async function waitFor(delayMs: number | undefined, signal: AbortSignal): Promise<void> {
  if (delayMs === undefined) await new Promise<void>((resolve) => void onAbort(signal, resolve));
  else await pause(delayMs, signal);
  signal.throwIfAborted();
}

function slowly(body: string, delayMs: number, signal: AbortSignal): ReadableStream<Uint8Array> {
  const pieces = slowPieces(new TextEncoder().encode(body));
  const ended = new AbortController();
  const forget = onAbort(signal, () => ended.abort(signal.reason));
  let next = 0;
  return new ReadableStream({
    async pull(controller) {
      if (!(await pause(delayMs / pieces.length, ended.signal))) return controller.error(ended.signal.reason);
      controller.enqueue(pieces[next++]);
      if (next < pieces.length) return;
      forget();
      controller.close();
    },
    // Nobody reads on, so nothing is waited for.
    cancel() {
      forget();
      ended.abort();
    },
  });
}
