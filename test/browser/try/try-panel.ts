import type { Locator, Page } from "playwright-core";
import type { Answer } from "../../journeys/expression.js";

/** The panel of a page, as a reader uses it. */
export class TryPanel {
  readonly #page: Page;
  readonly form: Locator;

  private constructor(page: Page) {
    this.#page = page;
    this.form = page.locator(".try-panel");
  }

  /** Goes to a page and opens its panel. */
  static async open(page: Page, url: string): Promise<TryPanel> {
    await page.goto(url);
    return TryPanel.openHere(page);
  }

  /** Opens the panel of the page that is there. */
  static async openHere(page: Page): Promise<TryPanel> {
    await page.getByRole("button", { name: "Open the panel" }).click();
    const panel = TryPanel.on(page);
    await panel.form.waitFor();
    return panel;
  }

  /** The panel of a page, open or about to be. */
  static on(page: Page): TryPanel {
    return new TryPanel(page);
  }

  /** A field by its name. A required one has that in its label too. */
  field(name: string): Locator {
    return this.form.getByLabel(new RegExp(`^${name}( required)?$`));
  }

  /** What is said beside a field. */
  async issuesOf(name: string): Promise<string> {
    const field = this.field(name);
    const ids = ((await field.getAttribute("aria-describedby")) ?? "").split(" ");
    return this.#page.locator(`[id="${ids.at(-1)}"]`).innerText();
  }

  /** Empties the parameters that a call can do without. */
  async clearOptional(): Promise<void> {
    const fields = this.form.locator(".try-fields .try-field").filter({ hasNotText: /^Authorization/ });
    for (const input of await fields.locator("input:not([aria-required])").all()) await input.fill("");
  }

  /** Chooses the answer that is a named example. */
  async choose(example: string): Promise<void> {
    const select = this.form.getByLabel("Scenario");
    const option = select.locator("option").filter({ hasText: new RegExp(`^${example}:`) });
    await select.selectOption((await option.getAttribute("value")) ?? "");
  }

  async remember(): Promise<void> {
    await this.form.getByLabel("Remember what this tab makes").check();
  }

  async startOver(): Promise<void> {
    await this.form.getByRole("button", { name: "Start over" }).click();
  }

  /** Sends the call. Returns what is shown of the answer. */
  async send(): Promise<Answer> {
    await this.form.getByRole("button", { name: "Send to the mock" }).click();
    await this.form.locator(".try-send:not([disabled])").waitFor();
    return this.answer();
  }

  async answer(): Promise<Answer> {
    const status = /^Status (\d+)/.exec(await this.form.locator(".try-status").innerText())?.[1];
    const body = this.form.getByRole("region", { name: "Answer" }).locator("code[class]");
    const text = (await body.count()) === 0 ? undefined : await body.innerText();
    return { status: Number(status), body: text === undefined ? undefined : JSON.parse(text) };
  }

  /** What is said of how it went. */
  told(): Promise<string> {
    return this.form.getByRole("status").innerText();
  }
}
