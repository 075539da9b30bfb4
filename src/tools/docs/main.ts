import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildSite } from "./build-site.js";
import { siteUrl } from "./machine/site-url.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const HELP = `Writes the landing page and the reference of every API to site/.

Usage: npm run docs [-- --url https://…/]

Options:
  --url   Where the site will be, for sitemap.xml and robots.txt: everything else links relatively. Otherwise it is the
          homepage that package.json names, and without one the address of npm start.
  --help  Show this help.
`;

async function main(commandLine: string[]): Promise<number> {
  let help: boolean | undefined;
  let url: string | undefined;
  try {
    const options = { help: { type: "boolean" }, url: { type: "string" } } as const;
    ({ help, url } = parseArgs({ args: commandLine, options }).values);
    if (url !== undefined) url = await siteUrl(ROOT, url);
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
    await buildSite({ root: ROOT, outputFolder: join(ROOT, "site"), onProgress, ...(url && { url }) });
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
