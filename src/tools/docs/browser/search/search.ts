import type MiniSearch from "minisearch";
import { find } from "../../search/find.js";
import { makeIndex } from "../../search/make-index.js";
import type { SearchEntry } from "../../search/search-entries.js";
import { type SearchDialog, searchDialog } from "./search-dialog.js";
import { showResults } from "./search-results.js";

const ENTRIES = "search.json";
const STYLES = "search.css";

let dialog: SearchDialog | undefined;
let styles: Promise<void> | undefined;
let index: Promise<MiniSearch<SearchEntry>> | undefined;

/** Opens the search over the whole site. Takes the address of its root, and what gets the focus when it closes. */
export async function openSearch(root: URL, opener: HTMLElement): Promise<void> {
  index ??= load(root);
  await (styles ??= loadStyles(root));
  dialog ??= set(root);
  if (!dialog.element.open) dialog.open(opener);
}

/** Resolves when the dialog would be shown as it shall look. */
async function loadStyles(root: URL): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL(STYLES, root).href;
  const loaded = new Promise((resolve) => ["load", "error"].forEach((name) => link.addEventListener(name, resolve)));
  document.head.append(link);
  await loaded;
}

async function load(root: URL): Promise<MiniSearch<SearchEntry>> {
  const answer = await fetch(new URL(ENTRIES, root));
  if (!answer.ok) throw new Error(`The index of the search is not there: status ${answer.status}.`);
  return makeIndex((await answer.json()) as SearchEntry[]);
}

function set(root: URL): SearchDialog {
  const folder = /reference\/[^/]+\//.exec(location.href.slice(new URL(".", root).href.length))?.[0] ?? "";
  const made = searchDialog(async (query) => {
    try {
      const found = find(await (index as Promise<MiniSearch<SearchEntry>>), query, folder);
      return showResults(found, query, new URL(".", root));
    } catch (error) {
      index = undefined;
      return { links: [], status: `The search could not be loaded: ${(error as Error).message}` };
    }
  });
  return made;
}
