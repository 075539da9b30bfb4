// Runs programs one after the other, in one process: each loads what the others have loaded. Takes their files. Prints
// what each printed, and what ended it early, as JSON.
import { pathToFileURL } from "node:url";

const write = process.stdout.write;
const outcomes = {};
for (const file of process.argv.slice(2)) {
  const outcome = (outcomes[file] = { printed: "", failure: undefined });
  process.stdout.write = (text) => {
    outcome.printed += text;
    return true;
  };
  await import(pathToFileURL(file).href).catch((error) => (outcome.failure = String(error)));
}
process.stdout.write = write;
console.log(JSON.stringify(outcomes));
