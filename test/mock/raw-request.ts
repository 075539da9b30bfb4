import { connect } from "node:net";

export interface RawAnswer {
  status: number;
  head: string;
  body: string;
}

/** Sends bytes that no HTTP client would send. Resolves with the answer once the server has closed the connection. */
export function sendRaw(port: number, bytes: string | Buffer): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => {
      const [head = "", ...body] = Buffer.concat(chunks).toString("latin1").split("\r\n\r\n");
      resolve({ status: Number(head.split(" ")[1]), head, body: body.join("\r\n\r\n") });
    });
  });
}

export function rawGet(target: string, headers: readonly string[] = []): Buffer {
  return Buffer.from(
    [`GET ${target} HTTP/1.1`, "Host: mock", "Connection: close", ...headers, "", ""].join("\r\n"),
    "latin1",
  );
}
