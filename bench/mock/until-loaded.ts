import { askUntil, type Serving } from "./servers.js";

const READY = "/-/ready";

/** Resolves when the Prism in our mock has made its answers: what it works before is none of the requests'. */
export async function untilPrismIsLoaded(ours: Serving): Promise<void> {
  const url = new URL(READY, ours.url("data-network")).href;
  await askUntil(ours, url, {}, (status, body) => {
    if (status !== 200) return false;
    const { prism } = JSON.parse(body) as { prism: { state: string } };
    if (prism.state === "failed") throw new Error(`Prism did not load in our mock: ${body}`);
    return prism.state === "loaded";
  });
}
