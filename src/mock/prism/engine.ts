import { Worker } from "node:worker_threads";
import type { ApiName } from "../../../generated/apis.js";
import type { Operation } from "../answer/operation.js";
import { doesNotLoad } from "../http/optional-peer.js";
import { packageFile } from "../http/package-files.js";
import type { MockPipeline } from "../pipeline/mock-pipeline.js";
import { type FoundPrism, PRISM } from "./find-prism.js";
import type { MadeAnswer, WorkerMessage, WorkerOrder } from "./messages.js";

/** What makes the answers of the mock, beside what answers until then. */
export interface PrismEngine {
  /** What there is to tell of it. */
  describe(): EngineState;
  /** Ends it, whether it has finished or not. */
  stop(): Promise<void>;
}

export interface EngineState {
  readonly version: string;
  readonly state: "loading" | "loaded" | "failed";
  /** How many answers it has made. */
  readonly answers: number;
}

const WORKER = "src/mock/prism/worker.js";

/**
 * Starts Prism on a thread of its own, where it makes every answer of every API once. Each takes the place of the
 * pipeline's own as soon as it is there. `onProblem` is told where Prism fails, or makes something else than the
 * contract has.
 */
export function startPrism(
  { peer, version }: FoundPrism,
  apis: readonly ApiName[],
  pipeline: MockPipeline,
  onProblem: (reason: string) => void,
): PrismEngine {
  let state: EngineState["state"] = "loading";
  let answers = 0;
  let worker: Worker | undefined;
  let isStopped = false;

  async function start(): Promise<void> {
    const operations = new Map<string, readonly Operation[]>();
    for (const api of apis) operations.set(api, (await pipeline.served(api)).operations);
    if (isStopped) return;
    const order: WorkerOrder = { peer, apis: apis.map((api) => orderFor(api, operations.get(api) ?? [])) };
    // Neither loaders nor flags of the process that starts it concern it.
    worker = new Worker(packageFile(WORKER), { workerData: order, execArgv: [], stdout: true, stderr: true });
    worker.on("message", ({ api, made }: WorkerMessage) => {
      for (const answer of made) if (adopt(operations.get(api) ?? [], answer, onProblem)) answers++;
    });
    worker.on("error", (error) => {
      state = "failed";
      onProblem(`${doesNotLoad(PRISM, error).message} The mock answers without it.`);
    });
    worker.on("exit", (code) => {
      if (code === 0 && state === "loading") state = "loaded";
    });
  }

  void start().catch((error: unknown) => {
    state = "failed";
    onProblem(`Prism could not be started: ${String(error)}`);
  });
  return {
    describe: () => ({ version, state, answers }),
    async stop() {
      isStopped = true;
      await worker?.terminate();
    },
  };
}

function orderFor(api: ApiName, operations: readonly Operation[]): WorkerOrder["apis"][number] {
  return {
    name: api,
    contract: packageFile(`generated/${api}/openapi.json`),
    wanted: operations.flatMap(({ operationId, method, path, answers }) =>
      answers.map(({ status, name }) => ({ operationId, method, path, status, name })),
    ),
  };
}

/** Returns whether Prism has made the answer. */
function adopt(operations: readonly Operation[], made: MadeAnswer, onProblem: (reason: string) => void): boolean {
  const { operationId, status, name, text, failure } = made;
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  const answer = operation?.answers.find((candidate) => candidate.status === status && candidate.name === name);
  const which = `the answer ${status} ${name ?? "without a body"} of ${operationId}`;
  if (failure !== undefined || !answer) {
    onProblem(`Prism did not make ${which}: ${failure ?? "there is none"}. The mock answers without it.`);
    return false;
  }
  if (!answer.adopt(text)) onProblem(`Prism made something else of ${which} than the contract has.`);
  return true;
}
