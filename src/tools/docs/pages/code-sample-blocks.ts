import { DEFAULT_ORIGIN } from "../../../cli/port.js";
import type { LocatedOperation } from "../../../openapi/document.js";
import { mountPointOf } from "../../../openapi/mount-point.js";
import { SHOWN_ITEMS } from "../samples/captured-answers.js";
import { codeSamplesOf } from "../samples/code-samples.js";
import { calledServer, sampleCredentials } from "../samples/sample-call.js";
import type { CodeLanguage } from "../samples/sample-languages.js";
import type { ApiContract } from "./api-contract.js";
import { jsonBlock } from "./examples.js";
import type { Block, Markdown } from "./page.js";

/** What most readers look for. The others are folded, or the page would be long. */
const UNFOLDED: readonly CodeLanguage[] = ["Shell", "TypeScript"];

/** TypeScript that has no syntax of its own is JavaScript too. */
const IN_NODE =
  "Node runs the samples in TypeScript and with `fetch` as they are: save one as `sample.mjs`, and run " +
  "`node sample.mjs`. The first of them needs the package: `npm install smile-contracts`.";

/** Shows how to call an operation in each language, and what the mock answers then. */
export function codeSampleBlocks(api: ApiContract, located: LocatedOperation): Block[] {
  const contract = { ...api.contract, document: api.document };
  const samples = codeSamplesOf(contract, located).map(({ lang, label, source }): Block => {
    const isFolded = !UNFOLDED.includes(lang as CodeLanguage);
    return { kind: "code", language: lang.toLowerCase(), title: label, text: source, ...(isFolded && { isFolded }) };
  });
  return [{ kind: "prose", markdown: environmentOf(api) }, ...samples, ...capturedBlocks(api, located)];
}

/** Names the environment variables that the samples read. */
function environmentOf({ contract, document }: ApiContract): Markdown {
  const { variable, usual } = calledServer(contract.api, document);
  const mock = `\`${DEFAULT_ORIGIN}${mountPointOf(contract.api, document.servers).path}\``;
  const server =
    usual === undefined
      ? `The environment variable \`${variable}\` says where the API is, such as ${mock} for the mock.`
      : `They call \`${usual}\`, or what the environment variable \`${variable}\` says, such as ${mock} for the mock.`;
  const names = (sampleCredentials(contract)?.variables ?? []).map((one) => `\`${one.variable}\``);
  return [server, ...(names.length > 0 ? [`Credentials are in ${names.join(" and ")}.`] : []), IN_NODE].join(" ");
}

function capturedBlocks({ answers }: ApiContract, { operation }: LocatedOperation): Block[] {
  const answer = answers.get(operation.operationId);
  if (answer === undefined) return [];
  // A list is as long as the mock is told to make it.
  const length = operation["x-pagination"] === undefined ? "" : ` with --items ${SHOWN_ITEMS}`;
  const title = `Answer of the mock${length}: ${answer.status}`;
  return "body" in answer
    ? [jsonBlock(title, answer.body)]
    : [{ kind: "prose", markdown: `${title}, without a body.` }];
}
