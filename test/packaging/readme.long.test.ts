import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { copyFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readPrograms } from "../guides/programs.js";
import { type Consumer, installPacked } from "../support/packed-package.js";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";
import { compile } from "../support/typescript.js";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const { devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  devDependencies: Record<string, string>;
};
/** The Prism that the mock is tested with; the peer range is wider. */
const PRISM = `@stoplight/prism-cli@${devDependencies["@stoplight/prism-cli"]}`;
const guides = readdirSync(join(ROOT, "docs", "guides")).map((name) => `docs/guides/${name}`);
const samples = [...readme.matchAll(/```ts\n([^]*?)```/g)].map(([, code], index) => ({
  name: `readme-${index + 1}`,
  code: code as string,
}));

let consumer: Consumer;
const mock = inject("mock");

beforeAll(async () => {
  consumer = await installPacked(PRISM);
});
afterAll(() => consumer.remove());

test("the README has its samples", () => {
  expect(samples).toHaveLength(11);
});

test("every link of the README, the guides and the changelog leads to a place in the tarball", () => {
  const broken = ["README.md", "CHANGELOG.md", ...guides].flatMap((page) => {
    const links = readFileSync(join(consumer.installed, page), "utf8").matchAll(
      /\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g,
    );
    return [...links]
      .filter(([, path, anchor]) => !leads(path ? join(dirname(page), path) : page, anchor))
      .map(([link]) => `${page}: ${link}`);
  });
  expect(broken).toEqual([]);
});

/** Whether a file of the package exists and, where an anchor is named, has a heading of that name. */
function leads(target: string, anchor: string | undefined): boolean {
  const file = join(consumer.installed, target);
  if (!existsSync(file) || anchor === undefined) return existsSync(file);
  const headings = [...readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) => text.toLowerCase());
  return headings.some((text) => text.replaceAll(/[^\w\- ]/g, "").replaceAll(" ", "-") === anchor);
}

test("every sample compiles in a strict consumer", async () => {
  const files = samples.map(({ name }) => `${name}.ts`);
  for (const { name, code } of samples) await writeFile(join(consumer.folder, `${name}.ts`), code);
  const { output } = await compile(consumer.folder, files, {
    module: "NodeNext",
    moduleResolution: "NodeNext",
    noEmit: true,
    skipLibCheck: true,
  });
  expect(output).toBe("");
});

test("every program of the guides compiles in a strict consumer that has Node's types", async () => {
  const programs = readPrograms().map(({ name, code }) => ({ file: `${name.replace("/", "-")}.mts`, code }));
  for (const { file, code } of programs) await writeFile(join(consumer.folder, file), code);
  const { output } = await compile(
    consumer.folder,
    programs.map(({ file }) => file),
    {
      module: "NodeNext",
      noEmit: true,
      skipLibCheck: true,
      resolveJsonModule: true,
      types: ["node"],
      typeRoots: [join(ROOT, "node_modules", "@types")],
    },
  );
  expect(output).toBe("");
});

/** Runs a sample of the README as it is, but for the origin of the mock. */
async function runSample(index: number): Promise<string[]> {
  const code = (samples[index]?.code as string).replace(
    "http://127.0.0.1:4010",
    new URL(mock.urls["data-network"]).origin,
  );
  await writeFile(join(consumer.folder, `sample-${index}.mjs`), code);
  const { output, messages } = await run(process.execPath, [`sample-${index}.mjs`], { cwd: consumer.folder });
  expect(messages).toBe("");
  return output.trim().split("\n");
}

test("the first sample runs as printed, without a mock and a network, and prints what its comments say", async () => {
  const code = samples[0]?.code as string;
  const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, printed]) => printed);
  expect(promised).toHaveLength(2);
  expect(code).not.toContain("127.0.0.1");
  expect(await runSample(0)).toEqual(promised);
});

test("the first sample of each API prints what the mock knows", async () => {
  expect(await runSample(1)).toEqual(["CONNECTED", "50", "a-6b1d7f3a5c9e4820a4b6c8d0e2f41735"]);
  expect(await runSample(2)).toEqual([expect.stringMatching(/^https:/), expect.stringMatching(/^connected \d+$/)]);
  expect(await runSample(3)).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
});

test("the samples of webhooks and examples print what their comments say", async () => {
  expect(await runSample(6)).toEqual(["ACCOUNT_CONNECTED", "204"]);
  expect(await runSample(7)).toEqual(["CONNECTED ERROR", "1"]);
});

test("the sample for CI starts the mock of the installed package", async () => {
  await writeFile(join(consumer.folder, "ci.mjs"), `${samples[8]?.code as string}\nconsole.log("done");`);
  expect(await run(process.execPath, ["ci.mjs"], { cwd: consumer.folder })).toEqual({
    code: 0,
    output: "done\n",
    messages: "",
  });
});

test("the sample of a session prints what its comment says", async () => {
  expect(await runSample(9)).toEqual(["[ 'true 200', 'true 429', 'true 200' ]"]);
});

test("the sample without a port prints what its comments say", async () => {
  expect(await runSample(10)).toEqual(["invalid-request", "500 /body/accounts/0/packageId type: must be an integer"]);
});

test("the command of the README starts the mock, and Prism makes its answers", async () => {
  const child = spawn("npx", ["--no-install", "smile-contracts", "mock", "--port", "0", "--ready", "json"], {
    cwd: consumer.folder,
    // Of its own, so that what npx starts ends with it.
    detached: true,
  });
  try {
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const { port } = JSON.parse(String(line)) as { readonly port: number };
    const prism = async () => ((await (await fetch(`http://127.0.0.1:${port}/-/ready`)).json()) as any).prism;
    await expect.poll(async () => (await prism()).state).toBe("loaded");
    expect((await prism()).answers).toBeGreaterThan(900);
  } finally {
    process.kill(-(child.pid as number), "SIGTERM");
    await once(child, "close");
  }
});

test("the example of the landing page compiles and runs", async () => {
  await copyFile(join(ROOT, "docs", "site", "example.ts"), join(consumer.folder, "landing.ts"));
  const { output: problems } = await compile(consumer.folder, ["landing.ts"], {
    module: "NodeNext",
    moduleResolution: "NodeNext",
    outDir: "out",
    skipLibCheck: true,
  });
  expect(problems).toBe("");
  expect((await run(process.execPath, ["out/landing.js"], { cwd: consumer.folder })).output).toContain(
    "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60 CONNECTED",
  );
});

test("the README's install command names the version of Prism that works", () => {
  expect(readme).toContain(`npm install --save-dev ${PRISM}`);
});
