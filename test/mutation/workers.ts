import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Question, Verdict } from "./verdict.js";

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));

interface Answer {
  readonly found?: unknown;
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

  /** Tries the copy as it is. Resolves with what is wrong; undefined where all is well. */
  control(apis: readonly string[]): Promise<string | undefined> {
    return this.#ask({ ask: "control", apis });
  }

  judge(mutant: Extract<Question, { ask: "mutant" }>["mutant"]): Promise<Verdict> {
    return this.#ask({ ask: "mutant", mutant });
  }

  /** Ends the process, which removes its copy first. */
  end(): Promise<void> {
    if (this.#process.exitCode !== null) return Promise.resolve();
    const ended = new Promise<void>((resolve) => this.#process.once("exit", () => resolve()));
    if (this.#process.connected) this.#process.disconnect();
    return ended;
  }

  async #ask<Found>(question: Question): Promise<Found> {
    await this.#ready;
    const answered = this.#next();
    this.#process.send(question);
    const { found, error } = await answered;
    if (error !== undefined) throw new Error(error);
    return found as Found;
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
