import type { TableAnswer } from "./mock-table.js";

/** What a status may be answered with: one of its examples or, where the status has no body, nothing. */
export class DocumentedAnswer {
  readonly status: number;
  /** The example's. Absent where the status has no body. */
  readonly name: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  #text: string | undefined;
  #value: { readonly parsed: unknown } | undefined;
  #isMadeByPrism = false;
  readonly #finish: (text: string) => string;

  /** Takes what the contract has, and what is done to each text before it is served. */
  constructor([status, name, text, headers = {}]: TableAnswer, finish: (text: string) => string) {
    this.status = status;
    this.name = name ?? undefined;
    this.headers = headers;
    this.#finish = finish;
    this.#text = text === null || text === undefined ? undefined : finish(text);
  }

  /** The body as JSON. Undefined where there is none. */
  get text(): string | undefined {
    return this.#text;
  }

  /** The parsed body: the same object each time, which nobody may change. */
  get value(): unknown {
    this.#value ??= { parsed: this.#text === undefined ? undefined : (JSON.parse(this.#text) as unknown) };
    return this.#value.parsed;
  }

  /** Whether Prism has made the body. */
  get isMadeByPrism(): boolean {
    return this.#isMadeByPrism;
  }

  /** Takes the body that Prism made. Returns whether it is what the contract has. */
  adopt(text: string | undefined): boolean {
    const finished = text === undefined ? undefined : this.#finish(text);
    const isSame = finished === this.#text;
    this.#isMadeByPrism = true;
    if (!isSame) this.#value = undefined;
    this.#text = finished;
    return isSame;
  }
}
