// A world: the mock without a port in workerd, where it has to answer as it does in Node.
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { differencesOf } from "../../../mock/walk/compare-answers.js";
import { takeWalk, type WalkAnswer } from "../../../mock/walk/take-walk.js";
import type { WalkRequest } from "../../../mock/walk/walk-request.js";
import { check } from "../../../support/foreign/inside/check.js";
import { serve } from "../../../support/foreign/inside/serve.js";
import { prepareWorker } from "../../../support/foreign/inside/workerd.js";

type Fetch = typeof import("../../../../src/mock/fetch.js");
type Executor = typeof import("../../../../generated/billing/graphql/executor.js");

const ORIGIN = "https://mock.example";
const REQUESTS = new URL("../../../mock/walk/requests.json", import.meta.url);
/** Not literals, so that no compiler looks for the tarball. */
const [FETCH, GRAPHQL] = ["smile-contracts/mock/fetch", "smile-contracts/mock/graphql"];
/** A difference has whole answers in it. */
const SHOWN_DIFFERENCES = 3;

const { mockFetch } = (await import(FETCH)) as Fetch;
const { graphql } = (await import(GRAPHQL)) as Executor;
const requests = JSON.parse(await readFile(REQUESTS, "utf8")) as WalkRequest[];

const file = fileURLToPath(new URL("worker.js", import.meta.url));
const folder = dirname(file);
// What of Node's it had to import could not be bundled.
const server = await serve(await prepareWorker(folder, { file }, import.meta.url), { cwd: folder });
try {
  const response = await fetch(`http://127.0.0.1:${server.port}/`, {
    method: "POST",
    body: JSON.stringify({ origin: ORIGIN, requests }),
  });
  const text = await response.text();
  check("the worker takes the walk", 200, response.status === 200 ? 200 : text);
  const { answers, ...runtime } = JSON.parse(text) as { readonly answers: WalkAnswer[] };
  check("the runtime is workerd's, without Buffer", { runtime: "Cloudflare-Workers", hasBuffer: false }, runtime);
  const inNode = await takeWalk(mockFetch({ graphql }).fetch, ORIGIN, requests);
  const differences = differencesOf(requests, inNode, answers);
  check(`each of ${requests.length} answers is Node's`, [], differences.slice(0, SHOWN_DIFFERENCES));
} finally {
  await server.stop();
}
