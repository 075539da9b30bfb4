import type { Reporter } from "vitest/node";
import { CODE_LANGUAGES, type CodeLanguage } from "../../src/tools/docs/samples/sample-languages.js";
import { isHere } from "./languages.js";

/** Says at the end of a run which languages this machine has: none is passed over in silence. */
export default class LanguagesReporter implements Reporter {
  onTestRunEnd(): void {
    const all = CODE_LANGUAGES.map(({ lang, label }) => ({ label, here: isHere(lang as CodeLanguage) }));
    const labelsOf = (here: boolean) => all.filter((each) => each.here === here).map(({ label }) => label);
    console.log(`Ran: ${labelsOf(true).join(", ")}`);
    for (const label of labelsOf(false)) console.log(`${label} skipped: not on this machine`);
  }
}
