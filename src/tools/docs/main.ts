import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildSite } from "./build-site.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const HELP = `Writes the landing page and the reference of every API to site/.

Usage: npm run docs

Options:
  --help  Show this help.
`;

async function main(commandLine: string[]): Promise<number> {
  let help: boolean | undefined;
  try {
    ({ help } = parseArgs({ args: commandLine, options: { help: { type: "boolean" } } }).values);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  try {
    const onProgress = (message: string) => process.stderr.write(`${message}\n`);
    await buildSite({ root: ROOT, outputFolder: join(ROOT, "site"), onProgress });
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
