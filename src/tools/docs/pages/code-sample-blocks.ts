import type { LocatedOperation } from "../../../openapi/document.js";
import { codeSamplesOf } from "../samples/code-samples.js";
import type { ApiContract } from "./api-contract.js";
import type { Block } from "./page.js";

/** Shows how to call an operation from a shell and with our client. */
export function codeSampleBlocks({ contract, document }: ApiContract, located: LocatedOperation): Block[] {
  return codeSamplesOf({ ...contract, document }, located).map(({ lang, label, source }) => ({
    kind: "code",
    language: lang.toLowerCase(),
    title: label,
    text: source,
  }));
}
