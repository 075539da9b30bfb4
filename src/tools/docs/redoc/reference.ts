import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runRedocly } from "../../redocly.js";
import type { Contract } from "../contracts.js";
import { documentationCopy, SCHEMAS_TAG } from "../copy/documentation-copy.js";
import { referenceFolder } from "../places.js";
import { CODE_LANGUAGES, PAYLOAD } from "../samples/sample-languages.js";
import { withRelativeLinks } from "./redoc-links.js";
import { readRendered, type Rendered } from "./rendered.js";

const REDOC_OPTIONS = {
  schemaDefinitionsTagName: SCHEMAS_TAG,
  // Envelope, list, resource and the objects in it are open when the page is; what lies deeper opens on demand.
  schemasExpansionLevel: 5,
  jsonSamplesExpandLevel: "all",
  // Redoc would hide the rest of a longer table behind a button.
  maxDisplayedEnumValues: 1000,
  // Redoc shows no sample in a language that it is not told of.
  codeSamples: { languages: [...CODE_LANGUAGES, PAYLOAD] },
};

/** Renders the reference of one API. Takes the template, a folder to work in, and what prose may name beside the API's own. */
export async function renderReference(
  contract: Contract,
  template: string,
  workFolder: string,
  common: ReadonlyMap<string, string>,
): Promise<Rendered> {
  const copyFile = join(workFolder, `${contract.api}.json`);
  const pageFile = join(workFolder, `${contract.api}.html`);
  const copy = documentationCopy(contract, common);
  const page = `${referenceFolder(contract.api)}/index.html`;
  await writeFile(copyFile, withRelativeLinks(JSON.stringify(copy), page));
  await runRedocly(workFolder, [
    "build-docs",
    copyFile,
    `--output=${pageFile}`,
    `--template=${template}`,
    `--openapi=${JSON.stringify(REDOC_OPTIONS)}`,
  ]);
  return readRendered(await readFile(pageFile, "utf8"));
}
