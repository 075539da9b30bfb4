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

/** The scheme in which all rules are asked. In the other one the colours alone are others. */
const WHOLE_SCHEME = "light";
const COLOURS = { runOnly: ["color-contrast"] };
/** A rule whose problems are moderate at most, and which takes a quarter of the time. */
const ALL = { rules: { region: { enabled: false } } };

interface AxeResult {
  violations: { id: string; impact: string; nodes: { target: string[]; html: string }[] }[];
}

/** Looks at pages, one after the other, with no way to any host but their own. */
export class Watch {
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext) {
    this.#context = context;
  }

  static async begin(browser: Browser, origin: string): Promise<Watch> {
    const context = await browser.newContext();
    await context.route("**/*", (route) =>
      /^(?:blob|data):/.test(route.request().url()) || route.request().url().startsWith(`${origin}/`)
        ? route.continue()
        : route.abort(),
    );
    return new Watch(context);
  }

  /** Lists what is wrong with a page in some views. Takes what to wait for, where scripts show it. */
  async problemsOf(url: string, views: readonly View[], ready?: (page: Page) => Promise<void>): Promise<string[]> {
    // One of its own, since a tab keeps the memory of what it has shown.
    const page = await this.#context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(`says: ${message.text().slice(0, 200)}`);
    });
    page.on("pageerror", (error) => problems.push(`throws: ${error.message}`));
    page.on("requestfailed", (request) => problems.push(`cannot load ${request.url()}`));
    try {
      for (const [index, view] of views.entries()) {
        await page.setViewportSize({ width: view.width, height: 900 });
        await page.emulateMedia({ colorScheme: view.colorScheme });
        if (index === 0) {
          await page.goto(url);
          await ready?.(page);
          // Not by a script element, which the policy of the page forbids.
          await page.evaluate(axe);
        }
        problems.push(...(await problemsIn(page, view)));
      }
    } catch (error) {
      problems.push(`cannot be looked at: ${String(error).slice(0, 200)}`);
    }
    await page.close();
    return problems;
  }

  async end(): Promise<void> {
    await this.#context.close();
  }
}

async function problemsIn(page: Page, { width, colorScheme }: View): Promise<string[]> {
  // Another view lets colours and sizes move to what they will be.
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  const { violations } = await page.evaluate(
    async (options) => {
      const { axe: tester } = globalThis as unknown as {
        axe: { run(node: Document, options: object): Promise<AxeResult> };
      };
      return tester.run(document, { resultTypes: ["violations"], ...options });
    },
    colorScheme === WHOLE_SCHEME ? ALL : COLOURS,
  );
  const grave = violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .map(({ id, impact, nodes: [node] }) => `${impact} ${id}: ${node?.target.join(" ")} ${node?.html.slice(0, 120)}`);
  const problems = needed > width ? [`is ${needed} px wide`, ...grave] : grave;
  return problems.map((problem) => `${width} px, ${colorScheme}: ${problem}`);
}
