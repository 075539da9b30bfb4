// Clients in other languages: a program that reads a request a line from standard input, and writes an answer a line.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Ability, Answer, Candidate } from "../client.js";
import { isOwnCaller } from "../request-parts.js";

const FOLDER = fileURLToPath(new URL("../programs/", import.meta.url));
const ABILITIES: readonly Ability[] = ["gzip", "chunks", "expect", "plain-text", "large-headers"];

/** Both libraries write a list as repetitions, if they are told to. */
const candidateOf = (abilities: readonly Ability[], ...command: [string, ...string[]]): Candidate => ({
  abilities,
  lists: "repetitions",
  connect(baseUrl, credentials) {
    const program = start(command);
    return {
      send(request) {
        const caller = isOwnCaller(request) ? {} : credentials;
        return program.ask({ baseUrl, ...caller, ...request, hasJson: "json" in request });
      },
      close: () => program.end(),
    };
  },
});

export const urllib = candidateOf(ABILITIES, "python3", "client.py", "urllib");
export const httpClient: Candidate = {
  ...candidateOf([...ABILITIES, "keep-alive"], "python3", "client.py", "http.client"),
  trustsConnections: true,
};
export const go = candidateOf([...ABILITIES, "keep-alive"], "go", "run", "client.go");

function start([command, ...parameters]: [string, ...string[]]) {
  const child: ChildProcess = spawn(command, parameters, {
    cwd: FOLDER,
    stdio: ["pipe", "pipe", "inherit"],
    // What Go compiles stays in the folder of the suite. It fetches nothing.
    env: { ...process.env, GOCACHE: `${FOLDER}cache`, GOPROXY: "off", GOTOOLCHAIN: "local" },
  });
  const waiting: { resolve(answer: Answer): void; reject(error: Error): void }[] = [];
  if (child.stdout) {
    createInterface(child.stdout).on("line", (line) => {
      const answer = JSON.parse(line) as Answer | { readonly error: string };
      const { resolve, reject } = waiting.shift() as (typeof waiting)[number];
      if ("error" in answer) reject(new Error(answer.error));
      else resolve(answer);
    });
  }
  const fail = (why: string) => waiting.splice(0).forEach(({ reject }) => reject(new Error(why)));
  child.on("error", ({ message }) => fail(message)).on("close", (code) => fail(`${command} ends with ${code}.`));
  return {
    ask(question: object): Promise<Answer> {
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin?.write(`${JSON.stringify(question)}\n`);
      });
    },
    end: () => void child.stdin?.end(),
  };
}
