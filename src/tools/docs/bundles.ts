import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { OpenApiDocument } from "../../openapi/document.js";

export interface BundledContract {
  /** The name of the API's folder. */
  api: string;
  document: OpenApiDocument;
  /** The file as it is, for download. */
  text: string;
}

/** Takes the root of the repository. Reads the bundled contract of every API that has one. */
export async function readBundles(root: string): Promise<BundledContract[]> {
  const generatedFolder = join(root, "generated");
  const entries = await readdir(generatedFolder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const contracts = await Promise.all(folders.sort().map((api) => readBundle(generatedFolder, api)));
  const found = contracts.filter((contract) => contract !== undefined);
  if (found.length === 0) {
    throw new Error(`No folder in ${generatedFolder} holds an openapi.json. Run "npm run generate" first.`);
  }
  return found;
}

async function readBundle(generatedFolder: string, api: string): Promise<BundledContract | undefined> {
  const file = join(generatedFolder, api, "openapi.json");
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return { api, document: JSON.parse(text) as OpenApiDocument, text };
  } catch (error) {
    throw new Error(`${file} is not JSON.`, { cause: error });
  }
}
