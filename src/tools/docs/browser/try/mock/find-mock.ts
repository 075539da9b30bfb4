import { isLoopback } from "../../../../../mock/delivery/loopback.js";
import { servedMock } from "./served-mock.js";
import type { TryMock } from "./try-mock.js";

/**
 * Takes the name of an API. Returns the mock that came with the page from this machine or, where the page came alone,
 * one that answers within it. There is no third place that a call could go to.
 */
export async function findMock(api: string): Promise<TryMock> {
  const served = isLoopback(location.hostname) ? await servedMock(location.origin, api) : undefined;
  if (served) return served;
  // With the answers of the API, which whoever has a mock already need not load.
  const { mockInPage } = await import("./mock-in-page.js");
  return mockInPage(api);
}
