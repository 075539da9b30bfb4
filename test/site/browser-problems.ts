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
/** What the pages of a folder have in common, but for the link that is marked. It is half of a page. */
const FRAME = [".site-header", "nav.pages", ".site-footer"];

interface AxeResult {
  violations: { id: string; impact: string; nodes: { target: string[]; html: string }[] }[];
}

/** How much of a page is looked at. */
export interface Extent {
  /** What to wait for, where scripts show it. */
  ready?: ((page: Page) => Promise<void>) | undefined;
  /** Whether the frame is left out, since that of another page is the same. */
  withoutFrame?: boolean;
}

/** What a page makes itself. */
const OWN = ["about:", "blob:", "data:"];
/** A tab keeps the memory of what it has shown, and takes time to open. */
const PAGES_A_TAB = 25;

/** Looks at pages of a host, one after the other. A request to any other is a problem. */
export class Watch {
  readonly #context: BrowserContext;
  readonly #origin: string;
  #tab: Page | undefined;
  #shown = 0;
  /** What is wrong with the page that is being looked at. */
  #problems: string[] = [];

  private constructor(context: BrowserContext, origin: string) {
    this.#context = context;
    this.#origin = origin;
  }

  static async begin(browser: Browser, origin: string): Promise<Watch> {
    return new Watch(await browser.newContext(), origin);
  }

  /** Lists what is wrong with a page in some views. */
  async problemsOf(url: string, views: readonly View[], { ready, withoutFrame }: Extent = {}): Promise<string[]> {
    const page = await this.#emptyTab();
    const problems: string[] = [];
    this.#problems = problems;
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
        problems.push(...(await problemsIn(page, view, withoutFrame ? FRAME : [])));
      }
    } catch (error) {
      problems.push(`cannot be looked at: ${String(error).slice(0, 200)}`);
    }
    return problems;
  }

  async #emptyTab(): Promise<Page> {
    // Another place of the page in a tab would not be loaded, and what that page still asks for is given up.
    await this.#tab?.goto("about:blank");
    if (this.#tab !== undefined && this.#shown++ < PAGES_A_TAB) return this.#tab;
    await this.#tab?.close();
    this.#shown = 1;
    const page = await this.#context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") this.#problems.push(`says: ${message.text().slice(0, 200)}`);
    });
    page.on("pageerror", (error) => this.#problems.push(`throws: ${error.message}`));
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== this.#origin && !OWN.includes(protocol)) this.#problems.push(`asks for ${request.url()}`);
    });
    page.on("requestfailed", (request) => this.#problems.push(`cannot load ${request.url()}`));
    this.#tab = page;
    return page;
  }

  async end(): Promise<void> {
    await this.#context.close();
  }
}

async function problemsIn(page: Page, { width, colorScheme }: View, leftOut: readonly string[]): Promise<string[]> {
  // Another view lets colours and sizes move to what they will be.
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  const { violations } = await page.evaluate(
    async ([exclude, options]) => {
      const { axe: tester } = globalThis as unknown as {
        axe: { run(context: object, options: object): Promise<AxeResult> };
      };
      return tester.run({ exclude }, { resultTypes: ["violations"], ...options });
    },
    [leftOut.map((selector) => [selector]), colorScheme === WHOLE_SCHEME ? ALL : COLOURS] as const,
  );
  const grave = violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .map(({ id, impact, nodes: [node] }) => `${impact} ${id}: ${node?.target.join(" ")} ${node?.html.slice(0, 120)}`);
  const problems = needed > width ? [`is ${needed} px wide`, ...grave] : grave;
  return problems.map((problem) => `${width} px, ${colorScheme}: ${problem}`);
}
