import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { event, OTHER_SECRET, SECRET, sign } from "../apis/data-network/webhooks/deliveries.js";
import { DELIVERIES as HOSTILE, statusOf } from "../apis/data-network/webhooks/hostile-deliveries.js";
import { serve, type Served } from "../support/foreign/inside/serve.js";
import { codesIn, readGuide } from "./guide.js";
import { makeProject, type Project, tool, TSC, tsconfig } from "./project.js";
import { post, type RawRequest } from "./raw-request.js";
import { prepareWorker } from "./workerd.js";

const guide = readGuide("receiving-webhooks");
const inside = (file: string) => fileURLToPath(new URL(`inside/${file}`, import.meta.url));
const BINDINGS = { SMILE_WEBHOOK_SECRET: SECRET };
const WORKER = "worker";
const MIB = 1_048_576;

let project: Project;
beforeAll(async () => {
  project = await makeProject("module");
  await project.write(Object.fromEntries(guide.files));
  for (const file of ["work.ts", "tell-port.mjs"]) await cp(inside(file), join(project.folder, file));
  const strict = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true };
  const options = { module: "nodenext", lib: ["es2022", "dom"], types: ["node"], outDir: "out", ...strict };
  const samples = [...guide.files.keys()].filter((name) => name.endsWith(".ts"));
  await project.write({ "tsconfig.json": tsconfig(options, samples) });
  expect((await project.node([tool(TSC), "-p", "."])).output).toBe("");
});

/** How each sample of the guide is started. */
async function start(sample: string): Promise<Served> {
  const { folder } = project;
  if (sample === WORKER) {
    const worker = { file: join(folder, "out", "worker.js"), bindings: BINDINGS };
    return serve(await prepareWorker(folder, worker), { cwd: folder });
  }
  const command = [process.execPath, "--import", "./tell-port.mjs", join("out", `${sample}.js`)];
  return serve(command, { cwd: folder, env: { ...process.env, ...BINDINGS, PORT: "0" } });
}

const signed = (body: string, signature = sign(body)): RawRequest => ({
  headers: [["Smile-Signature", signature]],
  body,
});
const text = JSON.stringify(event());
const good = signed(text);
const [[name, signature] = ["", ""]] = good.headers;
const failing = event();
const fails = signed(JSON.stringify({ ...failing, id: `et-fails-${failing.id}` }));
const large = signed(JSON.stringify(event({ padding: "x".repeat(MIB) })));
const exact = event({ padding: "" });
const whole = signed(JSON.stringify({ ...exact, padding: "x".repeat(MIB - JSON.stringify(exact).length) }));

/** What is sent in this order, and what it is answered by. */
const DELIVERIES: readonly (readonly [name: string, request: RawRequest, statuses: readonly number[]])[] = [
  ["a wrong signature", signed(text, sign(text, OTHER_SECRET)), [400]],
  ["an upper-case signature", signed(text, signature.toUpperCase()), [400]],
  ["no signature", { ...good, headers: [] }, [400]],
  ["a header line twice", { ...good, headers: [...good.headers, ...good.headers] }, [400]],
  ["the header in two cases", { ...good, headers: [...good.headers, [name.toLowerCase(), signature]] }, [400]],
  ["an empty body", { ...good, body: "" }, [400]],
  ["an empty body that is signed", signed(""), [400]],
  ["a body that was written again", { ...good, body: JSON.stringify(JSON.parse(text), null, 1) }, [400]],
  ["a signed body that is no JSON", signed(text.slice(0, -1)), [400]],
  ["an event of another shape", signed(JSON.stringify(event({ data: {} }))), [400]],
  ["a good event", good, [204]],
  ["the same again", good, [204]],
  ["a good event in chunks", { ...signed(JSON.stringify(event())), chunked: true }, [204]],
  ["an event of an unknown type", signed(JSON.stringify(event({ type: "PAYROLL_ADDED" }))), [204]],
  ["exactly a mebibyte", whole, [204]],
  ["more than a mebibyte", large, [400, 413]],
  ["more than a mebibyte, in chunks", { ...large, chunked: true }, [400, 413]],
  ["an event whose work fails", fails, [500]],
  ["the same a second time", fails, [204]],
  ["the same a third time", fails, [204]],
];
const WORK = DELIVERIES.filter(([, , [status]]) => status === 204 || status === 500).map(([, { body }]) => {
  const { id } = JSON.parse(String(body)) as { readonly id: string };
  return id;
});

describe.each(["node-http", "express", "hono", "fastify", WORKER])("%s", (sample) => {
  let server: Served;
  beforeAll(async () => {
    server = await start(sample);
  });
  afterAll(() => server?.stop());

  test.each(DELIVERIES)("%s", async (_name, request, statuses) => {
    expect(statuses).toContain(await post(server.port, request));
  });

  test("each event was worked on once, and once more where the work had failed", async () => {
    const [failed = ""] = WORK.filter((id) => id.startsWith("et-fails"));
    const lines = server
      .printed()
      .split("\n")
      .filter((line) => /^(?:works on|fails at) /.test(line));
    const others = [...new Set(WORK)].filter((id) => id !== failed).map((id) => `works on ${id}`);
    expect(lines).toEqual([...others, `fails at ${failed}`, `works on ${failed}`]);
  });
});

test("the table of the guide has every outcome", () => {
  const named = guide.table("`kind`", "What it means", "What to do").flatMap(([cell = ""]) => codesIn(cell));
  expect(new Set(named)).toEqual(new Set([...HOSTILE.map(([, , kind]) => kind), "duplicate"]));
});

test("the shared memory of the guide remembers and forgets by its store", async () => {
  const program = "share-memory.mjs";
  await cp(inside(program), join(project.folder, program));
  const { output, messages } = await project.node([program]);
  expect({ output: JSON.parse(output) as unknown, messages }).toEqual({
    output: { kinds: ["event", "duplicate", "event", "duplicate"], seconds: 604_800, keys: ["webhook:et-1"] },
    messages: "",
  });
});

test("the test of the guide passes", async () => {
  await project.write({ "vitest.config.js": 'export default { test: { include: ["out/*.test.js"] } };' });
  const { code, output } = await project.node([tool("vitest/vitest.mjs"), "run", "--root", project.folder]);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/Tests +1 passed/) as string });
});

test("every hostile delivery has the same outcome in workerd as in Node", async () => {
  const { folder } = await makeProject("module");
  // The signatures to be tried are made by what workerd has of node:crypto, the code under test goes without.
  const command = await prepareWorker(folder, { file: inside("hostile-worker.ts"), flags: ["nodejs_compat"] });
  const server = await serve(command, { cwd: folder });
  try {
    const answer = (await (await fetch(`http://127.0.0.1:${server.port}/`)).json()) as object;
    const rows = HOSTILE.map(([name, , kind]) => {
      const isTaken = kind === "event" || kind === "unknown-event";
      return [name, [kind, isTaken, statusOf(kind), "", []]] as const;
    });
    expect(answer).toEqual({ runtime: "Cloudflare-Workers", hasBuffer: false, outcomes: Object.fromEntries(rows) });
  } finally {
    await server.stop();
  }
});
