import type { OpenApiDocument } from "../../../openapi/document.js";
import { glossaryOf } from "../copy/glossary.js";
import { linkAllNames } from "../copy/link-names.js";
import { hideOperationIds, showOperationIds } from "../copy/operation-ids.js";
import { referenceFolder } from "../places.js";
import { relativeLink } from "../relative-link.js";

const LINKED_NAME = /\[(`[^`\]]+`)\]\((?!https?:)[^)\s]+\)/g;

/** A contract as Redoc renders it, and what its prose may name beside its own. */
export interface LinkedContract {
  /** The name of the reference. */
  name: string;
  contract: OpenApiDocument;
  common: Readonly<Record<string, string>>;
}

/**
 * Takes the links of names and the ids of operations out of a contract's prose, which the page puts back when it
 * starts. Where that would not give the same again, the contract is left as it is. Says whether they are taken out.
 */
export function takeLinksOut(linked: LinkedContract): boolean {
  const before = JSON.stringify(linked.contract);
  const without = JSON.parse(before.replace(LINKED_NAME, "$1")) as OpenApiDocument;
  hideOperationIds(without);
  const again = structuredClone(without);
  putLinksBack({ ...linked, contract: again });
  if (JSON.stringify(again) !== before) return false;
  Object.assign(linked.contract, without);
  return true;
}

/** Makes the links of names again, and says the ids. */
export function putLinksBack({ name, contract, common }: LinkedContract): void {
  showOperationIds(contract);
  const page = `${referenceFolder(name)}/index.html`;
  const pages = new Map([...Object.entries(common), ...glossaryOf(name, contract)]);
  linkAllNames(contract, new Map([...pages].map(([word, target]) => [word, relativeLink(page, target)])), "");
}
