import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { apiOf, type Journey } from "../../src/tools/journeys/journey.js";
import { runRedocly } from "../../src/tools/redocly.js";
import { ROOT } from "../support/root.js";
import { type Outcome, outputsOf } from "./run-workflow.js";

interface Report {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly ExecutedWorkflow[] }>>;
}

interface ExecutedWorkflow {
  readonly workflowId: string;
  readonly executedSteps: readonly {
    readonly stepId: string;
    readonly response: { readonly statusCode: number; readonly body?: unknown };
    readonly checks: readonly { readonly passed: boolean; readonly message: string }[];
  }[];
}

/**
 * Runs a journey with redocly respect against a server. Returns the outcomes by workflow. Rejects with what respect
 * says where any of its checks fails.
 */
export async function runRespect(
  { file, description }: Journey,
  url: string,
  inputs: Readonly<Record<string, unknown>>,
): Promise<Map<string, Outcome[]>> {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-respect-"));
  const report = join(folder, "report.json");
  try {
    await runRedocly(ROOT, [
      ...["respect", file, `--server=${apiOf(description)}=${url}`, `--input=${JSON.stringify(inputs)}`],
      // Of invented secrets: what is hidden in the report could not be compared.
      ...[`--json-output=${report}`, "--no-secrets-masking"],
    ]);
    const { files } = JSON.parse(await readFile(report, "utf8")) as Report;
    const executed = Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows);
    return new Map(executed.map((workflow) => [workflow.workflowId, outcomesOf(description, workflow)]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** It reports every attempt as a step of its own, and no outputs. */
function outcomesOf({ workflows }: Journey["description"], { workflowId, executedSteps }: ExecutedWorkflow): Outcome[] {
  const steps = workflows.find((workflow) => workflow.workflowId === workflowId)?.steps ?? [];
  return steps.map((step) => {
    const attempts = executedSteps.filter(({ stepId }) => stepId === step.stepId);
    const last = attempts.at(-1);
    const failed = last?.checks.find(({ passed }) => !passed);
    if (last === undefined || failed !== undefined) throw new Error(`${step.stepId}: ${failed?.message ?? "not run"}`);
    const answer = { status: last.response.statusCode, body: last.response.body };
    const outputs = outputsOf(step, { inputs: {}, steps: {}, answer });
    return { stepId: step.stepId, status: answer.status, attempts: attempts.length, outputs };
  });
}
