import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../../src/openapi/document.js";
import { readApiModule } from "../../../src/tools/api-module.js";
import { generateFiles } from "../../../src/tools/generate/generate.js";
import type { Validator } from "../../../src/validation/schema-node.js";
import { ROOT } from "../../support/root.js";

/** The smallest contract: the rest of it takes as long to generate as it is large. */
const API = "provider-accounts";
const FOLDER = join(ROOT, "generated", API);

test("a number of an int64 attribute that JavaScript has rounded is refused", async () => {
  const document = JSON.parse(await readFile(join(FOLDER, "openapi.json"), "utf8")) as OpenApiDocument;
  document.components.schemas["Counter"] = {
    type: "object",
    "x-source": "inferred",
    properties: { count: { type: ["integer", "null"], format: "int64" } },
  };
  const files = await generateFiles(API, document, readApiModule(ROOT, API));
  const { outputFiles } = await build({
    stdin: { contents: files["validators.ts"] as string, resolveDir: FOLDER, loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
  });
  const { Counter } = (await import(
    `data:text/javascript,${encodeURIComponent((outputFiles[0] as { text: string }).text)}`
  )) as { Counter: Validator };
  for (const text of ["0", "-5", "9007199254740991", "-9007199254740991", "null"])
    expect(Counter.is(JSON.parse(`{"count":${text}}`)), text).toBe(true);
  for (const text of ["9007199254740993", "9007199254740992", "-9223372036854775808", "1.5", '"5"'])
    expect(Counter.is(JSON.parse(`{"count":${text}}`)), text).toBe(false);
});
