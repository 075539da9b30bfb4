import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { serve, type Served } from "../../../src/tools/start/serve.js";
import { type BuiltSite, builtSite } from "../../site/built-site.js";
import { startChromium } from "../chromium.js";

export const WAYS = ["served by npm start", "on a static host"] as const;

/** A host that is not this machine: pages of such hosts look for no mock beside them. */
const STATIC_HOST = "http://docs.example.test";

/** How a reader comes to the site. */
export interface Way {
  urlOf(path: string): string;
  /** What a panel says of where its calls go. */
  readonly where: string;
  /** Whether a page may ask for an address. */
  mayAsk(url: string): boolean;
}

/** A page whose requests are watched. */
export interface WatchedPage {
  readonly page: Page;
  /** The addresses that it has asked for. */
  readonly asked: readonly string[];
  /** Fails where it has asked for anything that it may not, or has thrown. */
  end(): Promise<void>;
}

/** The site, served as `npm start` does it and as a static host does, and a browser. */
export class TryGround {
  readonly #site: BuiltSite;
  readonly #ways: Readonly<Record<(typeof WAYS)[number], Way>>;
  readonly served: Served;
  readonly browser: Browser;

  private constructor(site: BuiltSite, browser: Browser, served: Served) {
    this.#site = site;
    this.browser = browser;
    this.served = served;
    const onHost = (path: string) => site.url(path).replace(site.origin, STATIC_HOST);
    this.#ways = {
      "served by npm start": {
        urlOf: (path) => `${served.origin}/${path}`,
        where: `Sent to the mock at ${served.origin}.`,
        mayAsk: (url) => url.startsWith(`${served.origin}/`),
      },
      "on a static host": {
        urlOf: onHost,
        where: "Answered by the mock in this page.",
        mayAsk: (url) => site.files.has(url.replace(onHost(""), "")),
      },
    };
  }

  static async begin(): Promise<TryGround> {
    const site = await builtSite();
    const browser = await startChromium({ [`${new URL(STATIC_HOST).host}:80`]: new URL(site.origin).host });
    const served = await serve(site.folder, "127.0.0.1", 0);
    await served.mock;
    return new TryGround(site, browser, served);
  }

  way(name: (typeof WAYS)[number]): Way {
    return this.#ways[name];
  }

  /** Opens an empty page, whose tab has made nothing yet. */
  async watch({ mayAsk }: Way): Promise<WatchedPage> {
    const context = await this.browser.newContext();
    const asked: string[] = [];
    const thrown: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    const page = await context.newPage();
    page.on("pageerror", (error) => thrown.push(error.message));
    return {
      page,
      asked,
      async end() {
        await context.close();
        expect(asked.length).toBeGreaterThan(0);
        expect(asked.filter((url) => !mayAsk(url))).toEqual([]);
        expect(thrown).toEqual([]);
      },
    };
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.served.close();
    await this.#site.remove();
  }
}
