import { FULL, NODE_FETCH_2, type Traits } from "../table/traits.js";

type Fetch = typeof globalThis.fetch;
type Loaded = Record<string, unknown>;

/** Names that are not literals, so that no compiler looks for packages which only the worlds have. */
const load = (name: string) => import(name) as Promise<Loaded>;

/** Once a `Request` is collected, undici no longer hears of the end of the signal it was made with. */
const HELD = new Set<unknown>();

/** Each `fetch` that the table is carried out with, by name. */
export const FETCHES: Readonly<Record<string, () => Promise<Fetch>>> = {
  "node-fetch-2": async () => (await load("node-fetch-2"))["default"] as Fetch,
  "node-fetch-3": async () => (await load("node-fetch-3"))["default"] as Fetch,
  undici: async () => (await load("undici"))["fetch"] as Fetch,
  // Another copy of `Request` makes the request, and another copy of `Headers` holds what is sent.
  "undici-request": async () => {
    const undici = await load("undici");
    const { fetch, Request, Headers } = undici as Pick<typeof globalThis, "fetch" | "Request" | "Headers">;
    return (input, init) => {
      const headers = new Headers([...new globalThis.Headers(init?.headers)]);
      const request = new Request(input, { ...init, headers });
      HELD.add(request);
      return fetch(request);
    };
  },
};

/** What the `fetch` of this name can do. */
export function traitsOf(name: string): Traits {
  return name === "node-fetch-2" ? NODE_FETCH_2 : FULL;
}
