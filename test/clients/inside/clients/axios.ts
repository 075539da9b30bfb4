import { Agent } from "node:http";
import { Readable } from "node:stream";
import { type Candidate, EVERYTHING } from "../client.js";
import { addressOf, bodyOf, chunksOf, headersOf, isOwnCaller } from "../request-parts.js";

interface Axios {
  request(options: object): Promise<{ status: number; headers: Record<string, string>; data: string }>;
}

/** Not a literal, so that no compiler looks for a package which only this suite has. */
const LIBRARY = "axios";
const { default: axios } = (await import(LIBRARY)) as { default: { create(options: object): Axios } };

export const candidate: Candidate = {
  abilities: EVERYTHING,
  lists: "brackets",
  connect(baseUrl, credentials) {
    const httpAgent = new Agent({ keepAlive: true });
    const client = axios.create({ httpAgent, responseType: "text", transformResponse: (body: string) => body });
    return {
      async send(request) {
        const isBasic = "username" in credentials && !isOwnCaller(request);
        const { Authorization, ...others } = headersOf(request, credentials);
        const { status, headers, data } = await client.request({
          url: addressOf(baseUrl, request),
          method: request.method,
          params: request.query,
          headers: isBasic || Authorization === undefined ? others : { ...others, Authorization },
          data: request.isChunked ? Readable.from(chunksOf(request.text)) : (request.json ?? bodyOf(request)),
          validateStatus: () => true,
          ...(isBasic && { auth: credentials }),
        });
        return { status, headers: { ...headers }, body: data };
      },
      close: () => httpAgent.destroy(),
    };
  },
};
