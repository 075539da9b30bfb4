import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { envelope } from "../support/accounts.js";
import { type RealServer, startServer } from "../support/real-server.js";
import { billingWays, dataNetworkWays, everything, keywordOf, ORDER } from "../support/ways.js";

const rich = {
  id: 'é 😀 "quoted" \\ / \b\f\n\r\t \u0000 \u2028',
  custom: {
    "ключ \\": [[], [[1.5e-7, -0.25, 1e21, -1], {}], [null, true, false]],
    "": "",
    "\\\\": "ends in a backslash \\",
  },
};
/** As other writers of JSON write it: everything beyond ASCII as escapes. */
const escaped = (text: string) =>
  text.replace(/[^ -~\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const texts: [string, number, string][] = [
  ["an account", 200, JSON.stringify(envelope(rich))],
  ["an account, pretty printed", 200, JSON.stringify(envelope(rich), null, 2)],
  [
    "an account with tabs and carriage returns",
    200,
    `${JSON.stringify(envelope(rich), null, "\t").replaceAll("\n", "\r\n")}\r\n`,
  ],
  ["an account in ASCII", 200, escaped(JSON.stringify(envelope(rich)))],
  [
    "an error",
    500,
    JSON.stringify({ code: "SERVER_ERROR", message: "das hät nöd gfunktioniert 😔", requestId: "r-1" }),
  ],
  ["numbers with exponents", 200, '[0, -0, 10, -1.5, 0.25e3, 1E+10, -2e-7, [3.0E0, [4]], {"a":5.5e5}, 6]'],
  ["literals", 200, '[true,false,null,{"a":true,"b":false,"c":null}, null ]'],
  ["nested lists", 200, '[[[],[[]]],[{"a":[{"b":[]}]}],[[[["😀"]]]]]'],
  ["a number alone", 200, "-12.5e+10"],
  ["a literal alone", 200, "false"],
  ["a text alone", 200, '"\\u00e9\\"\\\\é😀\\ud83d\\ude00\\/"'],
  ["characters of every length in names", 200, '{"aé€😀":"aé€😀","é":{"€":{"😀":1}}}'],
];

const order = JSON.stringify({ accounts: { 0: { uuid: "uuid-é" } }, subscriptions: { 0: { uuid: "uuid-😀" } } });

/** What is no JSON, and not the beginning of any. */
const unreadable: [string, string | Buffer][] = [
  ...[
    "<html></html>",
    "NaN",
    "undefined",
    "Infinity",
    "-Infinity",
    "+1",
    ".5",
    "01",
    "1.e5",
    "1e5.",
    "--1",
    "0x10",
    "1_000",
  ].map((text): [string, string] => [text, text]),
  ...[
    "{'a':1}",
    "{a:1}",
    '{"a" 1}',
    '{"a":1,}',
    '{"a":1}}',
    '{"a":1}x',
    '{"a":1}{"a"',
    '{"a":,',
    "{,",
    '{"a":1 "b',
    '{"a":"b"c',
  ].map((text): [string, string] => [text, text]),
  ...[
    '{"a":01,"b',
    "{1",
    "{[",
    '{"a",',
    "[1,]",
    "[1,,2",
    "[,",
    "[1 2",
    "[1}",
    "[}",
    "{]",
    "]",
    "}",
    ",",
    ":",
    "[1]]",
    '["a":',
    "[1:",
  ].map((text): [string, string] => [text, text]),
  ...["nul1", "tru e", "trux", "True", "fals_", "nulll", "[tru,", "[nul]", "[-]", "[1e]", "[1.,"].map(
    (text): [string, string] => [text, text],
  ),
  ...[
    '"\\x"',
    '"\\q',
    '"\\u00g0"',
    '"\\u00g',
    '"a" "b',
    '"a"b',
    "'a",
    "// comment",
    "/* */ {}",
    "a\nb",
    '"a\nb"',
    '["a\tb',
  ].map((text): [string, string] => [text, text]),
  ["a byte that is not UTF-8", Buffer.from('{"a":"\xe9"}', "latin1")],
  ["half a character behind what is whole", Buffer.concat([Buffer.from('{"a":1}'), Buffer.from("é").subarray(0, 1)])],
  ["half a character inside a literal", Buffer.concat([Buffer.from("[tr"), Buffer.from("é").subarray(0, 1)])],
  ["half a character behind a comma", Buffer.concat([Buffer.from("[1,"), Buffer.from("😀").subarray(0, 3)])],
  ["half a character that is escaped", Buffer.concat([Buffer.from('"a\\'), Buffer.from("é").subarray(0, 1)])],
];

let server: RealServer;
/** What is served, by the number that a request asks for. */
const served: { readonly status: number; readonly bytes: Buffer }[] = [];
beforeAll(async () => {
  server = await startServer((request, response) => {
    const { status, bytes } = served[Number(request.headers["x-number"])] as (typeof served)[0];
    request.resume();
    response.writeHead(status, { "Content-Type": "application/json", "Content-Length": bytes.length }).end(bytes);
  });
});
afterAll(() => server.close());

/** Puts bytes on the server. Gives what a call must send to get them. */
function serve(bytes: Buffer, status = 200) {
  return { headers: { "X-Number": String(served.push({ status, bytes }) - 1) } };
}

/** A body that came whole, but is cut at a place: by whoever wrote it. */
function cutsOf(text: string): { readonly cut: Buffer; readonly isJson: boolean }[] {
  const bytes = Buffer.from(text);
  return Array.from({ length: bytes.length - 1 }, (_, index) => {
    const cut = bytes.subarray(0, index + 1);
    return { cut, isJson: isJson(cut) };
  });
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return true;
  } catch {
    return false;
  }
}

/** How many calls go on at the same time. */
const LANES = 8;

/** Looks at the outcome of each cut, and says which of them are not as they must be. */
async function misread(text: string, ask: (cut: Buffer) => Promise<object>): Promise<string[]> {
  const wrong: string[] = [];
  const cuts = cutsOf(text);
  const lane = async () => {
    for (let next = cuts.pop(); next; next = cuts.pop()) {
      const result = await ask(next.cut);
      const keyword = keywordOf(result);
      const isTruncated = everything(result)["kind"] === "contract-violation" && keyword === "truncated";
      const isRight = next.isJson ? keyword !== "truncated" && keyword !== "json" : isTruncated;
      if (!isRight) wrong.push(`${next.cut.toString().slice(-30)}: ${keyword}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return wrong;
}

describe.each(dataNetworkWays)("%s", (_way, createClient) => {
  const create = () => createClient({ baseUrl: `${server.origin}/v1`, apiKey: "k", apiSecret: "s", retry: 2 });

  test.each(texts)("%s (%i) that ends too early, at every place, is truncated", async (_name, status, text) => {
    const smile = create();
    const before = served.length;
    // Repeated is what its status says, and not what a cut does.
    expect(
      await misread(text, (cut) => smile.getAccount({ path: { id: "a-1" }, retry: false, ...serve(cut, status) })),
    ).toEqual([]);
    expect(served.length - before).toBe(Buffer.byteLength(text) - 1);
  });

  test("a body that ends too early is not asked for again, and kept as it came", async () => {
    const before = server.received.length;
    const result = await create().getAccount({
      path: { id: "a-1" },
      ...serve(Buffer.from('{"code":"é').subarray(0, -1)),
    });
    expect(result).toMatchObject({
      kind: "contract-violation",
      status: 200,
      attempts: 1,
      issues: [{ path: "", keyword: "truncated", received: "string" }],
    });
    expect(everything(result)["unverified"]).toBe('{"code":"');
    expect(server.received.length - before).toBe(1);
  });

  test.each(unreadable)("%s is not JSON, and not the beginning of any", async (_name, text) => {
    const result = await create().getAccount({ path: { id: "a-1" }, ...serve(Buffer.from(text as string)) });
    expect(result).toMatchObject({ kind: "contract-violation", attempts: 1 });
    expect(keywordOf(result)).toBe("json");
  });
});

test.each(billingWays)(
  "the answer to an order that ends too early, at every place, is truncated: %s",
  async (_way, createClient) => {
    const smile = createClient({ baseUrl: `${server.origin}/live`, retry: 2 });
    const before = server.received.length;
    expect(await misread(order, (cut) => smile.createOrder({ body: ORDER, ...serve(cut) }))).toEqual([]);
    expect(server.received.length - before).toBe(Buffer.byteLength(order) - 1);
  },
);
