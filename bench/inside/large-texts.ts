import { readExamples } from "./examples.js";
import { makeText } from "./payloads.js";

const SAMPLE_ITEMS = 300;
const WEBHOOK = "ACCOUNT_SYNC_TASK_FINISHED";

/** An answer to listAccounts of about so many bytes, all of whose items are wrong. */
export function makeLargeList(bytes: number): string {
  const sample = makeText("accounts", "all", SAMPLE_ITEMS).length;
  return makeText("accounts", "all", Math.ceil((bytes / sample) * SAMPLE_ITEMS));
}

/** An answer to listAccounts of about so many bytes, whose items are not even objects: the most items a text can have. */
export function makeListOfNumbers(bytes: number): string {
  const [before = "", after = ""] = makeText("accounts", "none", 0).split("[]");
  return `${before}[${new Array(Math.ceil(bytes / 2)).fill("7").join(",")}]${after}`;
}

/** A webhook of about so many bytes that carries a list of data, all of whose items are wrong. */
export function makeLargeWebhook(bytes: number): string {
  const examples = readExamples("data-network", "webhooks", WEBHOOK, "post", "requestBody");
  const event = structuredClone(examples.find(carriesItems)) as { data: { payload: Record<string, Page> } };
  const page = Object.values(event.data.payload).find(hasItems) as Page;
  const item = { ...page.items[0], id: 7 };
  page.items = new Array<object>(Math.ceil(bytes / JSON.stringify(item).length)).fill(item);
  return JSON.stringify(event);
}

interface Page {
  items: object[];
}

function carriesItems(example: unknown): boolean {
  const { payload } = (example as { data: { payload?: object | null } }).data;
  return Object.values(payload ?? {}).some(hasItems);
}

function hasItems(part: unknown): boolean {
  return ((part as Partial<Page> | null)?.items?.length ?? 0) > 0;
}
