import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CODE, CONTRACT, type Step, TYPES } from "./steps.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const HELP = `Usage: npm run lint
       npm run check

lint says whether the contracts and the code keep the rules, and whether what is generated from the contracts is up to
date. check asks the compiler too. Both go on after a failure, and say at the end what is wrong.

  --types   ask the compiler too: what check does
  --help    show this text
`;

function readOptions(): { types?: boolean | undefined; help?: boolean | undefined } {
  return parseArgs({ options: { types: { type: "boolean" }, help: { type: "boolean" } } }).values;
}

async function main(): Promise<number> {
  let options;
  try {
    options = readOptions();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const steps = [CONTRACT, ...CODE, ...(options.types ? [TYPES] : [])];
  const wrong = await Promise.all(steps.map(tell));
  const failed = steps.filter((_step, index) => wrong[index] !== "");
  for (const step of failed) console.error(`\n${step.name}:\n\n${wrong[steps.indexOf(step)]}`);
  if (failed.length > 0) console.error(`\n${failed.map(({ name }) => name).join(", ")}: see above.`);
  return failed.length > 0 ? 1 : 0;
}

async function tell(step: Step): Promise<string> {
  const found = await step.run(ROOT);
  console.error(`${found === "" ? "ok    " : "wrong "} ${step.name}`);
  return found;
}

process.exitCode = await main();
