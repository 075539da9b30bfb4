import { DEFAULT_RETRIES, MAX_RETRY_AFTER_MS } from "../../../client/retry-policy.js";
import { RETRY_POLICY } from "../../../client/write-policies.js";
import { operationsOf, type OpenApiDocument } from "../../../openapi/document.js";
import { listInWords } from "./words.js";

const LOST_DELETE =
  "A DELETE that is answered with 404 after more than one attempt has probably done its work: an earlier " +
  "answer was lost.";

/** Tells what the client tries again, from the very table that it goes by, for the methods that the API has. */
export function retriesSection(document: OpenApiDocument): string {
  const used = new Set(operationsOf(document).map(({ method }) => method.toUpperCase()));
  const policies = Object.entries(RETRY_POLICY).filter(([method]) => used.has(method));
  const rows = policies.map(([method, { statuses, statusesWithRetryAfter, noAnswer }]) => {
    const withHeader = statusesWithRetryAfter.map((status) => `${status} with \`Retry-After\``);
    return `| ${method} | ${[...statuses, ...withHeader].join(", ")} | ${noAnswer} |`;
  });
  const stricter = operationsOf(document).flatMap(({ operation: { operationId, "x-retry-statuses": only } }) =>
    only
      ? [
          `\`${operationId}\` is stricter: of all statuses, it is tried again after ` +
            `${listInWords(only.map(String), "and")} only.`,
        ]
      : [],
  );
  const wait =
    `Where an answer has \`Retry-After\`, the client waits that long, but not longer than ` +
    `${MAX_RETRY_AFTER_MS / 1000} seconds: ` +
    "then it gives up, and its result says how long the service asked for.";
  return [
    "# Retries of the client",
    `The client of this package tries a call again up to ${DEFAULT_RETRIES} times, unless its option ` +
      `\`retry\` says otherwise. ` +
      "It goes by the status, whether or not the service documents it: a gateway in front of the service may " +
      "send it as well.",
    ["| Method | After status | After no answer |", "| --- | --- | --- |", ...rows].join("\n"),
    ...stricter,
    used.has("DELETE") ? `${wait} ${LOST_DELETE}` : wait,
  ].join("\n\n");
}
