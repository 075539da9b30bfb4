import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const manifestFile = require.resolve("@redocly/cli/package.json");
const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as { version: string; bin: { redocly: string } };

/** Where the Redocly CLI is installed. */
export const REDOCLY_FOLDER = dirname(manifestFile);
export const REDOCLY_VERSION = manifest.version;

// Without these two the CLI looks up hosts of its vendor.
const OFFLINE = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/**
 * Runs the Redocly CLI in a folder. It prints banners on every run, so its output is shown only when it fails.
 */
export function runRedocly(folder: string, commandLine: readonly string[]): Promise<void> {
  const cli = join(REDOCLY_FOLDER, manifest.bin.redocly);
  return new Promise((fulfil, reject) => {
    execFile(
      process.execPath,
      [cli, ...commandLine],
      { cwd: folder, env: { ...process.env, ...OFFLINE } },
      (error, output, errors) => {
        if (error === null) fulfil();
        else reject(new Error(`redocly ${commandLine[0]} failed.\n${output}${errors}`.trimEnd()));
      },
    );
  });
}
