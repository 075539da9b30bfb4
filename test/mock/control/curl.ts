// What curl gets from the mock that all tests share; Node's own client where there is no curl.
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { inject } from "vitest";
import type { SCENARIO_NAMES } from "../../../generated/scenarios.js";
import { run } from "../../support/run.js";
import { oracleOf } from "../contract-oracle.js";
import { AUTHORIZATION } from "../running-mock.js";

const { port } = inject("mock");
const origin = `http://127.0.0.1:${port}`;
const MARK = "\n--status--";
const hasCurl = (() => {
  try {
    return execFileSync("curl", ["--version"]).length > 0;
  } catch {
    return false;
  }
})();

export interface Sent {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface Got {
  readonly status: number;
  readonly text: string;
}

/** Sends requests one after the other, over as few processes as can be; to the mock that all tests share unless told. */
export async function sendAll(requests: readonly Sent[], to = origin): Promise<Got[]> {
  if (!hasCurl) return sendAllByNode(requests, to);
  const args = requests.flatMap(({ path, method = "GET", headers = {}, body }, index) => [
    ...(index === 0 ? [] : ["--next"]),
    "--silent",
    "--globoff",
    "--path-as-is",
    "--request",
    method,
    ...Object.entries(headers).flatMap(([name, value]) => ["--header", `${name}: ${value}`]),
    ...(body === undefined ? [] : ["--data-binary", body]),
    "--write-out",
    `${MARK}%{http_code}\n`,
    to + path,
  ]);
  const { output } = await run("curl", args, { cwd: tmpdir() });
  return output
    .split(/(?<=--status--\d{3})\n/)
    .filter((part) => part !== "")
    .map((part) => {
      const [text = "", status] = part.split(MARK);
      return { status: Number(status), text };
    });
}

async function sendAllByNode(requests: readonly Sent[], to: string): Promise<Got[]> {
  const got: Got[] = [];
  for (const { path, method = "GET", headers = {}, body } of requests) {
    const init = { method, headers, ...(body !== undefined && { body }) };
    const answer = await fetch(to + path, init).then(
      async (response) => ({ status: response.status, text: await response.text() }),
      () => ({ status: 0, text: "" }),
    );
    got.push(answer);
  }
  return got;
}

export const JSON_TYPE = { "Content-Type": "application/json" };
export const tell = (session: string, route: string, body: object): Sent => ({
  path: `/-/s/${session}/${route}`,
  method: "POST",
  headers: JSON_TYPE,
  body: JSON.stringify(body),
});

export function callOf(session: string, api: keyof typeof SCENARIO_NAMES, operationId: string): Sent {
  const oracle = oracleOf(api);
  const operation = oracle.operations.find((candidate) => candidate["operationId"] === operationId) as any;
  const body = oracle.requestBody(operationId);
  const authorization = AUTHORIZATION[api];
  const base = new URL(inject("mock").urls[api]).pathname;
  return {
    path: `/-/s/${session}${base}${operation.path}`,
    method: operation.method,
    headers: { ...(authorization !== undefined && { Authorization: authorization }), ...(body && JSON_TYPE) },
    body: body && JSON.stringify(body),
  };
}
