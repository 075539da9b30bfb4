import type { IncomingMessage, ServerResponse } from "node:http";
import { pause } from "../../client/pause.js";
import type { Manner } from "../answer/answer.js";
import { slowPieces } from "../answer/slow-body.js";
import type { SentAnswer } from "../pipeline/sent-answer.js";
import { goneSignal } from "./node-request.js";

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
      const pieces = bytes.length === 0 ? [] : slowPieces(bytes);
      for (const piece of pieces) {
        if (!(await pause(manner.delayMs / pieces.length, gone))) return;
        response.write(piece);
      }
      response.end();
    }
  }
}
