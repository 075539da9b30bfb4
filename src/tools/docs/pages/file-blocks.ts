import type { Download } from "../machine/download-names.js";
import { referenceFolder } from "../places.js";
import { SITE_SCHEME } from "../relative-link.js";
import type { Block } from "./page.js";

/** Lists the files beside a reference, for other tools. */
export function fileBlocks(reference: string, downloads: readonly Download[]): Block[] {
  const lines = downloads.map(
    ({ file, about }) => `- [${file}](${SITE_SCHEME}${referenceFolder(reference)}/${file}): ${about}`,
  );
  return [
    { kind: "heading", level: 2, text: "Files for other tools", id: "contents.files" },
    { kind: "prose", markdown: lines.join("\n") },
  ];
}
