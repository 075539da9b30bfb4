import { readFileSync } from "node:fs";
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { type Consumer, installPacked } from "../support/packed-package.js";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";
import { compile } from "../support/typescript.js";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { peerDependencies: Record<string, string> };
const guide = readFileSync(join(ROOT, "docs", "guides", "errors-retries-and-limits.md"), "utf8");
const samplesOf = (page: string, title: string) => [...page.matchAll(/```ts\n([^]*?)```/g)].map(([, code], index) => ({ name: `${title} ${index + 1}`, code: code as string }));
const samples = samplesOf(readme, "readme");
const all = [...samples, ...samplesOf(guide, "guide")];

let consumer: Consumer;
let mock: Mock;

beforeAll(async () => {
  [consumer, mock] = await Promise.all([installPacked(`@stoplight/prism-cli@${peerDependencies["@stoplight/prism-cli"]}`), startMock()]);
});
afterAll(async () => {
  await mock.close();
  await consumer.remove();
});

test("the README and the guide have their samples", () => expect([samples.length, all.length]).toEqual([6, 9]));

test("every sample compiles in a strict consumer", async () => {
  const files = all.map(({ name }) => `${name.replace(" ", "-")}.ts`);
  for (const [index, file] of files.entries()) await writeFile(join(consumer.folder, file), all[index]?.code as string);
  const { output } = await compile(consumer.folder, files, { module: "NodeNext", moduleResolution: "NodeNext", noEmit: true, skipLibCheck: true });
  expect(output).toBe("");
});

/** Runs a sample of the README as it is, but for the origin of the mock. */
async function runSample(index: number): Promise<string[]> {
  const code = (samples[index]?.code as string).replace("http://127.0.0.1:4010", new URL(mock.url("data-network")).origin);
  await writeFile(join(consumer.folder, `sample-${index}.mjs`), code);
  const { output, messages } = await run(process.execPath, [`sample-${index}.mjs`], { cwd: consumer.folder });
  expect(messages).toBe("");
  return output.trim().split("\n");
}

test("the first sample of each API prints what the mock knows", async () => {
  expect(await runSample(0)).toEqual(["CONNECTED", "2", "a-6b1d7f3a5c9e4820a4b6c8d0e2f41735"]);
  expect(await runSample(1)).toEqual([expect.stringMatching(/^https:/), expect.stringMatching(/^connected \d+$/)]);
  expect(await runSample(2)).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
});

test("the sample for CI starts the mock of the installed package", async () => {
  await writeFile(join(consumer.folder, "ci.mjs"), `${samples[5]?.code as string}\nconsole.log("done");`);
  expect(await run(process.execPath, ["ci.mjs"], { cwd: consumer.folder })).toEqual({ code: 0, output: "done\n", messages: "" });
});

test("the example of the landing page compiles and runs", async () => {
  await copyFile(join(ROOT, "docs", "site", "example.ts"), join(consumer.folder, "landing.ts"));
  const { output: problems } = await compile(consumer.folder, ["landing.ts"], { module: "NodeNext", moduleResolution: "NodeNext", outDir: "out", skipLibCheck: true });
  expect(problems).toBe("");
  expect((await run(process.execPath, ["out/landing.js"], { cwd: consumer.folder })).output).toContain("a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60 CONNECTED");
});

test("the README's install command names the version of Prism that works", () => {
  expect(readme).toContain(`npm install --save-dev @stoplight/prism-cli@${peerDependencies["@stoplight/prism-cli"]}`);
});
