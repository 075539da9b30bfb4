import { mkdtemp, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect } from "vitest";
import { codeSamplesOf } from "../../src/tools/docs/samples/code-samples.js";
import type { CodeLanguage } from "../../src/tools/docs/samples/sample-languages.js";
import { type RealServer, startServer } from "../support/real-server.js";
import { run } from "../support/run.js";
import { BODIES, CREDENTIALS, FILLED_PATH, HEADER, hostileOperation, QUERY, TEXTS } from "./hostile-contract.js";
import { LANGUAGES } from "./languages.js";

const ANSWER = { texts: [TEXTS.quotes, TEXTS.letters] };

/** Runs hostile samples of a language. Expects that what they say arrives, and that they print what they get. */
export async function expectHostileCallsToArrive(language: CodeLanguage): Promise<void> {
  const bodies: string[] = [];
  const server = await startServer((request, response) => {
    void text(request).then((body) => {
      bodies.push(body);
      response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(ANSWER));
    });
  });
  try {
    await runAll(language, server);
  } finally {
    await server.close();
  }
  const sent = BODIES.map((body) => (body === undefined ? "" : JSON.stringify(body)));
  expect(bodies.map((body) => (body === "" ? "" : JSON.stringify(JSON.parse(body))))).toEqual(sent);
  for (const request of server.received) expectHostileHead(request);
}

async function runAll(language: CodeLanguage, { origin }: RealServer): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "smile-contracts-hostile-"));
  const programs = new Map(BODIES.map((body, index) => [`send-${index}`, sourceOf(language, body)]));
  const env = {
    ...process.env,
    ...{ HOSTILE_URL: origin, HOSTILE_NAME: CREDENTIALS.name, HOSTILE_SECRET: CREDENTIALS.secret },
  };
  try {
    for (const [program, ...given] of (await LANGUAGES[language].prepare(folder, programs)).values()) {
      const { code, output, messages } = await run(program, given, { cwd: folder, env });
      expect(code, messages).toBe(0);
      expect(JSON.parse(output)).toEqual(ANSWER);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sourceOf(language: CodeLanguage, body: unknown): string {
  const { contract, located } = hostileOperation(body);
  return codeSamplesOf(contract, located).find(({ lang }) => lang === language)?.source ?? "";
}

function expectHostileHead({ method, url = "", headers }: IncomingMessage): void {
  const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
  expect(method).toBe("PUT");
  expect(decodeURIComponent(pathname)).toBe(FILLED_PATH);
  expect([...searchParams]).toEqual([QUERY]);
  expect(headers["x-hostile"]).toBe(HEADER);
  const [, credentials = ""] = headers.authorization?.split(" ") ?? [];
  expect(Buffer.from(credentials, "base64").toString()).toBe(`${CREDENTIALS.name}:${CREDENTIALS.secret}`);
}
