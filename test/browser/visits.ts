import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterEach } from "vitest";
import { endVisit, visit, type Visit } from "./visit.js";

/** Lets the tests of a file open addresses. Each visit ends with its test. To be called once, in the file itself. */
export function visits(): (browser: Browser, url: string, options?: BrowserContextOptions) => Promise<Page> {
  const begun: Visit[] = [];
  afterEach(async () => {
    for (const each of begun.splice(0)) await endVisit(each);
  });
  return async (browser, url, options) => {
    const begins = await visit(browser, url, options);
    begun.push(begins);
    return begins.page;
  };
}
