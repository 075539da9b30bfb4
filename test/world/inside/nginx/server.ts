import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findClosedOrigin } from "../table/upstream.js";
import { configuration } from "./configuration.js";

/** nginx cannot be asked for any free port, so somebody else may be faster on the one that was found. */
const MAX_STARTS = 5;
const START_MS = 5_000;

/** A running nginx. */
export interface Nginx {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts nginx before the upstream, with all its files in a folder of its own. */
export async function startNginx(binary: string, upstream: string, nothing: string): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), "world-nginx-"));
  await mkdir(join(folder, "temporary"));
  for (let start = 1; ; start++) {
    const origin = await findClosedOrigin();
    const file = join(folder, "nginx.conf");
    await writeFile(file, configuration({ origin, upstream, nothing, folder }));
    const child = spawn(binary, ["-e", "stderr", "-p", folder, "-c", file], { stdio: ["ignore", "ignore", "pipe"] });
    let messages = "";
    child.stderr.on("data", (chunk: Buffer) => (messages += chunk.toString()));
    if (await answers(child, Number(new URL(origin).port))) return { origin, stop: () => stop(child) };
    await stop(child);
    if (start === MAX_STARTS) throw new Error(`nginx does not start: ${messages}`);
  }
}

async function answers(child: ChildProcess, port: number): Promise<boolean> {
  for (const until = Date.now() + START_MS; Date.now() < until && child.exitCode === null;) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
      socket.on("connect", () => socket.destroy());
    });
    if (isOpen) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
