import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withApis } from "../../src/tools/generate/lint-configuration.js";
import { withExports } from "../../src/tools/generate/package-exports.js";
import { ROOT } from "./root.js";

/** A copy of everything that generation reads and writes for one API, to be broken on purpose. */
export interface ContractCopy {
  readonly root: string;
  /** Replaces text in one file; fails when the text is not there. */
  edit(file: string, search: string, replacement: string): Promise<void>;
  remove(): Promise<void>;
}

export async function copyContract(api: string): Promise<ContractCopy> {
  const root = await mkdtemp(join(tmpdir(), "smile-contracts-test-"));
  for (const name of [`openapi/${api}`, `generated/${api}`, "src/tools/lint", `src/apis/${api}`])
    await cp(join(ROOT, name), join(root, name), { recursive: true });
  await writeFile(
    join(root, "redocly.yaml"),
    withApis(ROOT, await readFile(join(ROOT, "redocly.yaml"), "utf8"), [api]),
  );
  await writeFile(
    join(root, "package.json"),
    withExports('{"type":"module"}', [{ api, hasGraphql: api === "billing", hasWebhooks: api === "data-network" }]),
  );
  return {
    root,
    async edit(file, search, replacement) {
      const text = await readFile(join(root, file), "utf8");
      if (!text.includes(search)) throw new Error(`${file} does not contain ${JSON.stringify(search)}`);
      await writeFile(join(root, file), text.replace(search, replacement));
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
