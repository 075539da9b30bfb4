import type { Candidate, Credentials, Request } from "../client.js";
import { runCollection } from "../newman.js";
import { addressOf, headersOf, isOwnCaller } from "../request-parts.js";

export const candidate: Candidate = {
  abilities: ["plain-text", "large-headers"],
  // A parameter is one text, as in the converted collections.
  lists: "commas",
  connect: (baseUrl, credentials) => ({
    async send(request) {
      const item = { name: request.path, request: itemOf(baseUrl, request, credentials) };
      const [execution] = await runCollection({ info: { name: "one" }, item: [item] }, {});
      const { response, requestError } = execution ?? {};
      if (!response) throw requestError ?? new Error("newman has no answer.");
      const headers = response.headers.toJSON().map(({ key, value }) => [key.toLowerCase(), value]);
      return {
        status: response.code,
        headers: Object.fromEntries(headers) as Record<string, string>,
        body: Buffer.from(response.stream).toString(),
      };
    },
  }),
};

/** A request as a collection has it. */
function itemOf(baseUrl: string, request: Request, credentials: Credentials): object {
  const isOwnJson = "json" in request;
  const raw = isOwnJson ? JSON.stringify(request.json) : request.text;
  const { Authorization, ...others } = headersOf(request, credentials);
  const query = Object.entries(request.query ?? {}).map(([key, value]) => {
    // It sends a plus as it is, which means a space.
    return { key, value: String(value).replaceAll("+", "%2B") };
  });
  return {
    method: request.method,
    url: { raw: addressOf(baseUrl, request), ...splitAddress(addressOf(baseUrl, request)), query },
    header: Object.entries(
      isOwnCaller(request) && Authorization !== undefined ? { ...others, Authorization } : others,
    ).map(([key, value]) => ({ key, value })),
    ...(!isOwnCaller(request) && { auth: authOf(credentials) }),
    ...(raw !== undefined && {
      body: { mode: "raw", raw, ...(isOwnJson && { options: { raw: { language: "json" } } }) },
    }),
  };
}

function splitAddress(address: string): object {
  const { protocol, hostname, port, pathname } = new URL(address);
  return { protocol: protocol.slice(0, -1), host: hostname, port, path: pathname.slice(1).split("/") };
}

function authOf(credentials: Credentials): object {
  const type = "token" in credentials ? "bearer" : "basic";
  return { type, [type]: Object.entries(credentials).map(([key, value]) => ({ key, value: value as string })) };
}
