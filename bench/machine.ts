import { readFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";

/** What the figures hold for. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  readonly platform: string;
  readonly versions: Readonly<Record<string, string>>;
}

export async function readMachine(folder: string): Promise<Machine> {
  const { dependencies } = await readManifest<{ dependencies: Record<string, string> }>(folder);
  const { name, version } = await readManifest<{ name: string; version: string }>(
    join(folder, "node_modules", "smile-contracts"),
  );
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    versions: { [name]: version, ...dependencies },
  };
}

async function readManifest<Manifest>(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
}

export function formatMachine({ cpu, cores, node, platform, versions }: Machine): string {
  const measured = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${cpu}, ${cores} cores, ${platform}, Node ${node}\n${measured.join(", ")}`;
}
