import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A process that serves. */
export interface Server {
  readonly pid: number;
  /** Resolves with the first line of its standard output that is not empty; rejects where it ends before. */
  firstLine(): Promise<string>;
  /** Throws where it has ended already. */
  mustLive(): void;
  /** Ends it and waits for its end. */
  close(): Promise<void>;
}

const MAX_TOLD = 2000;
const LINE = /(\S.*)\n/;

/** Starts a program of Node that serves. Takes what stands before its command, if anything. */
export function startServer(before: readonly string[], parameters: readonly string[], cwd: string): Server {
  const [command = "", ...others] = [...before, process.execPath, ...parameters];
  const child: ChildProcess = spawn(command, others, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let [output, told] = ["", ""];
  const ended = once(child, "close");
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
  // What is not read would stop it when the pipe is full.
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (told = (told + text).slice(-MAX_TOLD)));
  const mustLive = () => {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`a server ended by itself: ${told}`);
  };
  return {
    pid: child.pid as number,
    mustLive,
    async firstLine() {
      for (;;) {
        const [, line] = LINE.exec(output) ?? [];
        if (line !== undefined) return line;
        mustLive();
        await Promise.race([once(child.stdout as NodeJS.ReadableStream, "data"), ended]);
      }
    },
    async close() {
      // It has nothing to lose, and a server that waits for its connections would keep the next from its turn.
      child.kill("SIGKILL");
      await ended;
    },
  };
}
