import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
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

/** A request whose header lines go over the wire as they are here, repeated ones too. */
export interface RawRequest {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | Buffer;
  /** Sent in chunks, without a length. */
  readonly chunked?: true;
}

/** Posts to the webhook's address. Returns the status. What is written after the answer interests nobody. */
export function post(port: number, { headers, body, chunked }: RawRequest): Promise<number> {
  const length = chunked ? ["Transfer-Encoding", "chunked"] : ["Content-Length", `${Buffer.byteLength(body)}`];
  const lines = [...headers.flat(), ...length, "Host", `127.0.0.1:${port}`, "Content-Type", "application/json"];
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path: "/webhooks", method: "POST", headers: lines, agent: false });
    sent.once("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject).end(body);
  });
}
