import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer, type ServerOptions } from "node:https";
import { createServer as createTcpServer, type Socket } from "node:net";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NOTHING_SENT, systemCodeOf } from "../../src/client/nothing-sent.js";
import { makeCertificate } from "../support/certificates.js";
import { type Connecting, fetchConnecting } from "../support/dispatcher.js";
import { closedPort, closeListening, listen } from "../support/listening.js";
import { billingWays, CREATED, everything, ORDER } from "../support/ways.js";

/** Where an order is sent, and by what `fetch`. */
interface Target {
  readonly url: string;
  readonly fetch?: typeof globalThis.fetch;
}
type Row = [string, string, () => Promise<Target>];

const DAY_MS = 86_400_000;
const authority = makeCertificate({ subject: "authority", isAuthority: true });
const issuer = { subject: "authority", certificate: authority };
const middle = makeCertificate({ subject: "middle", isAuthority: true, issuer });
const ofMiddle = makeCertificate({ issuer: { subject: "middle", certificate: middle } });
const good = makeCertificate({ issuer });

beforeEach(() => vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => {
  closeListening();
  vi.restoreAllMocks();
});

const created: RequestListener = (request, response) => {
  request
    .resume()
    .on("end", () => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(CREATED)));
};
const trusting = (connecting: Connecting = {}) => fetchConnecting({ ca: authority.cert, ...connecting });
const overTls = (port: number, fetch = globalThis.fetch): Target => ({ url: `https://127.0.0.1:${port}`, fetch });
const served = async (options: ServerOptions, connecting?: Connecting) =>
  overTls(await listen(createTlsServer(options, created)), await trusting(connecting));
/** A server that speaks no TLS, or stops speaking it. */
const spoken = async (speak: (socket: Socket) => void) => overTls(await listen(createTcpServer(speak)));
const failing = (code: string, syscall?: string): Connecting => ({
  lookup: (_host, _options, callback) =>
    callback(Object.assign(new Error(`${syscall} ${code}`), { code, syscall }), "", 0),
});

const rows: Row[] = [
  ["a host that does not exist", "ENOTFOUND", async () => ({ url: "http://nothing.invalid" })],
  // No resolver fails for a moment when a test asks it to, so one is made up, inside the real connection.
  [
    "a resolver that fails for a moment",
    "EAI_AGAIN",
    async () => ({ url: "http://somewhere.invalid", fetch: await trusting(failing("EAI_AGAIN")) }),
  ],
  [
    "a resolver that fails otherwise",
    "ESERVFAIL",
    async () => ({ url: "http://somewhere.invalid", fetch: await trusting(failing("ESERVFAIL", "getaddrinfo")) }),
  ],
  ["a port where nobody listens", "ECONNREFUSED", async () => ({ url: `http://127.0.0.1:${await closedPort()}` })],
  ["localhost, where nobody listens", "ECONNREFUSED", async () => ({ url: `http://localhost:${await closedPort()}` })],
  [
    "a host of several addresses, where nobody listens",
    "ECONNREFUSED",
    async () => {
      const addresses = ["127.0.0.1", "127.0.0.2", "127.0.0.3"].map((address) => ({ address, family: 4 }));
      const lookup: Connecting["lookup"] = (_host, _options, callback) => callback(null, addresses);
      return { url: `http://localhost:${await closedPort()}`, fetch: await trusting({ lookup }) };
    },
  ],
  [
    "a server that never answers the handshake",
    "UND_ERR_CONNECT_TIMEOUT",
    async () => overTls(await listen(createTcpServer()), await trusting({ timeout: 50 })),
  ],
  ["a port that fetch blocks", "bad port", async () => ({ url: "http://127.0.0.1:6000" })],
  ["another port that fetch blocks", "bad port", async () => ({ url: "http://127.0.0.1:9" })],

  ["a certificate that vouches for itself", "DEPTH_ZERO_SELF_SIGNED_CERT", () => served(makeCertificate())],
  [
    "an authority that nobody trusts",
    "SELF_SIGNED_CERT_IN_CHAIN",
    async () => overTls(await listen(createTlsServer({ key: good.key, cert: good.cert + authority.cert }))),
  ],
  [
    "an authority that nobody knows",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    async () => overTls(await listen(createTlsServer({ ...good }))),
  ],
  ["a certificate without the one between", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", () => served({ ...ofMiddle })],
  [
    "a chain without its authority",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    async () => overTls(await listen(createTlsServer({ key: ofMiddle.key, cert: ofMiddle.cert + middle.cert }))),
  ],
  [
    "a certificate of another host",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    () => served(makeCertificate({ issuer, address: "192.0.2.1" })),
  ],
  [
    "a certificate that has expired",
    "CERT_HAS_EXPIRED",
    () => served(makeCertificate({ issuer, validTo: new Date(Date.now() - DAY_MS / 2) })),
  ],
  [
    "a certificate of tomorrow",
    "CERT_NOT_YET_VALID",
    () => served(makeCertificate({ issuer, validFrom: new Date(Date.now() + DAY_MS / 2) })),
  ],
  [
    "a server of HTTP without TLS",
    "ERR_SSL_WRONG_VERSION_NUMBER",
    async () => overTls(await listen(createServer(created))),
  ],
  [
    "a server that greets first",
    "ERR_SSL_WRONG_VERSION_NUMBER",
    () => spoken((socket) => socket.write("220 mail.example.test ready\r\n")),
  ],
  [
    "a record that is longer than any",
    "ERR_SSL_PACKET_LENGTH_TOO_LONG",
    () => spoken((socket) => socket.write(Buffer.from("160303ffff00000000", "hex"))),
  ],
  [
    "a server that hangs up on the handshake",
    "ECONNRESET",
    () => spoken((socket) => socket.once("data", () => socket.end())),
  ],
  ["a server that hangs up at once", "ECONNRESET", () => spoken((socket) => socket.end())],
  [
    "a server of old TLS",
    "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
    () => served({ ...good, minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" }),
  ],
  [
    "a server that picks old TLS",
    "ERR_SSL_UNSUPPORTED_PROTOCOL",
    () =>
      served(
        { ...good, minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" },
        { minVersion: "TLSv1.2", maxVersion: "TLSv1.2" },
      ),
  ],
];

const proven = new Set<string>();

describe("a request that never left is repeated, even one that creates, and has changed nothing", () => {
  test.each(rows)("%s: %s", async (_name, code, target) => {
    const { url, fetch } = await target();
    for (const [, createClient] of billingWays) {
      const smile = createClient({
        baseUrl: `${url}/live`,
        allowInsecureHttp: true,
        retry: 1,
        ...(fetch && { fetch }),
      });
      const result = await smile.createOrder({ body: ORDER });
      expect(result).toMatchObject({ kind: "network", maybeApplied: false, attempts: 2 });
      const { cause } = everything(result) as { cause: Error & { cause?: Error } };
      proven.add(code).add(cause.cause?.message ?? "");
      expect([systemCodeOf(cause), cause.cause?.message]).toContain(code);
    }
  });

  afterAll(() => {
    // A row of the table that no server has proven is a guess.
    const rowsOfTable = Object.values(NOTHING_SENT).flatMap((row) => [
      ...("codes" in row ? row.codes : []),
      ...("messages" in row ? row.messages : []),
    ]);
    expect(rowsOfTable.filter((row) => !proven.has(row))).toEqual([]);
  });

  test("an order reaches a server whose certificate is good", async () => {
    const { url, fetch = globalThis.fetch } = await served(good);
    for (const [, createClient] of billingWays) {
      expect(await createClient({ baseUrl: `${url}/live`, fetch }).createOrder({ body: ORDER })).toMatchObject({
        kind: "ok",
        attempts: 1,
      });
    }
  });
});
