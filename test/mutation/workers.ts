import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Mutant } from "./mutants.js";
import type { Verdict } from "./verdict.js";

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));

interface Answer {
  readonly verdict?: Verdict;
  readonly error?: string;
}

/** A process with a copy of the checkout of its own. */
export class Worker {
  readonly #process: ChildProcess;
  readonly #ready: Promise<Answer>;

  constructor() {
    this.#process = fork(WORKER, { execArgv: ["--import", "tsx"] });
    this.#ready = this.#next();
  }

  async judge(mutant: Mutant): Promise<Verdict> {
    await this.#ready;
    const answered = this.#next();
    this.#process.send(mutant);
    const { verdict, error } = await answered;
    if (verdict === undefined) throw new Error(error);
    return verdict;
  }

  /** Ends the process, which removes its copy first. */
  end(): Promise<void> {
    if (this.#process.exitCode !== null) return Promise.resolve();
    const ended = new Promise<void>((resolve) => this.#process.once("exit", () => resolve()));
    if (this.#process.connected) this.#process.disconnect();
    return ended;
  }

  #next(): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const onExit = () => reject(new Error("A worker ended on its own."));
      this.#process.once("exit", onExit);
      this.#process.once("message", (answer: Answer) => {
        this.#process.off("exit", onExit);
        resolve(answer);
      });
    });
  }
}
