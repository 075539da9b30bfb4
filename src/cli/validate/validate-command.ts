import { once } from "node:events";
import { EXIT_FAILED, EXIT_OK, EXIT_UNCHECKED } from "../exit-code.js";
import { VALIDATE_HELP } from "../help.js";
import { checkDocument, checkLines } from "./check-documents.js";
import { checkHar } from "./check-har.js";
import { documentCheck } from "./document-check.js";
import { describeBroken } from "./format-text.js";
import { type Format, FORMAT_OF } from "./formats.js";
import { type Input, openInputs } from "./input.js";
import { Progress } from "./progress.js";
import type { Step } from "./step.js";
import { Summary } from "./summary.js";
import { Unreadable } from "./unreadable.js";
import { readValidateOptions, type ValidateOptions } from "./validate-options.js";

type Check = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Step>;

/**
 * Takes the arguments after `validate`. Checks what they name, writes what breaks the contracts, and returns the exit
 * code. Rejects with a UsageError where an argument is wrong.
 */
export async function runValidate(args: readonly string[]): Promise<number> {
  const options = readValidateOptions(args);
  if (options === "help") {
    process.stdout.write(VALIDATE_HELP);
    return EXIT_OK;
  }
  const inputs = await openInputs(options.files);
  const check = await chooseCheck(options);
  const format = FORMAT_OF[options.format];
  const summary = new Summary();
  // Whoever reads the output may leave before its end, as `head` does: there is nobody to tell anything then.
  process.stdout.once("error", () => process.exit(EXIT_UNCHECKED));
  await write(format.head);
  for (const input of inputs) await checkInput(input, check, format, summary);
  await write(format.summary(summary));
  if (summary.broken.length > 0) return EXIT_UNCHECKED;
  if (summary.hasCheckedNothing) {
    process.stderr.write(`smile-contracts: ${whyNothing(options)}\n`);
    return EXIT_UNCHECKED;
  }
  return summary.violations === 0 ? EXIT_OK : EXIT_FAILED;
}

async function chooseCheck({ subject, apis, servers, isByLine }: ValidateOptions): Promise<Check> {
  if (!subject) return (chunks) => checkHar(chunks, servers);
  const check = await documentCheck(subject, apis);
  return (chunks) => (isByLine ? checkLines(chunks, check) : checkDocument(chunks, check));
}

async function checkInput(input: Input, check: Check, format: Format, summary: Summary): Promise<void> {
  const progress = new Progress();
  const entriesBefore = summary.entries + summary.documents;
  try {
    for await (const step of check(progress.watch(input))) {
      const { line, entry, found } = step;
      for (const [index, one] of found.entries()) {
        progress.clear();
        const finding = { file: input.name, line, ...(entry !== undefined && { entry }), ...one };
        await write(format.finding(finding, summary.violations === 0 && index === 0));
      }
      summary.add(step);
    }
  } catch (error) {
    progress.clear();
    if (!(error instanceof Unreadable)) throw error;
    const checked = summary.entries + summary.documents - entriesBefore;
    const broken = summary.addBroken(input.name, error, checked);
    process.stderr.write(`smile-contracts: ${describeBroken(broken)}\n`);
    await write(format.broken(broken));
  }
}

function whyNothing({ subject }: ValidateOptions): string {
  return subject
    ? "Nothing was checked: there is no document"
    : "Nothing was checked. Where your servers are none of the contracts', name them with --server API=URL";
}

/** Waits where the reader is slower than the check. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
