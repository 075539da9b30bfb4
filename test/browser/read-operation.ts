import type { Page } from "playwright-core";
import type { Operation } from "./contract.js";

const TIMEOUT_MS = 10_000;
const INTERVAL_MS = 20;

const slug = (text: string) => text.toLowerCase().replaceAll(" ", "-");

/**
 * The text of an operation's or an event's part of an open page, to which its own link leads. Redoc renders a part
 * when it comes into view and may render it once more soon after, so the page itself waits for the first and the last
 * of what it shows and reads in the same moment. What is never shown is left to the test to miss.
 */
export async function readOperation(page: Page, { tags: [tag], operationId, responses }: Operation): Promise<string> {
  const id = `${slug(tag)}/${slug(operationId)}`;
  const awaited = { operation: `Operation: ${operationId}.`, statuses: Object.keys(responses) };
  return page.evaluate(
    async ([partId, { operation, statuses }, timeout, interval]) => {
      const deadline = performance.now() + timeout;
      location.hash = `#/${partId}`;
      for (;;) {
        const part = document.getElementById(partId);
        // Only a part that seems complete is worth the layout that innerText asks for.
        const text = part?.textContent?.includes(operation) ? part.innerText : "";
        const lines = text.split("\n").map((line) => line.trim());
        const isComplete = statuses.every((status) => lines.includes(status)) && !text.includes("Loading the samples");
        if (isComplete || performance.now() > deadline) return text;
        await new Promise((done) => setTimeout(done, interval));
      }
    },
    [id, awaited, TIMEOUT_MS, INTERVAL_MS] as const,
  );
}
