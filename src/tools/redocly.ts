import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const manifestFile = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as { version: string; bin: { redocly: string } };

/** Where the Redocly command line is installed. */
export const REDOCLY_FOLDER = dirname(manifestFile);
export const REDOCLY_VERSION = manifest.version;

/** Neither statistics nor a look for updates: nothing of this goes over the network. */
const ENVIRONMENT = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
/** Redocly announces the end of its own support for Node 20 in a box on every run; it is not about the contract. */
const NODE_NOTICE = /^\s*[╔║╚].*$\n?/gm;

/** Runs the Redocly command line in a folder. Rejects with what it printed when it finds a problem. */
export function runRedocly(folder: string, commandLine: readonly string[]): Promise<void> {
  const command = join(REDOCLY_FOLDER, manifest.bin.redocly);
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env: { ...process.env, ...ENVIRONMENT }, maxBuffer: MAX_OUTPUT_BYTES };
    execFile(process.execPath, [command, ...commandLine], options, (error, output, messages) => {
      if (!error) resolve();
      else reject(new Error(`${messages}\n${output}`.replace(NODE_NOTICE, "").trim() || error.message));
    });
  });
}
