import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { mountPointOf } from "../../openapi/mount-point.js";
import { type BundledContract, referenceFolder } from "../docs/bundles.js";

/** The call that is made to show that everything works. */
const FIRST_CALL = "docs/site/first-call.mjs";

/** Returns where a newcomer finds the reference and the mock. */
export function placesTold(origin: string, contracts: readonly BundledContract[]): string {
  return `
Reference   ${origin}/

${table(contracts, (contract) => `${origin}/${referenceFolder(contract.api)}/`)}

Mock        one base URL for each API

${table(contracts, ({ api, document }) => origin + mountPointOf(api, document.servers).path)}`;
}

/** Makes one real call through the built package and tells a newcomer of it. Rejects when the call fails. */
export async function firstCallTold(root: string, origin: string): Promise<string> {
  const [code, answer] = await Promise.all([readFile(join(root, FIRST_CALL), "utf8"), firstCall(root, origin)]);
  return `
The first call, through the client, answered by the mock and checked against the contract:

${indent(code.split("\n").slice(1).join("\n").trim())}

It printed:

${answer.trim()}

Your turn: node ${FIRST_CALL} ${origin}

Ctrl-C ends it.`;
}

function firstCall(root: string, origin: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [FIRST_CALL, origin], { cwd: root }, (error, output, messages) => {
      if (error) reject(new Error(`${FIRST_CALL} failed:\n${messages.trim() || error.message}`));
      else resolve(output);
    });
  });
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

function table(contracts: readonly BundledContract[], urlOf: (contract: BundledContract) => string): string {
  const width = Math.max(...contracts.map(({ api }) => api.length));
  return contracts.map((contract) => `  ${contract.api.padEnd(width)}   ${urlOf(contract)}`).join("\n");
}
