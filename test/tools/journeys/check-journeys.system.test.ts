import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../../src/openapi/document.js";
import { generateAll } from "../../../src/tools/generate/generate.js";
import { checkJourneys } from "../../../src/tools/journeys/check-journeys.js";
import { JOURNEYS_FOLDER } from "../../../src/tools/journeys/read-journeys.js";
import { type ContractCopy, copyContract } from "../../support/contract-copy.js";
import { ROOT } from "../../support/root.js";

const API = "provider-accounts";
const FILE = `${JOURNEYS_FOLDER}/connect-and-verify-an-account.arazzo.yaml`;

let document: OpenApiDocument;
let copy: ContractCopy;
beforeEach(async () => {
  document = JSON.parse(await readFile(join(ROOT, "generated", API, "openapi.json"), "utf8")) as OpenApiDocument;
  copy = await copyContract(API);
  await cp(join(ROOT, FILE), join(copy.root, FILE));
});
afterEach(() => copy.remove());

const problems = () =>
  checkJourneys(copy.root, new Map([[API, document]])).map(({ file, line, reason }) => `${file}:${line}: ${reason}`);

/** Breaks the journey, and says in which line. */
async function breakIt(search: string, replacement: string): Promise<number> {
  await copy.edit(FILE, search, replacement);
  const lines = (await readFile(join(copy.root, FILE), "utf8")).split("\n");
  return lines.findIndex((line) => line.includes(replacement.trim().split("\n").at(-1) as string)) + 1;
}

test("a journey that fits its contract has no problem", () => {
  expect(problems()).toEqual([]);
});

describe("a journey is refused at its own line", () => {
  const TOKEN = "{ name: token, in: path, value: $steps.start-connection.outputs.token }";
  test.each([
    ["an unknown operation", "s.getConnectStatus", "s.getStatus", 'the API has no operation "getStatus"'],
    ["an unknown parameter", "name: token,", "name: key,", 'getConnectStatus has no parameter "key" in its path'],
    [
      "a parameter in another place",
      "name: token, in: path",
      "name: token, in: query",
      'getConnectStatus has no parameter "token" in its query',
    ],
    [
      "an unknown example",
      TOKEN,
      `${TOKEN}\n          - { name: Prefer, in: header, value: example=gone }`,
      'getConnectStatus has no example "gone"',
    ],
    ["another file of the contract", "url: ../../generated", "url: ../generated", "it has to be ../../generated/"],
    [
      "an unknown API",
      "- name: provider-accounts",
      "- name: shop",
      "a journey goes through one API: provider-accounts",
    ],
  ])("for %s", async (_what, search, replacement, reason) => {
    const line = await breakIt(search, replacement);
    expect(problems()).toEqual([expect.stringContaining(`${FILE}:${line}: ${reason}`)]);
  });

  test("for an example of another operation, and not for one of its own", async () => {
    const own = `${TOKEN}\n          - { name: Prefer, in: header, value: example=abandoned }`;
    await breakIt(TOKEN, own);
    expect(problems()).toEqual([]);
    await breakIt("example=abandoned", "example=connected-at-once");
    expect(problems()).toEqual([expect.stringContaining('getConnectStatus has no example "connected-at-once"')]);
  });

  test("for a text that is missing", async () => {
    await breakIt("    summary: Connect and verify a provider account\n", "");
    const text = "        description: The person looks again, and the amounts are right. The account is theirs.\n";
    await breakIt(text, "");
    expect(problems()).toEqual([
      expect.stringContaining("the workflow has no summary"),
      expect.stringContaining('the step "verify-with-right-amounts" has no description'),
    ]);
  });
});

describe("generation stops", () => {
  const generate = () => generateAll(copy.root, () => undefined);

  test("where a journey does not fit its contract", async () => {
    const line = await breakIt("s.getConnectStatus", "s.getStatus");
    await expect(generate()).rejects.toThrow(`${FILE}:${line}:22: the API has no operation "getStatus"`);
  });

  test("where a journey is no Arazzo", async () => {
    const line = await breakIt("stepId: refresh-account", "step: refresh-account");
    await expect(generate()).rejects.toThrow(`${FILE}:${line}:9: The field \`stepId\` must be present on this level.`);
  });

  test("where a journey is not YAML", async () => {
    await breakIt("stepId: refresh-account", "stepId: [refresh-account");
    await expect(generate()).rejects.toThrow(/connect-and-verify-an-account\.arazzo\.yaml:\d+:\d+: this is not YAML/);
  });
});
