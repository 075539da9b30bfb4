/** What an entry of a HAR file holds, as far as tests choose it. */
export interface EntryOptions {
  readonly method?: string;
  readonly url?: string;
  readonly request?: object;
  readonly status?: number;
  readonly response?: object;
  /** Its JSON becomes the recorded content. */
  readonly body?: unknown;
  readonly posted?: unknown;
}

export const SANDBOX = "https://sandbox.smileapi.io/v1";
export const BILLING = "https://billing.example.test/live";

/** An entry as a browser writes it. */
export function harEntry({ method = "GET", url = `${SANDBOX}/users`, request, status = 200, ...rest }: EntryOptions) {
  const text = rest.body === undefined ? undefined : JSON.stringify(rest.body);
  const posted = rest.posted === undefined ? undefined : JSON.stringify(rest.posted);
  const content = { size: text?.length ?? 0, mimeType: "application/json", ...(text !== undefined && { text }) };
  return {
    request: {
      method,
      url,
      headers: [],
      bodySize: posted?.length ?? 0,
      ...(posted !== undefined && { postData: { mimeType: "application/json", text: posted } }),
      ...request,
    },
    response: { status, headers: [], content, ...rest.response },
  };
}

/** A HAR file with these entries. */
export function har(entries: readonly unknown[]): string {
  return JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries } });
}

/** A text as a stream gives it: in pieces of a size. */
export async function* inPieces(text: string | Uint8Array, size = 64): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** All that an asynchronous iterable gives. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
