import { appendFileSync } from "node:fs";
import { casesFor, slugOf } from "../table/cases.js";
import { clientsFor, type Target } from "../table/clients.js";
import { summarise } from "../table/summary.js";
import type { Traits } from "../table/traits.js";

/** Jest's own, of which only this is needed. */
declare const test: (name: string, run: () => Promise<void>) => void;

/** Where the results go: the server that they are judged beside lives outside of Jest. */
export const SUMMARIES_FILE = "WORLD_SUMMARIES";

/** The upstream's addresses, as JSON. */
export const PLACES = "WORLD_PLACES";

/** Where the cases are carried out. */
export function targetOf(slug: string): Target {
  const places = JSON.parse(process.env[PLACES] ?? "{}") as Omit<Target, "slug" | "fetch">;
  return { ...places, slug };
}

/** One test for each case, with the `fetch` that Jest's environment has. */
export function runTable(traits: Traits): void {
  for (const tested of casesFor(traits)) {
    test(tested.name, async () => {
      const target = targetOf(slugOf(tested));
      const summary = await summarise(async () => tested.call(clientsFor(target), target));
      appendFileSync(process.env[SUMMARIES_FILE] as string, `${JSON.stringify({ name: tested.name, summary })}\n`);
    });
  }
}
