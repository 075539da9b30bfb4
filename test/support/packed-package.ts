import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./root.js";
import { run } from "./run.js";

/** The packed tarball, installed in a folder that held nothing before. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  /** The package as installed. */
  readonly installed: string;
  remove(): Promise<void>;
}

/** Packs `dist/` as it is and installs the tarball, with `packages` beside it, from the npm registry. */
export async function installPacked(...packages: string[]): Promise<Consumer> {
  const base = await mkdtemp(join(tmpdir(), "smile-contracts-consumer-"));
  const folder = join(base, "app");
  await mkdir(folder);
  await mustRun("npm", ["pack", "--ignore-scripts", "--pack-destination", base], ROOT);
  const tarball = join(base, (await readdir(base)).find((name) => name.endsWith(".tgz")) as string);
  await writeFile(join(folder, "package.json"), '{"name":"consumer","private":true,"type":"module"}');
  await mustRun("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball, ...packages], folder);
  await cp(join(ROOT, "test", "consumer"), folder, { recursive: true });
  return {
    folder,
    tarball,
    installed: join(folder, "node_modules", "smile-contracts"),
    remove: () => rm(base, { recursive: true, force: true }),
  };
}

async function mustRun(command: string, parameters: readonly string[], cwd: string): Promise<void> {
  const { code, output, messages } = await run(command, parameters, { cwd });
  if (code !== 0) throw new Error(`${command} ${parameters.join(" ")} failed:\n${messages}\n${output}`);
}
