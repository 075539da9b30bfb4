import { checkExchange } from "./check-exchange.js";
import { loadApi } from "./checked-api.js";
import { readHarEntries, type RecordedEntry } from "./har-entries.js";
import { readExchange } from "./har-exchange.js";
import { addressedApi, type KnownServer } from "./servers.js";
import type { Step } from "./step.js";
import type { Unchecked } from "./unchecked.js";

/** Takes a HAR file in pieces. Yields what is wrong with each of its entries. Throws an Unreadable where it is broken. */
export async function* checkHar(
  chunks: AsyncIterable<Uint8Array>,
  servers: readonly KnownServer[],
): AsyncGenerator<Step> {
  for await (const entry of readHarEntries(chunks)) yield await checkEntry(entry, servers);
}

async function checkEntry(entry: RecordedEntry, servers: readonly KnownServer[]): Promise<Step> {
  const place = { line: entry.line, entry: entry.number };
  const leftOut = (reason: Unchecked): Step => ({ ...place, found: [], unchecked: [reason] });
  if (!("value" in entry)) return leftOut("too-large");
  const exchange = readExchange(entry.value);
  if (!exchange) return leftOut("no-exchange");
  const addressed = addressedApi(servers, exchange.url);
  if (!addressed) return leftOut("other-host");
  return { ...place, ...checkExchange(await loadApi(addressed.api), exchange, addressed.path) };
}
