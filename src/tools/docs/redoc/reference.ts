import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runRedocly } from "../../redocly.js";
import type { Contract } from "../contracts.js";
import { SCHEMAS_TAG, documentationCopy } from "../copy/documentation-copy.js";
import { SAMPLE_LANGUAGES } from "../samples/code-samples.js";
import { REDOC_SCRIPT, selfHostedPage } from "./self-hosting.js";

const REDOC_OPTIONS = {
  schemaDefinitionsTagName: SCHEMAS_TAG,
  // Envelope, list, resource and the objects in it are open when the page is; what lies deeper opens on demand.
  schemasExpansionLevel: 5,
  jsonSamplesExpandLevel: "all",
  // Redoc would hide the rest of a longer table behind a button.
  maxDisplayedEnumValues: 1000,
  // Redoc shows no sample in a language that it is not told of.
  codeSamples: { languages: SAMPLE_LANGUAGES },
};

/** Renders the reference of one API into a page of its own. */
export async function renderReference(contract: Contract, template: string, workFolder: string): Promise<string> {
  const copyFile = join(workFolder, `${contract.api}.json`);
  const pageFile = join(workFolder, `${contract.api}.html`);
  await writeFile(copyFile, JSON.stringify(documentationCopy(contract)));
  await runRedocly(workFolder, [
    "build-docs",
    copyFile,
    `--output=${pageFile}`,
    `--template=${template}`,
    `--openapi=${JSON.stringify(REDOC_OPTIONS)}`,
  ]);
  return selfHostedPage(await readFile(pageFile, "utf8"), `../../${REDOC_SCRIPT}`);
}
