import { afterEach, describe, expect, test } from "vitest";
import { mediaTypeOf } from "../../src/client/media-type.js";
import { account, envelope } from "../support/accounts.js";
import { type RealServer, startServer } from "../support/real-server.js";
import { dataNetworkWays, keywordOf } from "../support/ways.js";

let server: RealServer | undefined;
afterEach(() => server?.close());

const body = JSON.stringify(envelope(account));

/**
 * The lines of the header, and whether the answer counts as JSON by the Fetch standard's "extract a MIME type": the
 * last value that is a type and not any type counts.
 */
const rows: [readonly string[], boolean][] = [
  [["application/json"], true],
  [["APPLICATION/Json"], true],
  [["  application/json\t"], true],
  [["application/json;charset=utf-8"], true],
  [["application/json ; charset=UTF-8; x=y"], true],
  [["application/json;"], true],
  [["application/json; charset"], true],
  [['application/json; profile="a,b"'], true],
  [['application/json; profile="text/html, text/plain"'], true],
  [['application/json; profile="a\\",text/html"'], true],
  [['application/json; profile="never closed, text/html'], true],
  [["application/json, application/json"], true],
  [["application/json", "application/json"], true],
  [["application/json", "application/json; charset=utf-8"], true],
  [["text/html, application/json"], true],
  [["text/html", "application/json"], true],
  [["text/plain; charset=utf-8", "application/json"], true],
  [['text/html; a="b,c"', "application/json"], true],
  [["application/json, */*"], true],
  [["application/json", "*/*"], true],
  [["*/*", "application/json"], true],
  [["application/json", ""], true],
  [["", "application/json"], true],
  [["application/json,"], true],
  [[",application/json,,"], true],
  [["application/json", "nonsense"], true],
  [["application/json", "a/b/c"], true],
  [["application/json", "/json"], true],
  [["application/json", "application/"], true],
  [["application/json", "text html"], true],

  [[], false],
  [[""], false],
  [[","], false],
  [["*/*"], false],
  [["*/*", "*/*"], false],
  [["json"], false],
  [["application"], false],
  [["application/"], false],
  [["application /json"], false],
  [["application/ json"], false],
  [["application/json utf-8"], false],
  [["application/jsonp"], false],
  [["application/json5"], false],
  [["application/problem+json"], false],
  [["application/vnd.api+json"], false],
  [["application/json+xml"], false],
  [["text/json"], false],
  [["text/html"], false],
  [["text/html; a=application/json"], false],
  [["text/html;application/json"], false],
  [['text/html; a=", application/json"'], false],
  [['"application/json"'], false],
  [["application/json, text/html"], false],
  [["application/json", "text/html"], false],
  [["application/json", "text/plain; charset=utf-8"], false],
  [["application/json", "text/html", "*/*"], false],
];

describe.each(dataNetworkWays)("%s", (_way, createClient) => {
  test.each(rows)("Content-Type in the lines %j: JSON is %s", async (lines, isJson) => {
    server = await startServer((_request, response) => {
      const headers = [
        "HTTP/1.1 200 OK",
        ...lines.map((line) => `Content-Type: ${line}`),
        `Content-Length: ${body.length}`,
        "Connection: close",
      ];
      response.socket?.end(`${headers.join("\r\n")}\r\n\r\n${body}`);
    });
    const smile = createClient({ baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s", retry: false });
    const result = await smile.getAccount({ path: { id: "a-1" } });
    expect([result.kind, keywordOf(result)]).toEqual(isJson ? ["ok", undefined] : ["contract-violation", "media-type"]);
  });
});

test("no header at all names no type", () => {
  for (const header of [null, undefined, ""]) expect(mediaTypeOf(header)).toBeUndefined();
});

test("a header of a hundred thousand values is read", () => {
  expect(mediaTypeOf(`${"text/html,".repeat(100_000)}application/json`)).toBe("application/json");
  expect(mediaTypeOf(`application/json; a="${"\\".repeat(100_001)}`)).toBe("application/json");
});
