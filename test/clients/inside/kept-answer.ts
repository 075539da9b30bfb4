import type { Answer } from "./client.js";
import { readResponse } from "./request-parts.js";

/** A fetch for clients that hand out the response and not its text, and what came back the last time. */
export interface KeptAnswer {
  fetch(request: Request): Promise<Response>;
  last(): Promise<Answer>;
}

export function keepAnswer(): KeptAnswer {
  let answer: Promise<Answer> | undefined;
  return {
    async fetch(request) {
      const response = await fetch(request);
      answer = readResponse(response.clone());
      return response;
    },
    last: () => answer ?? Promise.reject(new Error("Nothing has been answered yet.")),
  };
}
