// The real Prism makes the answers; what it is said to have made is counted where it is asked.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { API_NAMES, type ApiName } from "../../../generated/apis.js";
import { createMockPipeline, type MockPipeline } from "../../../src/mock/pipeline/mock-pipeline.js";
import { startPrism, type PrismEngine } from "../../../src/mock/prism/engine.js";
import { findPrism } from "../../../src/mock/prism/find-prism.js";
import { oracleOf } from "../contract-oracle.js";

interface Run {
  readonly pipeline: MockPipeline;
  readonly engine: PrismEngine;
  readonly problems: string[];
}

const runs: Run[] = [];
afterAll(() => Promise.all(runs.map(({ engine }) => engine.stop())));

function start(apis: readonly ApiName[], peer = findPrism(() => {}).peer): Run {
  const problems: string[] = [];
  const onProblem = (reason: string) => void problems.push(reason);
  const loadGraphql = () => Promise.reject(new Error("no GraphQL here"));
  const byteLength = (text: string) => text.length;
  const pipeline = createMockPipeline({
    apis,
    items: 1,
    now: undefined,
    state: false,
    delayMs: 0,
    retryDelayMs: undefined,
    allowRemote: false,
    loadGraphql,
    onAnswer: () => {},
    onProblem,
    byteLength,
  });
  const run = { pipeline, engine: startPrism({ peer, version: "5.14.2" }, apis, pipeline, onProblem), problems };
  runs.push(run);
  return run;
}

const loaded = (engine: PrismEngine) => expect.poll(() => engine.describe().state).not.toBe("loading");

describe("Prism", () => {
  test("makes every answer of every API, byte for byte what the pipeline has", async () => {
    const { pipeline, engine, problems } = start(API_NAMES);
    const before = await textsOf(pipeline);
    await loaded(engine);
    // A difference would be told.
    expect(problems).toEqual([]);
    const all = API_NAMES.flatMap((api) => oracleOf(api).answers);
    expect(all.length).toBeGreaterThan(900);
    expect(engine.describe()).toEqual({ version: "5.14.2", state: "loaded", answers: all.length });
    expect(await textsOf(pipeline)).toEqual(before);
    for (const api of API_NAMES)
      for (const { answers } of (await pipeline.served(api)).operations)
        for (const answer of answers) expect(answer.isMadeByPrism).toBe(true);
  });

  test("that is stopped while it loads ends at once", async () => {
    const { engine, problems } = start(["billing"]);
    await engine.stop();
    expect(problems).toEqual([]);
    expect(engine.describe()).toMatchObject({ state: "loading", answers: 0 });
  });
});

async function textsOf(pipeline: MockPipeline): Promise<string[]> {
  const apis = await Promise.all(API_NAMES.map((api) => pipeline.served(api)));
  return apis.flatMap(({ operations }) =>
    operations.flatMap(({ operationId, answers }) =>
      answers.map(({ status, name, text }) => `${operationId} ${status} ${name} ${text}`),
    ),
  );
}

describe("a Prism that is watched", () => {
  let folder: string;
  let peer: string;
  const asked = () => join(folder, "asked");

  /** The real Prism behind libraries that count, and that change what `change` says. */
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "watched-prism-"));
    const real = findPrism(() => {}).peer;
    const fromReal = createRequire(real);
    peer = await put("@stoplight/prism-cli/package.json", JSON.stringify({ name: "@stoplight/prism-cli" }));
    await put("@stoplight/prism-core/index.js", `module.exports = require(${text("@stoplight/prism-core")});`);
    await put(
      "@stoplight/prism-http/index.js",
      `const real = require(${text("@stoplight/prism-http")});
       const { appendFileSync } = require("node:fs");
       exports.getHttpOperationsFromSpec = real.getHttpOperationsFromSpec;
       exports.createInstance = (...given) => {
         const prism = real.createInstance(...given);
         return {
           request: (request, operations, configuration) => async () => {
             appendFileSync(${JSON.stringify(asked())}, "x");
             const outcome = await prism.request(request, operations, configuration)();
             const { exampleKey } = configuration.mock;
             const { output } = outcome.right;
             if (exampleKey === "account-updated") output.body = { status: "UPDATED", codes: ["changed"] };
             if (exampleKey === "username-taken") output.statusCode = 418;
             return outcome;
           },
         };
       };`,
    );

    function text(name: string): string {
      return JSON.stringify(fromReal.resolve(name));
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function put(path: string, content: string): Promise<string> {
    const file = join(folder, "node_modules", path);
    await mkdir(join(file, ".."), { recursive: true });
    await writeFile(file, content);
    return file;
  }

  test("has made the answers that it is said to have made; others are told, and its own are served", async () => {
    const { pipeline, engine, problems } = start(["billing"], peer);
    await loaded(engine);
    const all = oracleOf("billing").answers.length;
    expect((await readFile(asked(), "utf8")).length).toBe(all);
    expect(engine.describe()).toMatchObject({ state: "loaded", answers: all - 1 });
    expect(problems.sort()).toEqual([
      "Prism did not make the answer 200 username-taken of updateSubscription: it answers 418. " +
        "The mock answers without it.",
      "Prism made something else of the answer 200 account-updated of updateAccount than the contract has.",
    ]);
    const { operations } = await pipeline.served("billing");
    const answerOf = (operationId: string, name: string) =>
      operations.find((operation) => operation.operationId === operationId)?.answers.find((one) => one.name === name);
    expect(answerOf("updateAccount", "account-updated")).toMatchObject({
      isMadeByPrism: true,
      value: { status: "UPDATED", codes: ["changed"] },
    });
    expect(answerOf("updateSubscription", "username-taken")).toMatchObject({
      isMadeByPrism: false,
      value: oracleOf("billing").exampleBody("username-taken"),
    });
  });
});
