import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyRedoc } from "../../src/tools/docs/redoc/redoc-script.js";
import { ROOT } from "../support/root.js";
import { serveFolder } from "./static-server.js";

export interface OneReference {
  /** The address of the reference. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a single reference as the site would: rendering all of them takes several times as long. */
export async function serveReference(
  name: string,
  render: (template: string, workFolder: string) => Promise<string>,
): Promise<OneReference> {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-reference-"));
  const target = join(folder, "reference", name);
  await mkdir(target, { recursive: true });
  await copyRedoc(folder);
  await writeFile(join(folder, "index.html"), "<!DOCTYPE html><title>home</title>");
  for (const image of ["icon.svg", "logo.svg"]) await writeFile(join(folder, image), "<svg/>");
  // The files of the work lie elsewhere in a build, and so do they here.
  const page = await render(join(ROOT, "docs", "site", "reference.html"), await mkdtemp(join(folder, "work-")));
  await writeFile(join(target, "index.html"), page);
  const server = await serveFolder(folder);
  return {
    url: `${server.origin}/reference/${name}/index.html`,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
