import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The kinds of tests, in the order in which they are asked. */
export const PROJECTS = ["unit", "system"] as const;
export type Project = (typeof PROJECTS)[number];

/** The folders whose tests can notice that a contract has changed, those first that notice most. */
const FOLDERS = ["contract", "apis", "validation", "client", "mock", "guides"];
const SYSTEM_TEST = /\.system\.test\.ts$/;
const LONG_TEST = /\.long\.test\.ts$/;

/** What is not asked, and why: it expects what the same contract says, or the same whatever a contract says. */
export const NOT_ASKED: readonly (readonly [files: RegExp, reason: string])[] = [
  [/^contract\/mutations\./, "compares with ajv, which reads the same contract"],
  [/^contract\/every-scenario\./, "compares the contract's examples with its schemas"],
  [/^contract\/echoes\./, "compares the contract's examples with its echoes"],
  [/^contract\/data-network-scenario\./, "compares the contract's examples with each other"],
  [/^contract\/(meanings|sources|error-advice)\./, "compares documents with the contract's words"],
  [/^mock\/(examples|judged-bodies)\./, "compares what is served with the contract that is served"],
  [/^(?:mock|client)\/graphql\/(?!ready-made)/, "reads the GraphQL schema"],
  [/^mock\/(public-types|match-path|request-target|prefer-header|start-mock)\./, "is about the mock itself"],
  [/^mock\/(prism-missing|graphql-missing|hostile-input|request-body|problems)\./, "is about the mock itself"],
  [/^client\/(polluted|cut-|hostile-|content-type|misbehaving|nothing-sent)/, "is about hostile surroundings"],
  [/^client\/(maybe-sent|request-headers|path-values|plain-|secrets)/, "is about hostile surroundings"],
  [/^client\/(retry\.property|retry-after|rate-limit|clocks|no-store|call-events)\./, "is about policies themselves"],
  [/^validation\/(formats|explain|pointer|limits)\./, "is about the validation itself"],
];

/** Tests that do not count, in files that do. */
export const COUNTED_NAMES = "^(?!.*(?:fulfils its schema|has an example for every status))";

/** What a test says of the API that it is about: its name, or that of its client. */
const namesOf = (api: string) => [
  api,
  `create${api.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Client`,
];

/** The test files that can notice that the contract of an API has changed, the likeliest first. */
export function listTestFiles(root: string, apis: readonly string[], api: string): Readonly<Record<Project, string[]>> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, "test", folder), { recursive: true, encoding: "utf8" })
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
      .filter(
        (file) => file.endsWith(".test.ts") && !LONG_TEST.test(file) && !NOT_ASKED.some(([files]) => files.test(file)),
      )
      .filter((file) => isAbout(file + readFileSync(join(root, "test", file), "utf8"), apis, api))
      .sort(),
  );
  return {
    unit: files.filter((file) => !SYSTEM_TEST.test(file)).map((file) => `test/${file}`),
    system: files.filter((file) => SYSTEM_TEST.test(file)).map((file) => `test/${file}`),
  };
}

/** A file that names no API, neither by where it is nor in its text, is about all of them. */
function isAbout(text: string, apis: readonly string[], api: string): boolean {
  const named = apis.filter((one) => namesOf(one).some((name) => text.includes(name)));
  return named.length === 0 || named.includes(api);
}
