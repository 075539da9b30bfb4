import type { Candidate } from "../client.js";
import { addressOf, fetchBodyOf, headersOf, readResponse } from "../request-parts.js";

interface Ky {
  (address: string, options: object): Promise<Response>;
}

/** Not a literal, so that no compiler looks for a package which only this suite has. */
const LIBRARY = "ky";
const { default: ky } = (await import(LIBRARY)) as { default: Ky };

export const candidate: Candidate = {
  abilities: ["gzip", "chunks", "keep-alive", "plain-text", "large-headers"],
  // A list becomes a text on the way to URLSearchParams.
  lists: "commas",
  connect: (baseUrl, credentials) => ({
    async send(request) {
      const response = await ky(addressOf(baseUrl, request), {
        method: request.method,
        searchParams: request.query,
        headers: headersOf(request, credentials),
        ...("json" in request ? { json: request.json } : fetchBodyOf(request)),
        retry: 0,
        throwHttpErrors: false,
      });
      return readResponse(response);
    },
  }),
};
