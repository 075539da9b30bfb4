import { parseArgs } from "node:util";
import { findDifferences, writeGenerated } from "./write-generated.js";

const HELP = `Usage: npm run generate [-- --check]

Lints the contracts in openapi/ and writes everything that is generated from them to generated/.

  --check   write nothing; fail when generated/ differs from a fresh generation
  --help    show this text
`;

async function main(): Promise<number> {
  let options;
  try {
    options = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean" } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const root = process.cwd();
  try {
    // Loaded late: the compilers behind it take a second, and --help shall not wait for them.
    const { generateAll } = await import("./generate.js");
    const generated = await generateAll(root, (message) => console.error(message));
    const differences = await findDifferences(root, generated);
    if (!options.check) await writeGenerated(root, generated);
    for (const difference of differences) console.error(difference);
    if (differences.length === 0) console.error("Nothing has changed.");
    else if (options.check) console.error("Run `npm run generate` and commit the result.");
    return options.check && differences.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(`Nothing was written.\n\n${(error as Error).message}`);
    return 1;
  }
}

process.exitCode = await main();
