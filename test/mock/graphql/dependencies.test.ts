import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../support/root.js";

const FOLDER = join(ROOT, "src/mock/graphql");
const modules = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

test.each(modules)("%s needs graphql and its own folder only, so that it runs wherever fetch does", (name) => {
  const text = readFileSync(join(FOLDER, name), "utf8");
  for (const [, specifier = ""] of text.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
    if (specifier === "graphql") continue;
    expect(join(FOLDER, name, "..", specifier).startsWith(FOLDER) && specifier.startsWith("."), specifier).toBe(true);
  }
  expect(text).not.toMatch(/\b(process|Buffer|require|__dirname)\b[.(]/);
});
