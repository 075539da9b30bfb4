import { get } from "node:http";
// One call that ends by its time, in a process of its own: the process must end by itself then. Takes the server's
// origin and a form of body.
import { Readable } from "node:stream";
import { createDataNetworkClient } from "../../generated/data-network/index.js";

const [, , origin = "", form = ""] = process.argv;
/** Ignores its signal, as some wrappers of `fetch` do. */
const withoutSignal = (url: string, init: RequestInit) => fetch(url, { ...init, signal: null });

const fetches: Record<string, (url: string, init: RequestInit) => Promise<unknown>> = {
  "a web stream": withoutSignal,
  "a stream of Node": (url) =>
    new Promise((resolve, reject) =>
      get(url, (body) => resolve({ status: 200, headers: body.headers, body })).on("error", reject),
    ),
  "an async iterable": async (url, init) => {
    const { body } = await withoutSignal(url, init);
    const stream = Readable.fromWeb(body as never);
    return {
      status: 200,
      body: { [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator](), destroy: () => stream.destroy() },
    };
  },
};

const smile = createDataNetworkClient({
  baseUrl: `${origin}/v1`,
  apiKey: "k",
  apiSecret: "s",
  retry: false,
  // Enough for a busy machine to connect and to send what begins the answer.
  timeoutMs: 3000,
  fetch: fetches[form] as typeof globalThis.fetch,
});
const { kind } = await smile.getAccount({ path: { id: "a-1" } });
process.stdout.write(kind);
