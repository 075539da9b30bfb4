import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAll } from "../../../src/tools/start/make.js";
import { apis } from "../../support/contracts.js";
import { freshCheckout } from "../../support/fresh-checkout.js";
import { ROOT } from "../../support/root.js";
import { run } from "../../support/run.js";

let checkout: Awaited<ReturnType<typeof freshCheckout>>;
let started: ChildProcess;
let printed = "";

beforeAll(async () => {
  checkout = await freshCheckout();
  started = spawn(process.execPath, ["--import", "tsx", "src/tools/start/main.ts", "--port", "0"], {
    cwd: checkout.folder,
  });
  started.stderr?.on("data", (data: Buffer) => (printed += String(data)));
  await new Promise<void>((resolve, reject) => {
    started.once("exit", (code) => reject(new Error(`ended with ${code}:\n${printed}`)));
    started.stdout?.on("data", (data: Buffer) => {
      printed += String(data);
      if (printed.includes("Ctrl-C ends it.")) resolve();
    });
  });
});
afterAll(async () => {
  started.kill("SIGKILL");
  await checkout.remove();
});

const origin = () => /Reference\s+(http:\S+)\//.exec(printed)?.[1] as string;

describe("npm start, in a fresh checkout", () => {
  test("prints where references and mocks are and the checked answer of a real call", () => {
    for (const api of apis) expect(printed).toContain(`${origin()}/reference/${api}/\n`);
    for (const path of ["data-network/v1", "provider-accounts/v2", "billing/live"])
      expect(printed).toContain(`${origin()}/${path}\n`);
    expect(printed).toContain('"connectionStatus": "CONNECTED"');
  });

  test("serves landing page, references and contracts", async () => {
    const paths = apis.flatMap((api) => [`/reference/${api}/`, `/reference/${api}/openapi.json`]);
    paths.push("/reference/billing-graphql/", "/reference/billing-graphql/schema.graphql");
    for (const path of ["/", ...paths]) expect((await fetch(origin() + path)).status, path).toBe(200);
    expect((await fetch(`${origin()}/nowhere`)).status).toBe(404);
  });

  test("keeps the prefixes of the mock free of pages", async () => {
    const json = { "Content-Type": "application/json" };
    const answers = await Promise.all([
      fetch(`${origin()}/data-network/v1/accounts`),
      fetch(`${origin()}/provider-accounts/v2/Data/u-1/ProviderAccounts`),
      fetch(`${origin()}/billing/live/api/orders`, {
        method: "POST",
        headers: json,
        body: '{"accounts":[{"packageId":14}]}',
      }),
      fetch(`${origin()}/billing/dev/api/orders`, { method: "POST", headers: json, body: '{"accounts":[{}]}' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 200, 200]);
    expect(await answers[0].json()).toMatchObject({ code: "INVALID_TOKEN" });
    expect(await answers[3].json()).toMatchObject({ accounts: { 0: { errors: ["PACKAGE_MISSING"] } } });
  });

  test("the call that it prints works when it is repeated as told", async () => {
    const [, file = "", ...parameters] = /Your turn: (.*)/.exec(printed)?.[1]?.split(" ") ?? [];
    const { output, messages } = await run(process.execPath, [file, ...parameters], { cwd: checkout.folder });
    expect(messages).toBe("");
    expect(output).toContain("a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60");
  });

  test("ends cleanly on SIGINT", async () => {
    started.kill("SIGINT");
    expect(await once(started, "exit")).toEqual([0, null]);
  });
});

describe("npm start, the next time", () => {
  const make = async () => {
    const messages: string[] = [];
    await makeAll(checkout.folder, (message) => messages.push(message));
    return messages.sort();
  };
  const page = (api: string) => join(checkout.folder, "site/reference", api, "index.html");
  const UNCHANGED = ["what is generated from the contracts", "the package"].map((name) => `Unchanged: ${name}`);

  test("makes nothing where nothing has changed", async () => {
    expect(await make()).toEqual([...UNCHANGED, "Unchanged: the site"].sort());
  });

  test("renders no reference where only the landing page has changed", async () => {
    await appendFile(join(checkout.folder, "docs/site/index.html"), "<!-- changed -->\n");
    const references = [...apis, "billing's GraphQL"].map((subject) => `Unchanged: the reference of ${subject}`);
    const written = ["Writing the guides and the static edition", `Wrote ${join(checkout.folder, "site")}`];
    expect(await make()).toEqual([...UNCHANGED, ...references, ...written].sort());
    expect(await readFile(join(checkout.folder, "site/index.html"), "utf8")).toContain("<!-- changed -->");
  });

  test("makes a page of the static edition that is gone without rendering a reference", async () => {
    const gone = join(checkout.folder, "site/reference/billing/contents.html");
    await rm(gone);
    const messages = await make();
    expect(messages.filter((message) => message.startsWith("Rendering"))).toEqual([]);
    expect(await readFile(gone, "utf8")).toContain("createOrder");
  });

  test("renders the one reference that is other than it left it, and takes over the rest", async () => {
    const [billing, other] = ["billing", "data-network"];
    const before = await Promise.all([readFile(page(billing)), readFile(page(other))]);
    await writeFile(page(billing), "");
    const messages = await make();
    expect(messages.filter((message) => message.startsWith("Rendering"))).toEqual([
      "Rendering the reference of billing",
    ]);
    expect(await Promise.all([readFile(page(billing)), readFile(page(other))])).toEqual(before);
  });
});

describe("npm start says what is wrong before the long work", () => {
  const attempt = (...parameters: string[]) =>
    run(process.execPath, ["--import", "tsx", "src/tools/start/main.ts", ...parameters], { cwd: ROOT });

  test("a port that is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const { code, messages } = await attempt("--port", String(port));
    server.close();
    expect(messages).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(messages).not.toContain("Linting");
    expect(code).toBe(1);
  });

  test.each([
    ["--port", "http"],
    ["--port", "70000"],
    ["--prot", "1"],
  ])("%s %s", async (...parameters) => {
    const { code, messages } = await attempt(...parameters);
    expect(messages).toContain(parameters[0]);
    expect(code).toBe(2);
  });
});
