import { setTimeout as pause } from "node:timers/promises";
import {
  type FailureAction,
  type JourneyStep,
  operationIdOf,
  type StepParameter,
  type Workflow,
} from "../../src/tools/journeys/journey.js";
import { holds } from "./criterion.js";
import { type Answer, type Context, evaluate, withValues } from "./expression.js";

/** What a step sends, each value in its place. */
export interface StepRequest {
  readonly parameters: readonly StepParameter[];
  readonly body: unknown;
}

export type Call = (operationId: string, request: StepRequest) => Promise<Answer>;

/** What came of a step. Two runs of a journey are alike where these are. */
export interface Outcome {
  readonly stepId: string;
  readonly status: number;
  /** How often its operation was called. */
  readonly attempts: number;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const MS_PER_SECOND = 1000;

/** Takes the steps of a workflow one after the other. Rejects with what is not as the workflow says. */
export async function runWorkflow(
  workflow: Workflow,
  inputs: Readonly<Record<string, unknown>>,
  call: Call,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const steps: Record<string, Outcome["outputs"]> = {};
  for (const step of workflow.steps) {
    const outcome = await runStep(step, workflow.parameters ?? [], { inputs, steps }, call);
    outcomes.push(outcome);
    steps[step.stepId] = outcome.outputs;
  }
  return outcomes;
}

async function runStep(
  step: JourneyStep,
  parameters: readonly StepParameter[],
  before: Context,
  call: Call,
): Promise<Outcome> {
  const request = {
    parameters: withValues([...parameters, ...(step.parameters ?? [])], before) as StepParameter[],
    body: withValues(step.requestBody?.payload, before),
  };
  for (let attempts = 1; ; attempts++) {
    const answer = await call(operationIdOf(step), request);
    const context = { ...before, answer };
    const broken = step.successCriteria?.find((criterion) => !holds(criterion, context));
    if (broken === undefined)
      return { stepId: step.stepId, status: answer.status, attempts, outputs: outputsOf(step, context) };
    const retry = step.onFailure?.find((action) => isRetry(action, attempts, context));
    if (retry === undefined)
      throw new Error(`${step.stepId}: not ${broken.condition}, but ${JSON.stringify(answer)}, try ${attempts}`);
    await pause((retry.retryAfter ?? 0) * MS_PER_SECOND);
  }
}

function isRetry({ type, retryLimit = 1, criteria = [] }: FailureAction, attempts: number, context: Context): boolean {
  return type === "retry" && attempts <= retryLimit && criteria.every((criterion) => holds(criterion, context));
}

/** What the expressions of a step's outputs stand for, once it is answered. */
export function outputsOf({ outputs = {} }: JourneyStep, context: Context): Outcome["outputs"] {
  return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, evaluate(value, context)]));
}
