import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { parse, stringify } from "yaml";
import { ROOT } from "../../support/root.js";
import { run } from "../../support/run.js";

export const FIXTURES = join(ROOT, "test/tools/lint/fixtures");
/** Stands behind the line of a fixture that must be reported. */
const MARK = /\s# reported$/;
const REDOCLY = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

type Rules = Record<string, "error" | "warn" | "off" | { severity: string }>;
interface Config {
  plugins: string[];
  rules: Rules;
  apis: Record<string, { root: string; extends?: string[] }>;
}

/** The configuration that the contract itself is linted with. */
export const config = parse(await readFile(join(ROOT, "redocly.yaml"), "utf8")) as Config;

/** What the configuration of each API adds to that. */
export const apiRules = await Promise.all(
  Object.values(config.apis).map(async ({ extends: [file] = [] }) => {
    if (file === undefined) return {};
    return (parse(await readFile(join(ROOT, file), "utf8")) as { rules: Rules }).rules;
  }),
);

/** A violation of a rule, as `file:line rule`. */
export type Violation = string;

/** Every rule beyond `recommended-strict`, with what its API sets for it; `undefined` where it holds for all APIs. */
export function enabledRules(): Map<string, Rules | undefined> {
  const all = new Map<string, Rules | undefined>();
  for (const rules of [config.rules, ...apiRules]) {
    for (const [rule, setting] of Object.entries(rules)) {
      const severity = typeof setting === "string" ? setting : setting.severity;
      if (severity !== "off" && !all.has(rule)) all.set(rule, rules === config.rules ? undefined : { [rule]: setting });
    }
  }
  return all;
}

/** What a fixture says that lint must report: the marked lines of all its files. */
export async function markedLines(rule: string): Promise<Violation[]> {
  const folder = join(FIXTURES, rule);
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".yaml"));
  const found = await Promise.all(
    files.map(async (name) => {
      const lines = (await readFile(join(folder, name), "utf8")).split("\n");
      return lines.flatMap((line, index) =>
        MARK.test(line) ? [`${toFile(join(folder, name))}:${index + 1} ${rule}`] : [],
      );
    }),
  );
  return found.flat().sort();
}

/**
 * Lints descriptions, each with the rules of the API it stands for, in one run of Redocly: a process takes a second.
 */
export async function lint(
  descriptions: readonly { folder: string; rules?: Rules | undefined }[],
): Promise<Violation[]> {
  const temporary = await mkdtemp(join(tmpdir(), "smile-contracts-lint-"));
  try {
    const apis = Object.fromEntries(
      descriptions.map(({ folder, rules = {} }, index) => [
        `description-${index}`,
        { root: join(folder, "openapi.yaml"), rules },
      ]),
    );
    const file = join(temporary, "redocly.yaml");
    await writeFile(file, stringify({ ...config, plugins: config.plugins.map((plugin) => join(ROOT, plugin)), apis }));
    const { output, messages } = await run(process.execPath, [REDOCLY, "lint", "--config", file, "--format=json"], {
      cwd: ROOT,
      env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    if (output === "") throw new Error(messages);
    return readReports(output).sort();
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

interface Report {
  problems: { ruleId: string; location: { source: { ref: string }; start: { line: number } }[] }[];
}

/** Redocly prints one JSON document an API, one directly after the other. */
function readReports(output: string): Violation[] {
  const reports = JSON.parse(`[${output.replace(/^\}\{$/gm, "},{")}]`) as Report[];
  return reports.flatMap(({ problems }) =>
    problems.map(
      ({ ruleId, location: [place] }) =>
        `${toFile(join(ROOT, place?.source.ref ?? ""))}:${place?.start.line} ${ruleId}`,
    ),
  );
}

const toFile = (path: string) => relative(join(ROOT, "test/tools/lint"), path).split(sep).join("/");
