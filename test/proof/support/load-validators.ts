import { compileFunction } from "node:vm";
import { transform } from "esbuild";
import type { JsonSchema } from "../../../src/openapi/document.js";
import { compileValidators } from "../../../src/tools/generate/compile/compile-validators.js";
import * as characterLength from "../../../src/validation/character-length.js";
import * as formats from "../../../src/validation/formats.js";
import * as jsonType from "../../../src/validation/json-type.js";
import type { Validator } from "../../../src/validation/schema-node.js";

/** What generated code imports, by the name of its module. */
const MODULES: Readonly<Record<string, object>> = {
  "character-length": characterLength,
  formats,
  "json-type": jsonType,
};

/** Compiles schemas as generation does, and loads the module that comes of it, without a file of it anywhere. */
export async function validatorsFor(schemas: Readonly<Record<string, JsonSchema>>): Promise<Record<string, Validator>> {
  return loadValidators(compileValidators(schemas));
}

/** Loads the text of a module of validators. Rejects where it is not TypeScript. */
export async function loadValidators(text: string): Promise<Record<string, Validator>> {
  // As CommonJS, since a module that stands nowhere has no folder to import from.
  const { code } = await transform(text, { loader: "ts", format: "cjs" });
  const module = { exports: {} as Record<string, Validator> };
  compileFunction(`"use strict";${code}`, ["require", "module"])(importModule, module);
  return module.exports;
}

function importModule(specifier: string): object {
  const name = /^\.\.\/\.\.\/src\/validation\/(.+)\.js$/.exec(specifier)?.[1] ?? "";
  const found = MODULES[name];
  if (found === undefined) throw new Error(`Generated code imports ${specifier}, which is not in MODULES`);
  return found;
}
