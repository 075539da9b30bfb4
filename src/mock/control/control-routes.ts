import type { ControlRoute } from "./control-answer.js";

/** Of an operation: which API it is of must be said where several have it. */
const OF_OPERATION = { api: false, operationId: true } as const;
const TRUTH: Readonly<Record<string, boolean>> = { true: true, false: false };

/** What is done with a mock by requests: the same as by a program, with the same names. */
export const CONTROL_ROUTES: readonly ControlRoute[] = [
  {
    method: "POST",
    path: "next",
    does: "tells an operation what its next requests get: names of examples, or faults",
    takes: { ...OF_OPERATION, steps: true },
    run: ({ controls, body: { api, operationId, steps } }) => {
      controls.next(api, operationId, steps);
      return { operationId, steps };
    },
  },
  {
    method: "POST",
    path: "always",
    does: "tells an operation what all its requests get that find no other step, until a reset",
    takes: { ...OF_OPERATION, step: true },
    run: ({ controls, body: { api, operationId, step } }) => {
      controls.always(api, operationId, step);
      return { operationId, step };
    },
  },
  {
    method: "POST",
    path: "reset",
    does: "forgets the steps of an API; without one, steps, journal and what was made",
    takes: { api: false },
    run: ({ controls, body: { api } }) => {
      controls.reset(api);
      return { reset: api ?? "all" };
    },
  },
  {
    method: "GET",
    path: "requests",
    does: "lists what came, whether it was valid, and what it was answered",
    asks: ["api", "operationId", "valid"],
    run: ({ controls, query: { valid, ...filter } }) => ({
      requests: controls.requests({ ...filter, ...(valid !== undefined && { valid: TRUTH[valid] ?? valid }) }),
    }),
  },
  {
    method: "DELETE",
    path: "requests",
    does: "empties the journal of requests and deliveries",
    run: ({ controls }) => {
      controls.emptyJournal();
      return { requests: [] };
    },
  },
  {
    method: "GET",
    path: "deliveries",
    does: "lists the events that were sent, and how that went",
    asks: ["type"],
    run: ({ controls, query }) => ({ deliveries: controls.deliveries(query) }),
  },
  {
    method: "POST",
    path: "deliver",
    does: "sends an event to a receiver of webhooks, and answers with how that went",
    takes: {
      type: true,
      to: true,
      secret: true,
      example: false,
      data: false,
      variant: false,
      retryDelayMs: false,
      timeoutMs: false,
    },
    run: ({ controls, body: { type, ...options } }) => controls.deliver(type, options),
  },
];
