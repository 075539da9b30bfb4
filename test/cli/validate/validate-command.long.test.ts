import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { account, envelope } from "../../support/accounts.js";
import { ROOT } from "../../support/root.js";
import { run } from "../../support/run.js";
import { runCli, runCliWithInput } from "../run-cli.js";
import { BILLING, har, harEntry, SANDBOX } from "./har.js";

const CANARY = "canary-5f1c";
const GOOD = harEntry({ url: `${SANDBOX}/accounts/${CANARY}`, body: envelope(account) });
const BAD = harEntry({
  url: `${SANDBOX}/users?size=${CANARY}`,
  body: { code: CANARY, message: 7, requestId: CANARY, data: null },
});
const ELSEWHERE = harEntry({ url: "https://www.example.com/" });
const EVENT = { id: "e-1", type: "ACCOUNT_CONNECTED", createdAt: "2026-03-05T02:45:19Z", data: {} };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-validate-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes a file, and returns its path. */
async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("recorded traffic", () => {
  test("that is right ends with 0, from standard input too", async () => {
    for (const args of [[], ["-"]]) {
      const { code, stdout, stderr } = await runCliWithInput(har([GOOD, ELSEWHERE]), "validate", ...args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toBe(
        "Checked 1 request and 1 answer in 2 entries: nothing breaks the contract.\n" +
          "Not checked:\n  1 request to another host\n",
      );
    }
  });

  test("that is wrong ends with 1, in any of several files, and no value is printed", async () => {
    const paths = [await file("good.har", har([GOOD])), await file("bad.har", har([GOOD, BAD]))];
    for (const format of ["text", "json", "github"]) {
      const { code, stdout, stderr } = await runCli("validate", ...paths, "--format", format);
      expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
      for (const text of ["bad.har", "/query/size", "/users", "listUsers"]) expect(stdout).toContain(text);
      expect(stdout).not.toContain(CANARY);
      expect(stdout).not.toContain("good.har");
    }
  });

  test("that is broken ends with 2 and says where, after what was found before", async () => {
    const half = har([GOOD, BAD, GOOD]).slice(0, -90);
    const broken = await file("half.har", half);
    const { code, stdout, stderr } = await runCli("validate", broken, await file("good.har", har([GOOD])));
    expect(code).toBe(2);
    expect(stdout).toContain("/query/size");
    // The file behind it is checked nevertheless.
    expect(stdout).toContain("Checked 3 requests");
    expect(stderr).toBe(
      `smile-contracts: ${broken} is not whole: its JSON ends too early at line 1, column ${half.length + 1}; ` +
        "2 entries were checked before\n",
    );
  });

  test("of unknown servers only ends with 2: nothing was checked", async () => {
    const order = harEntry({ url: `${BILLING}/api/orders` });
    const path = await file("billing.har", har([order]));
    const { code, stderr } = await runCli("validate", path);
    expect(code).toBe(2);
    expect(stderr).toContain("--server API=URL");
    expect((await runCli("validate", path, "--server", `billing=${BILLING}`)).code).toBe(1);
  });

  test("is told to the end, however much is found, and no further than somebody reads", async () => {
    const path = await file("many.har", har(Array.from({ length: 3000 }, () => BAD)));
    const { code, stdout, stderr } = await runCli("validate", path);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout.match(/\/query\/size/g)).toHaveLength(3000);
    const piped = `"${process.execPath}" --import tsx src/cli/main.ts validate "${path}" | head -n 1`;
    const { output, messages } = await run("sh", ["-c", piped], { cwd: ROOT });
    expect(output).toMatch(/many\.har:1: entry 1: .*\n$/);
    expect(messages).toBe("");
  });
});

describe("a JSON document", () => {
  const order = JSON.stringify({ accounts: [{ packageId: 27 }] });
  const wrongOrder = JSON.stringify({ accounts: [{ packageId: CANARY }] });

  test.each<[string, string[], string, number, string]>([
    ["a request", ["--operation", "createOrder"], order, 0, "Checked 1 document: nothing"],
    ["a wrong request", ["--operation", "createOrder"], wrongOrder, 1, "/body/accounts/0/packageId"],
    ["a request of an operation with a path", ["--operation", "updateAccount"], "[]", 1, "/body: expected an object"],
    ["an operation without a body", ["--operation", "getAccount"], "{}", 1, "/body: expected absent"],
    ["an answer", ["--operation", "getAccount", "--status", "200"], JSON.stringify(envelope(account)), 0, "nothing"],
    ["a wrong answer", ["--operation", "getAccount", "--status", "200"], "{}", 1, "/data: expected present"],
    ["an undeclared status", ["--operation", "getAccount", "--status", "418"], "{}", 1, "expected one of 200, 400"],
    ["a wrong event", ["--event"], JSON.stringify(EVENT), 1, "data-network: ACCOUNT_CONNECTED, event"],
    [
      "an event of an unknown type",
      ["--event"],
      JSON.stringify({ ...EVENT, type: CANARY }),
      0,
      "1 event of an unknown type",
    ],
    ["a schema", ["--schema", "Account", "--api", "data-network"], JSON.stringify(account), 0, "nothing"],
    [
      "a value of a schema",
      ["--schema", "Account", "--api", "data-network"],
      "[7]",
      1,
      "data-network: Account, document",
    ],
  ])("%s", async (_, args, input, code, text) => {
    const result = await runCliWithInput(input, "validate", ...args);
    expect(result).toMatchObject({ code, stderr: "" });
    expect(result.stdout).toContain(text);
    expect(result.stdout).not.toContain(CANARY);
  });

  test("that is no JSON ends with 2, and says where without what", async () => {
    const { code, stderr } = await runCliWithInput(`{\n "a": ${CANARY}}`, "validate", "--event");
    expect(code).toBe(2);
    expect(stderr).toBe("smile-contracts: - is no JSON at line 2, column 7; nothing was checked before\n");
  });

  test("stands on each line, and each finding names its own", async () => {
    const lines = [order, "", wrongOrder, `{"accounts": ${CANARY}`, `${order}\r`].join("\n");
    const { code, stdout } = await runCliWithInput(lines, "validate", "--operation", "createOrder", "--lines");
    expect(code).toBe(1);
    expect(stdout.match(/^-:\d+/gm)).toEqual(["-:3", "-:4"]);
    expect(stdout).toContain("from column 14 on");
    expect(stdout).toContain("Checked 4 documents: 2 violations.");
    expect(stdout).not.toContain(CANARY);
    expect((await runCliWithInput("\n\n", "validate", "--operation", "createOrder", "--lines")).code).toBe(2);
  });
});
