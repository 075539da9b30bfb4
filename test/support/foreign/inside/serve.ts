import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

/** A server in a process of its own. */
export interface Served {
  readonly port: number;
  /** What it has printed so far. */
  readonly printed: () => string;
  stop(): Promise<void>;
}

/** The port as the samples tell it, and as workerd does. */
const PORT = /^listening (\d+)$|"event":"listen".*"port":(\d+)/m;

/** Starts a server and waits until it tells its port. Rejects with what it printed where it ends before. */
export async function serve(
  [command = "", ...parameters]: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Served> {
  const child: ChildProcess = spawn(command, parameters, { ...options, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  let text = "";
  const port = await new Promise<number>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const [, ofSample, ofWorkerd] = PORT.exec(text) ?? [];
      const found = ofSample ?? ofWorkerd;
      if (found !== undefined) resolve(Number(found));
    };
    for (const stream of child.stdio.slice(1)) (stream as Readable).on("data", read);
    child.once("error", reject).once("exit", (code) => reject(new Error(`ended with ${code}:\n${text}`)));
  });
  return {
    port,
    printed: () => text,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}
