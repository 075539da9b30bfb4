import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listExamples } from "../../support/contracts.js";
import { ROOT } from "../../support/root.js";
import { run } from "../../support/run.js";
import { harEntry } from "./har.js";

const FILE_BYTES = 100_000_000;
const MAX_RESIDENT_KIB = 300 * 1024;
/** A recorded video. Its text is held as a whole, and the one before it for as long as the engine likes. */
const HUGE_TEXT_BYTES = 50_000_000;
const URL_OF_LIST = "https://open.smileapi.io/v1/transactions?size=50";
const TELL_MEMORY = pathToFileURL(join(import.meta.dirname, "tell-memory.js")).href;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-memory-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes a HAR file of 100 MB, made of the same entry. Returns how many there are. */
async function writeHar(path: string, entry: object): Promise<number> {
  const text = JSON.stringify(entry, null, 1);
  const number = Math.ceil(FILE_BYTES / text.length);
  const file = createWriteStream(path);
  file.write('{"log":{"entries":[');
  for (let index = 0; index < number; index += 1)
    if (!file.write(index === 0 ? text : `,\n${text}`)) await once(file, "drain");
  file.end("]}}");
  await once(file, "finish");
  return number;
}

async function checkMemory(path: string) {
  const { code, output, messages } = await run(
    process.execPath,
    ["--import", TELL_MEMORY, "dist/src/cli/main.js", "validate", path],
    { cwd: ROOT },
  );
  const resident = Number(messages.trim().split("\n").at(-1));
  console.log(`${output}resident: ${Math.round(resident / 1024)} MiB`);
  return { code, output, resident };
}

const page = listExamples("data-network").find(
  (example) => example.operationId === "listTransactions" && example.status === 200,
);

test.each([
  ["small entries", 1],
  ["entries of several megabytes", 3000],
])("100 MB of %s are checked in at most 300 MiB", async (name, items) => {
  const body = structuredClone(page?.value) as { data: { items: unknown[] } };
  body.data.items = Array.from({ length: items }, () => body.data.items[0]);
  const path = join(folder, `${name}.har`);
  const number = await writeHar(path, harEntry({ url: URL_OF_LIST, body }));
  const { code, output, resident } = await checkMemory(path);
  expect({ code, output }).toEqual({
    code: 0,
    output: `Checked ${number} requests and ${number} answers in ${number} entries: nothing breaks the contract.\n`,
  });
  expect(resident).toBeLessThanOrEqual(MAX_RESIDENT_KIB);
});

test("an entry that is itself huge needs no more", async () => {
  const path = join(folder, "huge.har");
  const content = { mimeType: "video/mp4", encoding: "base64", text: "A".repeat(HUGE_TEXT_BYTES) };
  const number = await writeHar(path, harEntry({ url: URL_OF_LIST, response: { content } }));
  const { code, output, resident } = await checkMemory(path);
  expect(code).toBe(2);
  expect(output).toContain(`Checked nothing.\nNot checked:\n  ${number} entries larger than 8 MiB`);
  expect(resident).toBeLessThanOrEqual(MAX_RESIDENT_KIB);
});
