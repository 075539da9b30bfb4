import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Validator } from "../../../src/validation/schema-node.js";
import { passes, validateWith } from "../../../src/validation/validator.js";
import { checkStrictly, lintKeywords } from "./admit.js";
import { asComponents, ROOT_SCHEMA } from "./as-components.js";
import { validatorsFor } from "./load-validators.js";
import type { AnySchema } from "./sub-schemas.js";

const VARIABLE = "JSON_SCHEMA_SUITE";
const DRAFT = join("tests", "draft2020-12");
const WHAT_TO_DO = `${VARIABLE} must name a checkout of github.com/json-schema-org/JSON-Schema-Test-Suite`;
/** What a contract writes in another way, or not at all. */
const WRITTEN_OTHERWISE = /^The keyword "\$(?:schema|defs|comment)"/;
/** Stands in the table for every group of a file. */
const ALL = "*";

/** A schema of the suite, with values that are to be judged by it. */
interface Group {
  readonly description: string;
  readonly schema: AnySchema;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

/** What comes of a file of the suite, as rows of the tables. */
export interface Outcome {
  /** Each group that no contract may hold, with what refuses it. */
  readonly refused: string[];
  /** Each test that is judged differently. */
  readonly different: string[];
  /** Each value that is refused without a reason. */
  readonly unexplained: string[];
  /** How many tests were judged. */
  readonly judged: number;
}

/** The folder of the suite's data, which is no part of the project; undefined where none is given. */
export function suiteFolder(): string | undefined {
  const given = process.env[VARIABLE];
  if (given === undefined || given === "") return undefined;
  const folder = join(given, DRAFT);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}: ${WHAT_TO_DO}`);
  return folder;
}

/** The files of the suite, by their names below its folder. */
export function listFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true }) as string[];
  return names
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.split(sep).join("/"))
    .sort();
}

/** Sends a file of the suite through lint, the strict check, the compiler and the validators. */
export async function runFile(folder: string, file: string): Promise<Outcome> {
  const groups = JSON.parse(readFileSync(join(folder, file), "utf8")) as Group[];
  const refusals: string[] = [];
  const outcome = { refused: [] as string[], different: [] as string[], unexplained: [] as string[], judged: 0 };
  for (const group of groups) {
    const schemas = admitted(group.schema);
    if (typeof schemas === "string") {
      refusals.push(schemas);
      outcome.refused.push([file, group.description, schemas].join(" | "));
      continue;
    }
    const { [ROOT_SCHEMA]: validator } = await validatorsFor(schemas);
    outcome.judged += group.tests.length;
    judge(file, group, validator as Validator, outcome);
  }
  if (refusals.length < groups.length) return outcome;
  return {
    ...outcome,
    refused: [[file, ALL, inShort(refusals.flatMap((reasons) => reasons.split(", ")))].join(" | ")],
  };
}

function judge(file: string, { description, tests }: Group, validator: Validator, outcome: Outcome): void {
  for (const { description: name, data, valid } of tests) {
    const row = [file, description, name].join(" | ");
    const isValid = passes(validator, data);
    if (isValid !== valid) outcome.different.push(row);
    const verdict = validateWith(validator, data);
    if (verdict.valid !== isValid) outcome.unexplained.push(`${row}: two verdicts`);
    if (!verdict.valid && (verdict.issues.length === 0 || verdict.issues.some(isUnexplained)))
      outcome.unexplained.push(row);
  }
}

const isUnexplained = ({ keyword }: { keyword: string }) => keyword === "unexplained";

/** The schemas that a contract would hold; or, where it may not hold them, what refuses them. */
function admitted(schema: AnySchema): ReturnType<typeof asComponents> | string {
  const outside = lintKeywords(schema).filter((message) => !WRITTEN_OTHERWISE.test(message));
  if (outside.length > 0) return inShort(outside);
  try {
    const schemas = asComponents(schema);
    const inDefinitions = Object.values(schemas).flatMap(lintKeywords);
    if (inDefinitions.length > 0) return inShort(inDefinitions);
    checkStrictly(schemas);
    return schemas;
  } catch (error) {
    return inShort([(error as Error).message]);
  }
}

/** What messages are about, each once: the keyword, the format, or the message without an example. */
function inShort(messages: readonly string[]): string {
  const short = messages.map(
    (message) => /^The (\w+ "[^"]+")/.exec(message)?.[1] ?? message.replace(/(?: is not| are not|:) .*/, ""),
  );
  return [...new Set(short)].sort().join(", ");
}
