// A world: Jest, with the environment that is named.
// The package is ES modules only. What works is Node's flag and no transformation at all: Jest then loads tests and
// packages as they are. Without the flag, Jest reads the package as CommonJS and stops at its first `export`.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "../../../support/foreign/inside/check.js";
import { json } from "../table/answers.js";
import { answersOf, casesFor, watchLetGo } from "../table/cases.js";
import { judge } from "../table/judge.js";
import { ACCOUNT_ANSWER, ORDER_ANSWER } from "../table/samples.js";
import type { Summary } from "../table/summary.js";
import { FULL, XML_HTTP_REQUEST } from "../table/traits.js";
import { startUpstream } from "../table/upstream.js";
import { ORDER_SLUG, READ_SLUG } from "./realms.js";
import { PLACES, SUMMARIES_FILE } from "./run-table.js";

const FOLDER = dirname(fileURLToPath(import.meta.url));
/** The last lines say what went wrong. */
const SHOWN_CHARACTERS = 1_500;

const [, , environment = "node"] = process.argv;
const traits = environment === "jsdom" ? XML_HTTP_REQUEST : FULL;
const cases = casesFor(traits);
const upstream = await startUpstream({
  ...answersOf(cases),
  [READ_SLUG]: json(200, ACCOUNT_ANSWER),
  [ORDER_SLUG]: json(200, ORDER_ANSWER),
});
const summaries = join(FOLDER, `${environment}.summaries`);
writeFileSync(summaries, "");

const { code, output } = await runJest();
check("Jest comes to its end by itself, and no test of it fails", { code: 0 }, { code, ...(code !== 0 && { output }) });
const found = new Map<string, Summary>();
for (const line of readFileSync(summaries, "utf8").split("\n").filter(Boolean)) {
  const { name, summary } = JSON.parse(line) as { name: string; summary: Summary };
  found.set(name, summary);
}
for (const tested of cases) {
  const summary = found.get(tested.name) ?? { noResult: true };
  judge(tested, traits, upstream, { summary, letGo: await watchLetGo(tested, upstream) });
}
await upstream.close();

function runJest(): Promise<{ code: number | null; output: string }> {
  const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
  const parameters = [
    ...["--rootDir", FOLDER, "--testMatch", `**/${environment}.world.js`, "--transform", "{}", "--runInBand", "--ci"],
    // Nothing may stay outside of the folder that is removed at the end.
    ...["--watchman=false", "--cacheDirectory", join(FOLDER, "cache")],
  ];
  const { origin, closedOrigin, untrustedOrigin } = upstream;
  const places = JSON.stringify({ origin, closedOrigin, untrustedOrigin });
  const env = { ...process.env, [SUMMARIES_FILE]: summaries, [PLACES]: places };
  const flags = ["--experimental-vm-modules", "--no-warnings"];
  const child = spawn(process.execPath, [...flags, jest, ...parameters], { env, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  const keep = (chunk: Buffer) => void (text = (text + chunk.toString()).slice(-SHOWN_CHARACTERS));
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output: text })));
}
