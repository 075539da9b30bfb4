import type { Answer, Candidate } from "../client.js";
import { fetchBodyOf, headersOf, readResponse } from "../request-parts.js";

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
    let answer: Promise<Answer> | undefined;
    const client = createClient({
      baseUrl,
      // It keeps the response and not the text.
      async fetch(request: globalThis.Request) {
        const response = await fetch(request);
        answer = readResponse(response.clone());
        return response;
      },
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
        return (await answer) as Answer;
      },
    };
  },
};
