import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readInput, writeResult } from "./input.js";

// The least that any server of Node does: the same bytes to everyone.

export interface BareInput {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const { status, headers, body } = readInput<BareInput>();
const bytes = Buffer.from(body);
const server = createServer((_, response) => void response.writeHead(status, headers).end(bytes));
server.listen(0, "127.0.0.1", () => writeResult({ port: (server.address() as AddressInfo).port }));
