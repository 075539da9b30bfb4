import type { RawFile, RawFileUpload } from "../../../../generated/data-network/types.js";
import { createNextId } from "../../../mock/state/next-id.js";
import { renameIds } from "../../../mock/state/rename-ids.js";

/** What is kept of a file: never its content. */
export type FileMaker = (upload: RawFileUpload, archiveType: string | null, now: string) => RawFile;

const BYTES_PER_KILOBYTE = 1024;
/** Four characters of Base64 are three bytes; the padding is none. */
const BYTES_PER_CHARACTER = 3 / 4;

/** Takes a file of an example. Returns what makes others. */
export function createFileMaker(example: RawFile): FileMaker {
  const exampleId = example.id as string;
  const nextId = createNextId(exampleId);
  return ({ fileContent, fileName, fileSubtype, fileExtensionType }, archiveType, now) => ({
    ...renameIds(example, [[exampleId, nextId()]]),
    createdAt: now,
    // The service takes the name from the file type where it is not given.
    name: fileName ?? archiveType?.toLowerCase() ?? null,
    subType: fileSubtype ?? null,
    size: kilobytesOf(fileContent),
    format: fileExtensionType,
  });
}

function kilobytesOf(base64: string): number {
  const padding = base64.endsWith("==") ? 2 : Number(base64.endsWith("="));
  const bytes = Math.floor((base64.length - padding) * BYTES_PER_CHARACTER);
  return Math.ceil(bytes / BYTES_PER_KILOBYTE);
}
