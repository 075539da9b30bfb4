import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { OpenApiDocument } from "../../src/openapi/document.js";
import { bundle, listApis } from "../../src/tools/generate/bundle.js";
import { generateEach } from "../../src/tools/generate/generate.js";
import { SHARED } from "../../src/tools/generate/generated-files.js";
import { freshCheckout } from "../support/fresh-checkout.js";
import type { Mutant } from "./mutants.js";
import { writeMutant } from "./written.js";

const UNHEARD = () => undefined;

/** A copy of the checkout in which mutants are made, one at a time. */
export class Checkout {
  /** What was changed, with what it was before: null where there was no such file. */
  readonly #changed = new Map<string, Buffer | null>();

  readonly root: string;
  readonly apis: readonly string[];
  readonly remove: () => Promise<void>;
  readonly #bundles: ReadonlyMap<string, OpenApiDocument>;

  private constructor(root: string, bundles: ReadonlyMap<string, OpenApiDocument>, remove: () => Promise<void>) {
    this.root = root;
    this.apis = [...bundles.keys()];
    this.remove = remove;
    this.#bundles = bundles;
  }

  /** Copies the checkout that this file is part of. */
  static async make(): Promise<Checkout> {
    const { folder, remove } = await freshCheckout();
    return new Checkout(folder, await bundle(folder, listApis(folder)), remove);
  }

  /**
   * Changes the contract and generates its API anew. Resolves with the generated files that differ. Rejects where the
   * mutant cannot be generated.
   */
  async mutate(mutant: Mutant): Promise<string[]> {
    const { text } = writeMutant(mutant, await readFile(join(this.root, mutant.file), "utf8"));
    await this.#write(mutant.file, text);
    const bundles = new Map([...this.#bundles, ...(await bundle(this.root, [mutant.api]))]);
    return this.#generate(bundles, [mutant.api]);
  }

  /** Generates an API as it is. Resolves with the generated files that differ: none where they are up to date. */
  regenerate(api: string): Promise<string[]> {
    return this.#generate(this.#bundles, [api]);
  }

  /** Makes every file again what it was, byte by byte. */
  async restore(): Promise<void> {
    for (const [file, before] of this.#changed)
      await (before === null ? rm(join(this.root, file)) : writeFile(join(this.root, file), before));
    this.#changed.clear();
  }

  async #generate(bundles: ReadonlyMap<string, OpenApiDocument>, apis: readonly string[]): Promise<string[]> {
    const generated = await generateEach(this.root, bundles, UNHEARD, apis);
    const changed: string[] = [];
    for (const [api, files] of generated) {
      const folder = api === SHARED ? "" : `generated/${api}/`;
      const written = Object.entries(files).map(([name, content]) => [folder + name, content] as const);
      for (const [file, content] of written) if (await this.#write(file, content)) changed.push(file);
      for (const file of api === SHARED ? [] : await this.#listFiles(folder)) {
        if (written.some(([name]) => name === file)) continue;
        await this.#keep(file);
        await rm(join(this.root, file));
        changed.push(file);
      }
    }
    return changed;
  }

  async #listFiles(folder: string): Promise<string[]> {
    const entries = await readdir(join(this.root, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(this.root, "/").length));
  }

  /** Whether the file was another one before. */
  async #write(file: string, content: string): Promise<boolean> {
    const path = join(this.root, file);
    const before = existsSync(path) ? await readFile(path) : null;
    if (before?.equals(Buffer.from(content))) return false;
    await this.#keep(file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return true;
  }

  async #keep(file: string): Promise<void> {
    const path = join(this.root, file);
    if (!this.#changed.has(file)) this.#changed.set(file, existsSync(path) ? await readFile(path) : null);
  }
}
