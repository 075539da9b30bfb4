import { Agent } from "node:http";
import { Readable } from "node:stream";
import { type Candidate, EVERYTHING } from "../client.js";
import { addressOf, bodyOf, chunksOf, headersOf, isOwnCaller, pairsOf } from "../request-parts.js";

interface Got {
  (address: string, options: object): Promise<{ statusCode: number; headers: Record<string, string>; body: string }>;
}

/** Not a literal, so that no compiler looks for a package which only this suite has. */
const LIBRARY = "got";
const { got } = (await import(LIBRARY)) as { got: Got };

export const candidate: Candidate = {
  abilities: EVERYTHING,
  // It knows no lists, but takes what URLSearchParams makes of them.
  lists: "repetitions",
  connect(baseUrl, credentials) {
    const agent = new Agent({ keepAlive: true });
    return {
      async send(request) {
        const isBasic = "username" in credentials && !isOwnCaller(request);
        const { Authorization, ...others } = headersOf(request, credentials);
        const body = request.isChunked ? Readable.from(chunksOf(request.text)) : bodyOf(request);
        const answer = await got(addressOf(baseUrl, request), {
          method: request.method,
          searchParams: new URLSearchParams(pairsOf(request)),
          headers: isBasic || Authorization === undefined ? others : { ...others, Authorization },
          ...("json" in request ? { json: request.json } : body !== undefined && { body }),
          ...(isBasic && credentials),
          agent: { http: agent },
          retry: { limit: 0 },
          throwHttpErrors: false,
        });
        return { status: answer.statusCode, headers: answer.headers, body: answer.body };
      },
      close: () => agent.destroy(),
    };
  },
};
