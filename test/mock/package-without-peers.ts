import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { API_NAMES } from "../../generated/apis.js";
import { ROOT } from "../support/root.js";

/** The package as a consumer without its peers has it: compiled, where no node_modules can be reached. */
export interface PackageWithoutPeers {
  /** The consumer's folder. */
  readonly consumer: string;
  /** The package as installed. */
  readonly folder: string;
  remove(): Promise<void>;
}

/** `own` are the parts of the source that this consumer needs beside what every mock does. */
export async function installWithoutPeers(name: string, own: readonly string[]): Promise<PackageWithoutPeers> {
  const consumer = await mkdtemp(join(tmpdir(), name));
  const folder = join(consumer, "node_modules", "smile-contracts");
  await mkdir(folder, { recursive: true });
  const asTheyStand = [
    "package.json",
    "src/mock/prism/worker.js",
    ...API_NAMES.map((api) => `generated/${api}/openapi.json`),
  ];
  for (const file of asTheyStand) await cp(join(ROOT, file), join(folder, file));
  const shared = ["openapi", "validation", "client", "mock/**"].map((part) => `src/${part}/*.ts`);
  const tables = API_NAMES.flatMap((api) => [`generated/${api}/*.ts`, `src/apis/${api}/*.ts`]);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...shared, ...tables, "generated/*.ts", ...own],
    outbase: ".",
    outdir: join(folder, "dist"),
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return { consumer, folder, remove: () => rm(consumer, { recursive: true, force: true }) };
}
