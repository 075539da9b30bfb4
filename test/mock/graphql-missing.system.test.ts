import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../support/root.js";
import { installWithoutPeers, type PackageWithoutPeers } from "./package-without-peers.js";

let installed: PackageWithoutPeers;
let consumer: string;
let versions: Record<string, string>;

beforeAll(async () => {
  versions = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")).devDependencies;
  const own = ["src/mock/**/*.ts", "src/apis/billing/**/*.ts", "generated/billing/graphql/*.ts"];
  installed = await installWithoutPeers("without graphql #", own);
  ({ consumer } = installed);
});
afterAll(() => installed.remove());

async function run(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: consumer,
  });
  return stdout;
}

const load = `
  import { loadGraphqlPart } from "./node_modules/smile-contracts/dist/src/mock/http/load-graphql.js";
  console.log(JSON.stringify(await loadGraphqlPart("billing")));
`;

const page = `
  import { graphiqlPage } from "./node_modules/smile-contracts/dist/src/mock/http/graphiql.js";
  const { status, body } = await graphiqlPage({ url: "/api/ql", headers: {} });
  console.log(JSON.stringify({ status, html: body }));
`;

describe("without the peers of the GraphQL part", () => {
  test("the mock can be imported", async () => {
    await run('import "smile-contracts/mock"');
  });

  test("the executor says what is missing and how to install it", async () => {
    const { kind, reason } = JSON.parse(await run(load));
    expect(kind).toBe("missing");
    expect(reason).toContain("needs graphql, which is not installed");
    expect(reason).toContain(`npm install --save-dev graphql@${versions["graphql"]}`);
  });

  test("the page says the same of what it needs", async () => {
    const { status, html } = JSON.parse(await run(page));
    expect(status).toBe(501);
    expect(html).toContain(
      `npm install --save-dev @graphql-yoga/render-graphiql@${versions["@graphql-yoga/render-graphiql"]}`,
    );
  });
});

describe("with peers that do not load", () => {
  test("each says why, and which version works", async () => {
    for (const peer of ["graphql", "@graphql-yoga/render-graphiql"]) {
      const home = join(consumer, "node_modules", peer);
      await mkdir(home, { recursive: true });
      await writeFile(join(home, "package.json"), JSON.stringify({ name: peer, version: "99.0.0", main: "index.js" }));
      await writeFile(join(home, "index.js"), 'throw new Error("needs a newer Node");');
    }
    const { reason } = JSON.parse(await run(load));
    const { html } = JSON.parse(await run(page));
    for (const [text, peer] of [
      [reason, "graphql"],
      [html, "@graphql-yoga/render-graphiql"],
    ]) {
      expect(text).toContain(`The installed ${peer} does not load (`);
      expect(text).toContain(`npm install --save-dev ${peer}@${versions[peer]}`);
    }
  });
});
