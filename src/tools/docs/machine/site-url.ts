import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DEFAULT_ORIGIN } from "../../../cli/port.js";

/**
 * Takes the root of the repository, and the address of the site where one is given. Returns the address with a slash at its
 * end: else the homepage of the package, else where `npm start` serves. Throws an Error where it is no address of a folder.
 */
export async function siteUrl(root: string, given?: string): Promise<string> {
  const { homepage } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { homepage?: string };
  const text = given ?? homepage ?? DEFAULT_ORIGIN;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new Error(`The site cannot be at "${text}": give an address such as https://example.org/docs/.`);
  return url.href.replace(/\/?$/, "/");
}
