import type MiniSearch from "minisearch";
import { find } from "../../search/find.js";
import { makeIndex } from "../../search/make-index.js";
import type { SearchEntry } from "../../search/search-entries.js";
import { loadStyles } from "../load-styles.js";
import type { TypedAhead } from "../typed-ahead.js";
import { searchDialog } from "./search-dialog.js";
import { showResults } from "./search-results.js";

const ENTRIES = "search.json";
const STYLES = "search.css";
/** The folder of a reference, whose own things come first while it is read. */
const REFERENCE = /^reference\/[^/]+\//;

let styles: Promise<void> | undefined;
let index: Promise<MiniSearch<SearchEntry>> | undefined;
let open: ((typed: TypedAhead) => void) | undefined;

/** Opens the search over the whole site. Takes the address of its first page, and what gives what is typed till then. */
export async function openSearch(home: URL, typed: () => TypedAhead): Promise<void> {
  const root = new URL(".", home);
  index ??= load(root);
  await (styles ??= loadStyles(root, STYLES));
  open ??= searchDialog(async (query) => {
    try {
      return showResults(find(await (index ??= load(root)), query, referenceAt(root)), query, root);
    } catch (error) {
      index = undefined;
      return { links: [], status: `The search could not be loaded: ${(error as Error).message}` };
    }
  });
  open(typed());
}

async function load(root: URL): Promise<MiniSearch<SearchEntry>> {
  const answer = await fetch(new URL(ENTRIES, root));
  if (!answer.ok) throw new Error(`its index is not there (status ${answer.status}).`);
  return makeIndex((await answer.json()) as SearchEntry[]);
}

function referenceAt(root: URL): string {
  return REFERENCE.exec(location.href.slice(root.href.length))?.[0] ?? "";
}
