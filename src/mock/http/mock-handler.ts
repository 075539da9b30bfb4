import type { IncomingMessage, ServerResponse } from "node:http";
import { createLog, type LogLevel, type Told } from "../pipeline/log.js";
import { createMockPipeline, type MockPipeline, type MockPipelineOptions } from "../pipeline/mock-pipeline.js";
import type { SentAnswer } from "../pipeline/sent-answer.js";
import { asksForGraphiql, graphiqlPage } from "./graphiql.js";
import { loadGraphqlPart } from "./load-graphql.js";
import { toMockRequest } from "./node-request.js";
import { refusesWithoutHost } from "./refusals-of-node.js";
import { send } from "./send.js";

export type MockHandlerOptions = Omit<MockPipelineOptions, "loadGraphql" | "onAnswer" | "byteLength"> & {
  readonly log: LogLevel;
};

export interface MockHandler {
  readonly pipeline: MockPipeline;
  /** Takes a request and answers it: a path outside every API with 404 and the URLs of the APIs. Never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Told of each answer, also of those that are none of the pipeline's. */
  readonly onAnswer: (told: Told) => void;
}

/** Returns what answers the requests to the APIs asked for, for any node:http server. */
export function createMockHandler({ log, onProblem, ...options }: MockHandlerOptions): MockHandler {
  const onAnswer = createLog(log, writeLine);
  const pipeline = createMockPipeline({ ...options, onAnswer, onProblem, loadGraphql: loadGraphqlPart, byteLength });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<SentAnswer> {
    const page = asksForGraphiql(request) ? await pageFor(request, pipeline) : undefined;
    return page ?? pipeline.answer(toMockRequest(request, response));
  }

  return {
    pipeline,
    onAnswer,
    async handle(request, response) {
      if (refusesWithoutHost(request, response, onAnswer)) return;
      try {
        await send(await answer(request, response), request, response);
      } catch (error) {
        // Where the connection broke, nobody waits for an answer and nothing is wrong with the mock.
        if (!request.errored) onProblem(`The mock could not answer ${request.method} ${request.url}: ${String(error)}`);
        response.destroy();
      }
    },
  };
}

/** A browser that opens the address of GraphQL gets a page to write it in. */
async function pageFor(request: IncomingMessage, pipeline: MockPipeline): Promise<SentAnswer | undefined> {
  const isThere = await pipeline.executesGraphql(request.url ?? "");
  return isThere ? graphiqlPage(request) : undefined;
}

const byteLength = (text: string) => Buffer.byteLength(text);

function writeLine(text: string): void {
  process.stderr.write(`${text}\n`);
}
