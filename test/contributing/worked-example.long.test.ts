import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshCheckout } from "../support/fresh-checkout.js";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";

const PAGE = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
/** The files that the page writes down, each under its name. */
const FILES = [...PAGE.matchAll(/^`(openapi\/[^`]+)`:\n\n```yaml\n([^]*?)```$/gm)].map(([, file = "", text = ""]) => ({
  file,
  text,
}));
/** What it changes in files that exist. */
const CHANGES = /^```diff\n([^]*?)```$/m.exec(PAGE)?.[1] ?? "";
/** What is known of the data network independently of its contract. */
const FACTS = ["test/contract/data-network-complete.test.ts", "test/contract/data-network-recorded.test.ts"];

const USE = `
import { createDataNetworkClient } from "smile-contracts/data-network";
import { validateWebhook } from "smile-contracts/data-network/validate";
import { startMock } from "smile-contracts/mock";
const mock = await startMock({ apis: ["data-network"] });
const smile = createDataNetworkClient({ baseUrl: mock.url("data-network"), apiKey: "key", apiSecret: "secret" });
const result = await smile.refreshAccount({ path: { id: "a-1" }, prefer: { example: "refresh-started" } });
await mock.close();
const { valid, known } = validateWebhook({ type: "ACCOUNT_REFRESHED" });
console.log(JSON.stringify([result.kind, valid, known]));
`;

let copy: Awaited<ReturnType<typeof freshCheckout>>;
beforeAll(async () => {
  copy = await freshCheckout();
});
afterAll(() => copy.remove());

describe("the worked example of CONTRIBUTING, step by step", () => {
  test("adds its files and applies its changes", async () => {
    expect(FILES).toHaveLength(5);
    for (const { file, text } of FILES) {
      await mkdir(dirname(join(copy.folder, file)), { recursive: true });
      await writeFile(join(copy.folder, file), text);
    }
    await writeFile(join(copy.folder, "example.diff"), CHANGES);
    const { code, messages } = await run("git", ["apply", "--verbose", "example.diff"], { cwd: copy.folder });
    expect({ code, messages: code === 0 ? "" : messages }).toEqual({ code: 0, messages: "" });
  });

  test("generates", async () => {
    const { code, messages } = await run("npm", ["run", "--silent", "generate"], { cwd: copy.folder });
    expect({ code, messages: code === 0 ? "" : messages }).toEqual({ code: 0, messages: "" });
  });

  test("fits what is known independently of the contract", async () => {
    const vitest = join("node_modules", "vitest", "vitest.mjs");
    const { code, output } = await run(process.execPath, [vitest, "run", "--project", "unit", ...FACTS], {
      cwd: copy.folder,
    });
    expect({ code, output: code === 0 ? "" : output }).toEqual({ code: 0, output: "" });
  });

  test("is called, mocked and validated", async () => {
    expect((await run("npm", ["run", "--silent", "build"], { cwd: copy.folder })).messages).toBe("");
    await writeFile(join(copy.folder, "use.mjs"), USE);
    const { output, messages } = await run(process.execPath, ["use.mjs"], { cwd: copy.folder });
    expect({ output, messages }).toEqual({ output: '["ok",false,true]\n', messages: "" });
  });
});
