import { DEFAULT_RETRIES, MAX_RETRY_AFTER_MS, RETRY_POLICY } from "../client/retry-policy.js";

/** Tells what the client tries again, from the very table that it goes by. */
export function retriesSection(): string {
  const rows = Object.entries(RETRY_POLICY).map(([method, { statuses, statusesWithRetryAfter, noAnswer }]) => {
    const withHeader = statusesWithRetryAfter.map((status) => `${status} with \`Retry-After\``);
    return `| ${method} | ${[...statuses, ...withHeader].join(", ")} | ${noAnswer} |`;
  });
  return [
    "# Retries of the client",
    `The client of this package tries a call again up to ${DEFAULT_RETRIES} times, unless its option \`retry\` says otherwise.`,
    ["| Method | After status | After no answer |", "| --- | --- | --- |", ...rows].join("\n"),
    `It waits as long as \`Retry-After\` says, but not longer than ${MAX_RETRY_AFTER_MS / 1000} seconds: then it gives up, and its result says how long the service asked for. ` +
      "A DELETE that is answered with 404 after more than one attempt has probably done its work: an earlier answer was lost.",
  ].join("\n\n");
}
