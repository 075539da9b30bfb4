import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The impacts of which there may be none. */
const GRAVE = ["serious", "critical"];

/** How a page is looked at. */
export interface View {
  width: number;
  colorScheme: "light" | "dark";
}

export const VIEWS: readonly View[] = [1440, 390].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

interface AxeResult {
  violations: { id: string; impact: string; nodes: { target: string[]; html: string }[] }[];
}

/** Looks at pages in one way, one after the other, with no way to any host but their own. */
export class Watch {
  readonly #context: BrowserContext;
  readonly #page: Page;
  #problems: string[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.#page = page;
    page.on("console", (message) => {
      if (message.type() === "error") this.#problems.push(`says: ${message.text().slice(0, 200)}`);
    });
    page.on("pageerror", (error) => this.#problems.push(`throws: ${error.message}`));
    page.on("requestfailed", (request) => this.#problems.push(`cannot load ${request.url()}`));
  }

  static async begin(browser: Browser, origin: string, { width, colorScheme }: View): Promise<Watch> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    await context.route("**/*", (route) =>
      /^(?:blob|data):/.test(route.request().url()) || route.request().url().startsWith(`${origin}/`)
        ? route.continue()
        : route.abort(),
    );
    return new Watch(context, await context.newPage());
  }

  /** Lists what is wrong with a page. Takes what to wait for, where scripts show it. */
  async problemsOf(url: string, ready?: (page: Page) => Promise<void>): Promise<string[]> {
    this.#problems = [];
    await this.#page.goto(url);
    await ready?.(this.#page);
    const [needed, given] = await this.#page.evaluate(
      () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
    );
    if (needed > given) this.#problems.push(`is ${needed} px wide in ${given}`);
    // Not by a script element, which the policy of the page forbids.
    await this.#page.evaluate(axe);
    const { violations } = await this.#page.evaluate(async () => {
      const { axe: tester } = globalThis as unknown as {
        axe: { run(node: Document, options: object): Promise<AxeResult> };
      };
      return tester.run(document, { resultTypes: ["violations"] });
    });
    for (const { id, impact, nodes } of violations.filter((violation) => GRAVE.includes(violation.impact)))
      this.#problems.push(`${impact} ${id}: ${nodes[0]?.target.join(" ")} ${nodes[0]?.html.slice(0, 120)}`);
    return this.#problems;
  }

  async end(): Promise<void> {
    await this.#context.close();
  }
}
