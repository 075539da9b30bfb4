import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Fills a new folder and puts it in the place of the old one when it is complete. A failure leaves the old one as it
 * was, and what the new one does not hold is gone. The new folder is made beside the old one, because a rename cannot
 * cross file systems.
 */
export async function replaceFolder(folder: string, fill: (newFolder: string) => Promise<void>): Promise<void> {
  const target = resolve(folder);
  await mkdir(dirname(target), { recursive: true });
  const temporary = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const newFolder = join(temporary, "new");
    await mkdir(newFolder);
    await fill(newFolder);
    await moveAway(target, join(temporary, "old"));
    await rename(newFolder, target);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function moveAway(folder: string, to: string): Promise<void> {
  try {
    await rename(folder, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
