import type { NotedRequest } from "../../../src/mock/journal/journal.js";

/** A small request as the pipeline notes it, with the number that the journal gave it. */
export function noted(number: number, given: Partial<NotedRequest> = {}): NotedRequest {
  return {
    number,
    at: number,
    api: "billing",
    operationId: "createOrder",
    method: "POST",
    path: `/billing/live/api/orders/${number}`,
    parameters: { path: {}, query: {} },
    headers: "",
    targetLength: 100,
    body: { number },
    bodyBytes: 20,
    valid: true,
    flaws: undefined,
    status: 200,
    example: undefined,
    fault: undefined,
    ...given,
  };
}
