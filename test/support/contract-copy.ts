import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
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
  for (const name of [`openapi/${api}`, `generated/${api}`, "src/tools/lint"])
    await cp(join(ROOT, name), join(root, name), { recursive: true });
  const config = parse(await readFile(join(ROOT, "redocly.yaml"), "utf8")) as { apis: Record<string, unknown> };
  await writeFile(join(root, "redocly.yaml"), stringify({ ...config, apis: { [api]: config.apis[api] } }));
  await writeFile(join(root, "package.json"), '{"type":"module"}');
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
