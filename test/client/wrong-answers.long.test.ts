import { afterEach, describe, expect, test } from "vitest";
import { type RealServer, startServer } from "../support/real-server.js";
import { ROOT } from "../support/root.js";
import { run } from "../support/run.js";

const MEGABYTE = 1024 * 1024;
/** Repeats a piece, parted by commas, until there are 8 MiB of it. */
const fill = (piece: string) =>
  Array(Math.ceil((8 * MEGABYTE) / (piece.length + 1)))
    .fill(piece)
    .join(",");
const page = (items: string) => `{"code":"OK","message":"m","requestId":"r","data":{"items":[${items}]}}`;
const entries = (entry: string) => {
  const count = Math.ceil((8 * MEGABYTE) / (entry.length + 10));
  return `{"accounts":{${Array.from({ length: count }, (_, index) => `"${index}":${entry}`).join(",")}}}`;
};

const account =
  '{"id":1,"createdAt":2,"providerId":3,"userId":4,"connectionStatus":5,"connection":6,"monitorStatus":7,"monitor":8}';

/** 8 MiB each, what is asked for, and what is wrong first. */
const rows: [string, string, () => string, string][] = [
  ["items that lack everything", "listAccounts", () => page(fill("{}")), "required"],
  ["items that are null", "listAccounts", () => page(fill("null")), "type"],
  ["items of wrong attributes", "listAccounts", () => page(fill(account)), "type"],
  ["entries that are neither", "createOrder", () => entries("{}"), "required"],
  ["entries that are both", "createOrder", () => entries('{"uuid":"u","errors":["X"]}'), "maxItems"],
  ["entries that nobody ordered", "createOrder", () => entries('{"uuid":"u"}'), "index"],
  ["codes without end", "createOrder", () => `{"accounts":{"0":{"errors":[${fill("1")}]}}}`, "type"],
];

/** 8 MiB that are no answer at all. */
const unreadable: [string, string, () => string, string][] = [
  ["lists within lists", "listAccounts", () => "[".repeat(4 * MEGABYTE) + "]".repeat(4 * MEGABYTE), "type"],
  ["lists that do not end", "createOrder", () => "[".repeat(8 * MEGABYTE), "truncated"],
  ["objects that do not end", "getAccount", () => '{"a":'.repeat((8 * MEGABYTE) / 5), "truncated"],
  ["quotation marks", "getAccount", () => '"'.repeat(8 * MEGABYTE), "json"],
  ["backslashes", "createOrder", () => `"${"\\".repeat(8 * MEGABYTE + 1)}`, "truncated"],
  ["digits that end in no number", "getAccount", () => `[${"1".repeat(8 * MEGABYTE)}x`, "json"],
];

let server: RealServer | undefined;
afterEach(() => server?.close());

/** What comes of a call in a process of its own. */
async function call(operation: string, make: () => string): Promise<object> {
  const body = make();
  server = await startServer((request, response) => {
    // Connections that are kept would be closed while the process is busy.
    request
      .resume()
      .on("end", () => response.writeHead(200, { "Content-Type": "application/json", Connection: "close" }).end(body));
  });
  const parameters = [
    "--max-old-space-size=512",
    "--import",
    "tsx",
    "test/client/wrong-answers-child.ts",
    server.origin,
    operation,
  ];
  const { code, output, messages } = await run(process.execPath, parameters, { cwd: ROOT });
  expect([code, messages]).toEqual([0, ""]);
  return JSON.parse(output) as object;
}

describe("8 MiB of a wrong answer do not end a process of little memory", () => {
  test.each(rows)("%s: a hundred issues and more", async (_name, operation, make, keyword) => {
    expect(await call(operation, make)).toEqual({ kind: "contract-violation", issues: 100, more: true, keyword });
  });

  test.each(unreadable)("%s: one issue", async (_name, operation, make, keyword) => {
    expect(await call(operation, make)).toEqual({ kind: "contract-violation", issues: 1, more: false, keyword });
  });
});
