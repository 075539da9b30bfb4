import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { operationsOf } from "../../openapi/document.js";
import { mountPointOf } from "../../openapi/mount-point.js";
import type { BundledContract } from "../docs/bundles.js";
import { graphqlReference } from "../docs/graphql/places.js";
import { referenceFolder } from "../docs/places.js";

/** The call that is made to show that everything works. */
const FIRST_CALL = "docs/site/first-call.mjs";

/** Returns where a newcomer finds the reference and the mock. */
export function placesTold(origin: string, contracts: readonly BundledContract[]): string {
  return `
Reference   ${origin}/

${table(contracts.flatMap(referencesOf).map((folder) => [folder, `${origin}/${referenceFolder(folder)}/`]))}

Mock        one base URL for each API

${table(contracts.map(({ api, document }) => [api, origin + mountPointOf(api, document.servers).path]))}`;
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

/** The references of an API: a second one where it has GraphQL. */
function referencesOf({ api, document }: BundledContract): string[] {
  const hasGraphql = operationsOf(document).some(({ operation }) => operation["x-graphql"]);
  return hasGraphql ? [api, graphqlReference(api)] : [api];
}

function table(rows: readonly (readonly [name: string, url: string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, url]) => `  ${name.padEnd(width)}   ${url}`).join("\n");
}
