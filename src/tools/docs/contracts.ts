import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { OpenApiDocument } from "../../openapi/document.js";
import { readApiModule } from "../api-module.js";

/** What the reference is made from. */
export interface SampledContract {
  /** The name of the API's folder. */
  api: string;
  document: OpenApiDocument;
  /** The options of the API's client that tell who calls. */
  credentialOptions: readonly string[];
}

export interface Contract extends SampledContract {
  /** The file as it is, for download. */
  text: string;
}

/** Where the site holds the reference of an API. The mock serves `/<api>/…`, so one server can offer both. */
export function referenceFolder(api: string): string {
  return `reference/${api}`;
}

/** Takes the root of the repository. Reads the bundled contract of every API that has one. */
export async function readContracts(root: string): Promise<Contract[]> {
  const generatedFolder = join(root, "generated");
  const entries = await readdir(generatedFolder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const contracts = await Promise.all(folders.sort().map((api) => readContract(root, api)));
  const found = contracts.filter((contract) => contract !== undefined);
  if (found.length === 0) {
    throw new Error(`No folder in ${generatedFolder} holds an openapi.json. Run "npm run generate" first.`);
  }
  return found;
}

async function readContract(root: string, api: string): Promise<Contract | undefined> {
  const file = join(root, "generated", api, "openapi.json");
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const { credentialOptions } = readApiModule(root, api);
    return { api, document: JSON.parse(text) as OpenApiDocument, credentialOptions, text };
  } catch (error) {
    throw new Error(`${file} is not JSON.`, { cause: error });
  }
}
