import type { Candidate } from "../client.js";
import { keepAnswer } from "../kept-answer.js";
import { fetchBodyOf, headersOf } from "../request-parts.js";

interface Library {
  default(options: object): {
    request(method: string, path: string, options: object): Promise<{ readonly response: Response }>;
  };
}

/** Not a literal: the worlds' compiler shall not take the product's own copy. */
const LIBRARY = "openapi-fetch";
const { default: createClient } = (await import(LIBRARY)) as Library;

export const candidate: Candidate = {
  abilities: ["gzip", "chunks", "keep-alive", "large-headers"],
  lists: "repetitions",
  connect(baseUrl, credentials) {
    const kept = keepAnswer();
    const client = createClient({
      baseUrl,
      fetch: kept.fetch,
    });
    return {
      async send(request) {
        const isOwnJson = "json" in request;
        await client.request(request.method.toLowerCase(), request.path, {
          params: { path: request.at, query: request.query },
          headers: headersOf(request, credentials),
          ...(isOwnJson
            ? { body: request.json }
            : { bodySerializer: (body: unknown) => body, ...fetchBodyOf(request) }),
        });
        return kept.last();
      },
    };
  },
};
