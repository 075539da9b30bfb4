import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ApiName } from "../../generated/apis.js";
import type { Mock } from "../../src/mock/index.js";
import type { CodeLanguage } from "../../src/tools/docs/samples/sample-languages.js";
import { run, type RunResult } from "../support/run.js";
import { LANGUAGES } from "./languages.js";
import type { Command } from "./programs.js";
import { type OperationSamples, programsOf } from "./reference-samples.js";

/** What came of a sample. */
export interface Outcome extends RunResult {
  readonly sample: OperationSamples;
}

/** The samples of a language, ready to run. */
export interface PreparedSamples {
  /** Runs some against a mock, two at a time. */
  run(samples: readonly OperationSamples[], mock: Mock): Promise<Outcome[]>;
  remove(): Promise<void>;
}

export async function prepareSamples(
  language: CodeLanguage,
  samples: readonly OperationSamples[],
): Promise<PreparedSamples> {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-samples-"));
  const commands = await LANGUAGES[language].prepare(folder, programsOf(samples, language));
  return {
    async run(wanted, mock) {
      const waiting = [...wanted];
      const outcomes: Outcome[] = [];
      const work = async () => {
        for (let sample = waiting.shift(); sample; sample = waiting.shift()) {
          const [program, ...given] = commands.get(sample.name) as Command;
          const env = { ...process.env, ...environmentOf(sample, mock) };
          outcomes.push({ sample, ...(await run(program, given, { cwd: folder, env })) });
        }
      };
      await Promise.all([work(), work()]);
      return outcomes;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The variables that a sample reads. */
function environmentOf({ call: { api, server, credentials } }: OperationSamples, mock: Mock): NodeJS.ProcessEnv {
  const secrets = (credentials?.variables ?? []).map(({ variable }) => [variable, "any"]);
  return { ...Object.fromEntries(secrets), [server.variable]: mock.url(api as ApiName) };
}
