import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { REDOCLY_FOLDER } from "../../redocly.js";
import { scriptWithSamples } from "../graphql/sample-script.js";
import { REDOC_SCRIPT, selfHostedScript, tokenStyles } from "./self-hosting.js";
import { scriptWithWaitingPanels } from "./waiting-panels.js";

/** The styles of its code. */
export const TOKEN_STYLES = "redoc-tokens.css";

/** Puts Redoc's script, which all references share, into the folder of the site, with its license. */
export async function copyRedoc(folder: string): Promise<void> {
  const script = await readFile(join(REDOCLY_FOLDER, "lib", "chunks", REDOC_SCRIPT), "utf8");
  await writeFile(join(folder, REDOC_SCRIPT), scriptWithWaitingPanels(scriptWithSamples(selfHostedScript(script))));
  await writeFile(join(folder, TOKEN_STYLES), tokenStyles(script));
  await copyFile(join(REDOCLY_FOLDER, "LICENSE"), join(folder, `${REDOC_SCRIPT}.LICENSE.txt`));
}
