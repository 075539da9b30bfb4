// Processes that share one mock, as the files of a test run do.
import { expect, inject, test } from "vitest";
import { ROOT } from "../../support/root.js";
import { run } from "../../support/run.js";

const ROUNDS = 50;

test("processes that use one mock at a time see nothing of one another, fifty times", async () => {
  const origin = `http://127.0.0.1:${inject("mock").port}`;
  const child = (name: string) =>
    run(process.execPath, ["--import", "tsx", "test/mock/session/parallel-child.ts", origin, name, String(ROUNDS)], {
      cwd: ROOT,
    });
  const results = await Promise.all(["first", "other"].map(child));
  expect(results.map(({ output, messages }) => output + messages)).toEqual(Array(2).fill(`${ROUNDS} rounds`));
  // What belongs to no session has nothing of theirs.
  const own = (await (await fetch(`${origin}/-/requests?operationId=getConnectStatus`)).json()) as any;
  expect(own.requests.filter(({ path }: any) => /\/(?:first|other)\//.test(path))).toEqual([]);
});
