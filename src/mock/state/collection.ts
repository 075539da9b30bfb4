/** What a session remembers of one kind; what exceeds it goes, the oldest first. */
export interface CollectionLimits {
  readonly maxResources: number;
  /** Of all resources as JSON: one alone may be as large as a body. */
  readonly maxCharacters: number;
}

const LIMITS: CollectionLimits = { maxResources: 10_000, maxCharacters: 16 * 1024 * 1024 };

/** A resource, and the how manieth of its kind it is, counted from 1. A number is never given again. */
export interface Numbered<Resource> {
  readonly number: number;
  readonly resource: Resource;
}

interface Entry<Resource> extends Numbered<Resource> {
  readonly characters: number;
}

/** The resources of one kind that a session remembers, in the order in which they were added. */
export class Collection<Resource> implements Iterable<Numbered<Resource>> {
  readonly #entries = new Map<string, Entry<Resource>>();
  readonly #limits: CollectionLimits;
  #lastNumber = 0;
  #characters = 0;

  constructor(limits: CollectionLimits = LIMITS) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The number of the newest resource that there ever was. */
  get lastNumber(): number {
    return this.#lastNumber;
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  get(id: string): Resource | undefined {
    return this.#entries.get(id)?.resource;
  }

  /** Remembers a resource: at the end or, where there is one with this id, in its place. */
  set(id: string, resource: Resource): void {
    const former = this.#entries.get(id);
    const characters = id.length + JSON.stringify(resource).length;
    this.#entries.set(id, { number: former?.number ?? ++this.#lastNumber, resource, characters });
    this.#characters += characters - (former?.characters ?? 0);
    for (const oldest of this.#entries.keys()) {
      if (this.size <= this.#limits.maxResources && this.#characters <= this.#limits.maxCharacters) return;
      if (oldest !== id) this.delete(oldest);
    }
  }

  /** Returns whether there was such a resource. */
  delete(id: string): boolean {
    this.#characters -= this.#entries.get(id)?.characters ?? 0;
    return this.#entries.delete(id);
  }

  [Symbol.iterator](): Iterator<Numbered<Resource>> {
    return this.#entries.values();
  }
}
