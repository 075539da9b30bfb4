import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { WORDS_A_MINUTE } from "../../support/reading-pace.js";
import { run } from "../../support/run.js";

/** How far down in the results of a search one looks. */
const HITS_LOOKED_AT = 5;
/** How long it takes to do a thing: to look for a place, to copy, to change a line, to run. */
const MINUTES_A_STEP = 0.5;

/** A pattern of what is printed that differs from run to run stands for it. */
export type Printed = string | RegExp;

/** One who knows nothing but the site, has Node, and may do what can be done with both: read, search, copy, change, run. */
export class Newcomer {
  readonly #folder: string;
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #read = new Map<string, number>();
  #steps = 0;

  private constructor(folder: string, context: BrowserContext, page: Page) {
    this.#folder = folder;
    this.#context = context;
    this.#page = page;
  }

  /** Takes a folder that has the package installed, and the address of the site's first page. */
  static async arrive(browser: Browser, folder: string, url: string): Promise<Newcomer> {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(url);
    return new Newcomer(folder, context, page);
  }

  /** Follows a link by what it says. */
  async follows(name: string): Promise<void> {
    this.#steps++;
    const link = this.#page.getByRole("main").getByRole("link", { name }).first();
    await this.#reads(link);
    await link.click();
    await this.#reads(this.#page.getByRole("heading", { level: 1 }));
  }

  /** Types words into the search, and takes the hit with this title, which has to be among the first. */
  async searches(words: string, title: string): Promise<void> {
    this.#steps++;
    await this.#page.keyboard.press("Control+k");
    await this.#page.getByRole("combobox", { name: "Search" }).fill(words);
    const hits = this.#page.getByRole("option");
    await hits.first().waitFor();
    const shown = (await hits.allInnerTexts()).slice(0, HITS_LOOKED_AT);
    const place = shown.findIndex((hit) => hit.split("\n")[0]?.trim() === title);
    expect(place, shown.join("\n")).not.toBe(-1);
    await hits.nth(place).click();
    await this.#page.waitForURL((url) => !url.href.endsWith("/index.html"));
    await this.#reads(this.#page.getByRole("heading", { level: 1 }));
  }

  /** Looks on the page for words that it has to have. */
  async finds(words: string): Promise<void> {
    const place = this.#page.getByRole("main").locator("p, li, td, dd").filter({ hasText: words }).first();
    await this.#reads(place);
  }

  /** Copies a block of code by its title with the page's own button, into a file. */
  async copies(title: string, file = title): Promise<void> {
    this.#steps++;
    const button = this.#page.getByRole("button", { name: `Copy ${title}`, exact: true }).first();
    await this.#reads(button);
    await button.click();
    await this.#page.getByRole("status").getByText("Copied").waitFor();
    await this.writes(file, await this.#page.evaluate(() => navigator.clipboard.readText()));
  }

  /** Writes a file of his own. */
  async writes(file: string, text: string): Promise<void> {
    await writeFile(join(this.#folder, file), text);
  }

  /** Changes a line of a file that he has copied. */
  async changes(file: string, from: string, to: string): Promise<void> {
    this.#steps++;
    const text = await readFile(join(this.#folder, file), "utf8");
    expect(text).toContain(from);
    await writeFile(join(this.#folder, file), text.replace(from, to));
  }

  /** Runs a program. It has to end well and print this. */
  async runs(command: string, printed: Printed, environment: Readonly<Record<string, string>> = {}): Promise<void> {
    this.#steps++;
    const [program = "", ...parameters] = command.split(" ");
    const path = `${join(this.#folder, "node_modules", ".bin")}:${process.env["PATH"]}`;
    const env = { ...process.env, PATH: path, ...environment };
    const { code, output, messages } = await run(program, parameters, { cwd: this.#folder, env });
    expect({ code, messages: code === 0 ? "" : messages }).toEqual({ code: 0, messages: "" });
    if (typeof printed === "string") expect(output.trim()).toBe(printed.trim());
    else expect(output).toMatch(printed);
  }

  /** How long all that took: what he did, and the sections of pages that he read. */
  minutes(): number {
    const words = [...this.#read.values()].reduce((sum, count) => sum + count, 0);
    return words / WORDS_A_MINUTE + this.#steps * MINUTES_A_STEP;
  }

  async leaves(): Promise<void> {
    await this.#context.close();
  }

  /** Reads the section that a thing stands in, from its heading to the next one. */
  async #reads(thing: Locator): Promise<void> {
    const { heading, words } = await thing.evaluate((element) => {
      const main = document.querySelector("main") ?? document.body;
      const headings = [...main.querySelectorAll("h1, h2, h3")];
      const isBefore = (one: Element) =>
        (one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const own = headings.filter((one) => one === element || one.contains(element) || isBefore(one)).at(-1) ?? main;
      const next = headings[headings.indexOf(own) + 1];
      const range = document.createRange();
      range.setStartBefore(own);
      if (next) range.setEndBefore(next);
      else range.setEndAfter(main);
      return { heading: own.textContent, words: range.toString().trim().split(/\s+/).length };
    });
    this.#read.set(`${new URL(this.#page.url()).pathname} ${heading}`, words);
  }
}
