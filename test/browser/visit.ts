import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";

// A page of this host shows what it has well within this time.
const TIMEOUT_MS = 10_000;

export interface Visit {
  page: Page;
  /** The addresses of other hosts that the page asked for. */
  foreignRequests: string[];
  /** What the page wrote to the console as an error, and exceptions that nothing caught. */
  errors: string[];
  close(): Promise<void>;
}

/** Opens an address with no way to any host but its own. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const { origin } = new URL(url);
  const context = await browser.newContext(options);
  context.setDefaultTimeout(TIMEOUT_MS);
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", async (route) => {
    const requested = route.request().url();
    if (requested.startsWith(`${origin}/`) || /^(blob|data):/.test(requested)) return route.continue();
    foreignRequests.push(requested);
    return route.abort();
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("requestfailed", (request) => errors.push(`${request.url()} failed`));
  await page.goto(url);
  return { page, foreignRequests, errors, close: () => context.close() };
}

/** Ends a visit, if there was one. Fails where the page asked another host for anything, or had an error. */
export async function endVisit(visited: Visit | undefined): Promise<void> {
  await visited?.close();
  expect(visited?.foreignRequests ?? [], "requests to other hosts").toEqual([]);
  expect(visited?.errors ?? [], "errors of the page").toEqual([]);
}
