import { afterEach, expect, test, vi } from "vitest";
import { mockFetch } from "../../src/mock/fetch.js";
import { type LogLevel, type Mock, startMock } from "../../src/mock/index.js";

let mock: Mock | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  await mock?.close();
});

const REFUSED = "POST /billing/live/api/orders 500 /body/accounts/0/comments type: must be a string";
const ANSWERED = "POST /billing/live/api/orders 200";

async function linesAt(log: LogLevel | undefined): Promise<string[]> {
  const lines: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => Boolean(lines.push(String(text))));
  mock = await startMock({ apis: ["billing"], ...(log && { log }) });
  const post = (body: string, query = "") =>
    fetch(`${mock?.url("billing")}/api/orders${query}`, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json", Authorization: "Basic s3cr3t" },
    });
  await post("{}");
  await post('{"accounts":[{"packageId":14,"comments":7}]}');
  await post("{}", "?phone=0400000000");
  return lines;
}

test.each<[LogLevel | undefined, string[]]>([
  ["quiet", []],
  ["refusals", [REFUSED, "POST /billing/live/api/orders 500 /query/phone additionalProperties: must be absent"]],
  [undefined, [REFUSED, "POST /billing/live/api/orders 500 /query/phone additionalProperties: must be absent"]],
  ["requests", [ANSWERED, REFUSED, "POST /billing/live/api/orders 500 /query/phone"]],
])("%s: a line for each", async (level, expected) => {
  const lines = await linesAt(level);
  expect(lines).toEqual(expected.map((line) => expect.stringContaining(line)));
  for (const line of lines) expect(line.split("\n")).toHaveLength(2);
  // Neither what a query filters by, nor credentials.
  expect(lines.join("")).not.toMatch(/0400000000|s3cr3t/);
});

test("what a path holds cannot write lines of its own", async () => {
  const lines: string[] = [];
  vi.spyOn(console, "warn").mockImplementation((line: string) => void lines.push(line));
  const mocked = mockFetch({ log: "requests" });
  await mocked.fetch(`${mocked.url("billing")}/%0aGET%20/x 200`);
  expect(lines).toEqual([expect.stringMatching(/^GET \/billing\/live\/%0aGET%20\/x%20200 404 \/path route: .*$/)]);
});

test("mockFetch is quiet unless told otherwise", async () => {
  const warn = vi.spyOn(console, "warn");
  const mocked = mockFetch();
  expect((await mocked.fetch(`${mocked.url("billing")}/nope`)).status).toBe(404);
  expect(warn).not.toHaveBeenCalled();
});
