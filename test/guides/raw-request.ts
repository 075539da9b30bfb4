import { request } from "node:http";

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
