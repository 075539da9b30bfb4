import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPages } from "../../site/site-files.js";
import { freshCheckout } from "../../support/fresh-checkout.js";
import { ROOT } from "../../support/root.js";
import { run } from "../../support/run.js";

const FIXTURE = join(ROOT, "test/tools/fourth-api");
const CONTRACT = "openapi/lending";
const MODULE = "src/apis/lending";

let copy: Awaited<ReturnType<typeof freshCheckout>>;
beforeAll(async () => {
  copy = await freshCheckout();
  for (const folder of [CONTRACT, MODULE])
    await cp(join(FIXTURE, folder), join(copy.folder, folder), { recursive: true });
});
afterAll(() => copy.remove());

const script = (...parameters: string[]) => run("npm", ["run", "--silent", ...parameters], { cwd: copy.folder });
const read = (file: string) => readFile(join(copy.folder, file), "utf8");

describe("a fourth API: a folder in openapi/ and a folder in src/apis/, nothing else by hand", () => {
  test("until it is generated, the check names each file that does not know it", async () => {
    const { code, messages } = await script("generate", "--", "--check");
    expect(code).toBe(1);
    for (const file of ["package.json", "redocly.yaml", "generated/apis.ts", "generated/index.ts"])
      expect(messages).toContain(`${file} is out of date`);
    expect(messages).toContain("generated/lending/client.ts is missing");
  });

  test("without its folder in src/apis/ generation names the missing file and says what to write", async () => {
    const credentials = join(copy.folder, MODULE, "credentials.ts");
    const text = await readFile(credentials, "utf8");
    await rm(credentials);
    const { code, messages } = await script("generate");
    await writeFile(credentials, text);
    expect(code).toBe(1);
    expect(messages).toContain(`${MODULE}/credentials.ts is missing. Write there how a client shows who calls`);
  });

  test("is linted before lint's list of contracts knows it", async () => {
    const file = join(copy.folder, CONTRACT, "paths/books_{bookId}.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("operationId: getBook", "operationId: bookOfTheMonth"));
    const { code, messages } = await script("generate");
    await writeFile(file, text);
    expect(code).toBe(1);
    expect(messages).toContain(`${CONTRACT}/paths/books_{bookId}.yaml`);
    expect(messages).toContain("does not begin with a known verb");
  });

  test("is generated, and then nothing is out of date", async () => {
    const { code, messages } = await script("generate");
    expect({ code, messages: code === 0 ? "" : messages }).toEqual({ code: 0, messages: "" });
    expect((await script("generate", "--", "--check")).code).toBe(0);
  });

  test("is typed, called through its client, and served by the mock", async () => {
    expect((await script("build")).messages).toBe("");
    await cp(join(FIXTURE, "use.ts"), join(copy.folder, "use.ts"));
    const compiler = join("node_modules", "typescript", "bin", "tsc");
    const options = ["--module", "NodeNext", "--target", "ES2022", "--strict", "--skipLibCheck", "use.ts"];
    const compiled = await run(process.execPath, [compiler, ...options], { cwd: copy.folder });
    expect(compiled.output).toBe("");
    const { output, messages } = await run(process.execPath, ["use.js"], { cwd: copy.folder });
    expect(messages).toBe("GET /lending/v3/books/7 401 /headers/x-library-key credentials: must be one key\n");
    expect(JSON.parse(output)).toEqual({
      path: "/lending/v3",
      title: true,
      reader: "Ada",
      missing: "There is no book 7.",
      refused: ["invalid-request", "invalid-request"],
      stranger: [401, { complaint: "This key opens nothing." }, 'ApiKey realm="lending"'],
      webhooks: [
        [true, true],
        [false, true],
        [true, false],
      ],
    });
  });

  test("has its name in the help of the command line", async () => {
    const { output } = await run(process.execPath, ["dist/src/cli/main.js", "mock", "--help"], { cwd: copy.folder });
    expect(output).toMatch(/--api NAMES .*\blending\b/);
  });

  test("is shown in the site, with samples that name its own credentials", async () => {
    expect((await script("docs")).code).toBe(0);
    expect(await read("site/index.html")).toContain("createLendingClient({ baseUrl, libraryKey })");
    const pages = [...readPages(join(copy.folder, "site/reference/lending")).values()];
    const reference = pages.map(({ text }) => text.replaceAll(/\s+/g, " ")).join("\n");
    for (const text of ["getBook", "createLoan", "LOAN_OVERDUE", "X-Library-Key: $LENDING_LIBRARY_KEY"])
      expect(reference).toContain(text);
  });
});
