import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { JOINED_PACKAGES } from "./join-modules.js";

const LICENCE = /^licen[cs]e/i;
const FOLDER = "licences";

/** Copies the licences of what is joined into the package. Rejects where one has none. */
export async function copyLicences(root: string, outputFolder: string): Promise<void> {
  await mkdir(join(outputFolder, FOLDER), { recursive: true });
  for (const name of JOINED_PACKAGES) {
    const folder = join(root, "node_modules", name);
    const licence = (await readdir(folder)).find((file) => LICENCE.test(file));
    if (licence === undefined)
      throw new Error(`${name} is joined into the package, and has no licence to come with it`);
    await copyFile(
      join(folder, licence),
      join(outputFolder, FOLDER, `${name.replaceAll(/[@/]/g, " ").trim().replaceAll(" ", "-")}.txt`),
    );
  }
}
