// What Node refuses on its own, before there is a request to answer.
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startMock, type Mock } from "../../../src/mock/index.js";
import { sendRaw } from "../raw-request.js";

let mock: Mock;
const lines: string[] = [];
beforeAll(async () => {
  const write = vi.spyOn(process.stderr, "write").mockImplementation((text) => Boolean(lines.push(String(text))));
  mock = await startMock({ apis: ["billing"] });
  return () => write.mockRestore();
});
afterAll(() => mock?.close());

const CLOSE = "Connection: close\r\n";

describe("has a reason, lets a page read it, and a line", () => {
  test.each([
    ["no HTTP", "GET nonsense\r\n\r\n", 400, "/ http: must be a request of HTTP/1.1", "- - 400"],
    [
      "a header that is malformed",
      `GET / HTTP/1.1\r\nHost: mock\r\nbad header\r\n\r\n`,
      400,
      "/ http: must be a request of HTTP/1.1",
      "- - 400",
    ],
    [
      "headers that are too large",
      `GET / HTTP/1.1\r\nHost: mock\r\nX-Long: ${"x".repeat(20_000)}\r\n\r\n`,
      431,
      "/headers too-large: must be of at most 16 KiB in all",
      "- - 431",
    ],
    [
      "a method that is none",
      "FOO / HTTP/1.1\r\nHost: mock\r\n\r\n",
      501,
      "/method method: must be a method",
      "- - 501",
    ],
    ["a method in small letters", "get / HTTP/1.1\r\nHost: mock\r\n\r\n", 501, "/method method:", "- - 501"],
    [
      "two lengths",
      `POST / HTTP/1.1\r\nHost: mock\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`,
      400,
      "/ http: must be a request of HTTP/1.1",
      "- - 400",
    ],
    [
      "no host",
      `GET /billing/live/x?secret=1 HTTP/1.1\r\n${CLOSE}\r\n`,
      400,
      "/headers/host required: must be present",
      "GET /billing/live/x 400",
    ],
    [
      "an expectation",
      `GET /billing/live/x HTTP/1.1\r\nHost: mock\r\nExpect: magic\r\n${CLOSE}\r\n`,
      417,
      "/headers/expect expectation: must be 100-continue",
      "GET /billing/live/x 417",
    ],
    [
      "a tunnel",
      `CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n`,
      501,
      "/method method: must be another one",
      "CONNECT example.com:443 501",
    ],
  ])("%s", async (_what, request, status, reason, line) => {
    lines.length = 0;
    const { head, body } = await sendRaw(mock.port, request);
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} \\S`));
    expect(head).toContain(`X-Smile-Contracts-Reason: ${reason}`);
    expect(head).toMatch(/^Access-Control-Allow-Origin: \*$/im);
    expect(head).toMatch(/^Access-Control-Expose-Headers: .*X-Smile-Contracts-Reason/im);
    expect(head).toMatch(/^Content-Type: application\/json$/im);
    expect(head).toContain(`Content-Length: ${body.length}`);
    expect(JSON.parse(body)).toEqual({ message: expect.stringContaining("must be") });
    expect(lines).toEqual([expect.stringContaining(`${line} ${reason}`)]);
  });

  test("may be read by a page that sends credentials", async () => {
    const { head } = await sendRaw(
      mock.port,
      `GET / HTTP/1.1\r\nHost: mock\r\nOrigin: https://app.example\r\nX-Long: ${"x".repeat(20_000)}\r\n\r\n`,
    );
    expect(head).toContain("\r\nAccess-Control-Allow-Origin: https://app.example\r\n");
    expect(head).toContain("\r\nAccess-Control-Allow-Credentials: true\r\n");
  });

  test("HTTP/1.0 needs no host", async () => {
    const { head, body } = await sendRaw(mock.port, "GET /-/ready HTTP/1.0\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1.1 200 /);
    expect(body).toContain(`http://127.0.0.1:${mock.port}/billing/live`);
  });

  test("an expectation that HTTP knows is met", async () => {
    const body = '{"accounts":[]}';
    const { head, body: rest } = await sendRaw(
      mock.port,
      "POST /billing/live/api/orders HTTP/1.1\r\nHost: mock\r\nExpect: 100-continue\r\n" +
        `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n${CLOSE}\r\n${body}`,
    );
    expect(head).toBe("HTTP/1.1 100 Continue");
    expect(rest).toMatch(/^HTTP\/1.1 200 OK/);
  });
});
