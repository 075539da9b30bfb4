import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../support/root.js";
import { ask } from "./executor.js";

const FOLDER = join(ROOT, "openapi/billing/queries");
const names = readdirSync(FOLDER).map((name) => name.replace(".yaml", ""));

/** Every object and list in a value, each with what leads to it. */
function* partsOf(value: unknown, place = ""): Generator<[place: string, part: object | null]> {
  if (value !== null && typeof value !== "object") return;
  yield [place, value];
  for (const [name, inside] of Object.entries(value ?? {})) {
    if (typeof inside === "object" && inside !== null) yield* partsOf(inside, `${place}/${name}`);
  }
}

describe("a ready-made query answers its own example", () => {
  test.each(names)("%s", async (name) => {
    const { document, example } = parse(readFileSync(join(FOLDER, `${name}.yaml`), "utf8"));
    const data = await ask(document, example);
    const [root] = Object.values(data);
    expect(root).not.toBeNull();
    const lists = [...partsOf(data)].flatMap(([, part]) => (Array.isArray(part) ? [part] : []));
    expect(lists.length).toBeGreaterThan(0);
    expect(Math.max(...lists.map(({ length }) => length))).toBeGreaterThan(1);
    expect(lists.filter(({ length }) => length === 0).length).toBeLessThan(lists.length / 2 + 1);
  });
});
