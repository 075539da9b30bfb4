// Serves a contract of a test's own through the mock's pipeline and the real Prism.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sendAnswer } from "../../src/mock/answer.js";
import { createApiPipeline } from "../../src/mock/api-pipeline.js";
import { type ApiName, readBundledContract, toServedApi } from "../../src/mock/apis.js";
import { readOperations } from "../../src/mock/contract.js";
import { closeServer } from "../../src/mock/http-server.js";
import type { GraphqlPart } from "../../src/mock/load-graphql.js";
import { loadPrism } from "../../src/mock/load-prism.js";
import { createJudge } from "../../src/mock/prism-judge.js";
import { splitRequestTarget } from "../../src/mock/request-target.js";
import type { OpenApiDocument } from "../../src/openapi/document.js";

export interface ServedContract {
  url: string;
  port: number;
  problems: string[];
  close(): Promise<void>;
}

/** Takes a contract, which API it is to be served as, and what executes its GraphQL, if it has any. */
export async function serveContract(
  document: unknown,
  api: ApiName = "data-network",
  graphql?: GraphqlPart,
): Promise<ServedContract> {
  const problems: string[] = [];
  const operations = readOperations(structuredClone(document) as OpenApiDocument);
  const judge = await createJudge(loadPrism(console.error), structuredClone(document));
  const pipeline = createApiPipeline({
    api: { ...toServedApi(api, readBundledContract(api)), operations },
    judge,
    loadGraphql: graphql && (() => Promise.resolve(graphql)),
    onProblem: (reason) => problems.push(reason),
  });
  const server = createServer((request, response) => {
    pipeline.answer(request, splitRequestTarget(request.url ?? "")).then(
      (answer) => sendAnswer(response, answer),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, problems, close: () => closeServer(server) };
}
