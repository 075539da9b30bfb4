// @ts-check
// Plain JavaScript that imports nothing of the package: Node starts it as it stands, from the sources and from what is
// published. Prism's libraries take seconds to load, and stop everything on the thread that loads them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";

/** @typedef {import("./messages.js").WorkerOrder} WorkerOrder */
/** @typedef {import("./messages.js").MadeAnswer} MadeAnswer */

const { peer, apis } = /** @type {WorkerOrder} */ (workerData);
const fromPeer = createRequire(peer);
const { createInstance, getHttpOperationsFromSpec } = fromPeer("@stoplight/prism-http");
const { createLogger } = fromPeer("@stoplight/prism-core");
const prism = createInstance(configurationFor(), { logger: createLogger("mock", { level: "silent" }) });

for (const { name, contract, wanted } of apis) {
  const operations = await getHttpOperationsFromSpec(JSON.parse(readFileSync(contract, "utf8")));
  const made = [];
  for (const answer of wanted) made.push(await make(operations, answer));
  parentPort?.postMessage({ api: name, made });
}

/**
 * @param {readonly { method: string, path: string }[]} operations
 * @param {WorkerOrder["apis"][number]["wanted"][number]} wanted
 * @returns {Promise<MadeAnswer>}
 */
async function make(operations, { operationId, method, path, status, name }) {
  const operation = operations.find((known) => known.method === method.toLowerCase() && known.path === path);
  const request = {
    method: method.toLowerCase(),
    url: { path: path.replace(/\{[^}]+\}/g, "x"), query: {} },
    headers: {},
  };
  const outcome = operation
    ? await prism.request(request, [operation], configurationFor(status, name))()
    : { left: new Error(`it does not know ${method} ${path}`) };
  const place = { operationId, status, name };
  if (outcome.left) return { ...place, failure: outcome.left.message };
  const { statusCode, body } = outcome.right.output;
  if (statusCode !== status) return { ...place, failure: `it answers ${statusCode}` };
  return { ...place, ...(body !== undefined && { text: JSON.stringify(body) }) };
}

/**
 * Made anew for every request, because Prism writes into it.
 *
 * @param {number} [code]
 * @param {string} [exampleKey]
 */
function configurationFor(code, exampleKey) {
  return {
    isProxy: false,
    checkSecurity: false,
    validateRequest: false,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    // Prism is always told which example: its own first choice is an example of the schema, which may belong to
    // another status.
    mock: { dynamic: false, ...(code && { code }), ...(exampleKey && { exampleKey }) },
  };
}
