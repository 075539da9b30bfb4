import type { IncomingMessage, ServerResponse } from "node:http";
import { pause } from "../../client/pause.js";
import type { Manner } from "../answer/answer.js";
import type { SentAnswer } from "../pipeline/sent-answer.js";
import { goneSignal } from "./node-request.js";

/** In so many pieces a slow body comes. */
const SLOW_PIECES = 10;

/** Sends an answer, in its own manner where it has one. */
export async function send(answer: SentAnswer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body, manner } = answer;
  if (manner) await sendInManner(manner, answer, request, response);
  else response.writeHead(status, headers).end(body);
}

async function sendInManner(
  manner: Manner,
  { status, headers, body = "" }: SentAnswer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = goneSignal(response);
  switch (manner.kind) {
    case "reset":
      request.socket.resetAndDestroy();
      return;
    case "stall":
      // Without an end of its own, the client's or the server's end comes.
      if (manner.delayMs !== undefined && (await pause(manner.delayMs, gone))) response.destroy();
      return;
    case "slow": {
      const bytes = Buffer.from(request.method === "HEAD" ? "" : body);
      // Without a body, the head is all that can be late.
      if (bytes.length === 0 && !(await pause(manner.delayMs, gone))) return;
      response.writeHead(status, headers);
      response.flushHeaders();
      for (let piece = 0; bytes.length > 0 && piece < SLOW_PIECES; piece++) {
        if (!(await pause(manner.delayMs / SLOW_PIECES, gone))) return;
        response.write(bytes.subarray(pieceAt(bytes, piece), pieceAt(bytes, piece + 1)));
      }
      response.end();
    }
  }
}

function pieceAt(bytes: Buffer, piece: number): number {
  return Math.floor((bytes.length * piece) / SLOW_PIECES);
}
