import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const COMMAND = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin", "cli.js");
/** Neither statistics nor a look for updates: nothing of this goes over the network. */
const ENVIRONMENT = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
/** Redocly announces the end of its own support for Node 20 in a box on every run; it is not about the contract. */
const NODE_NOTICE = /^\s*[╔║╚].*$\n?/gm;

/** Runs the Redocly command line in `root`. Rejects with what it printed when it finds a problem. */
export function runRedocly(root: string, ...parameters: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { cwd: root, env: { ...process.env, ...ENVIRONMENT }, maxBuffer: MAX_OUTPUT_BYTES };
    execFile(process.execPath, [COMMAND, ...parameters], options, (error, output, messages) => {
      if (!error) resolve();
      else reject(new Error(`${messages}\n${output}`.replace(NODE_NOTICE, "").trim() || error.message));
    });
  });
}
