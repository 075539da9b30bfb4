import { createRequire } from "node:module";
import type { Ajv as AjvClass, Format, Options } from "ajv";
import type { JsonSchema } from "../../../openapi/document.js";
import { pointerTo } from "../../../validation/pointer.js";
import { FORMATS } from "../../lint/formats.js";
import type { Contract } from "../contract.js";
import { GenerationError } from "../generation-error.js";
import { parameterSchemasByPointer } from "../parameter-schemas.js";
import { requestSchema } from "../request-schemas.js";
import { toValidationSchemas } from "../validation-schema.js";
import { BANNER } from "./text.js";

const require = createRequire(import.meta.url);
const AjvCore = (require("ajv/dist/core") as { default: typeof AjvClass }).default;
const draft2020 = (
  require("ajv/dist/vocabularies/draft2020") as { default: Parameters<AjvClass["addVocabulary"]>[0][] }
).default;
const { Ajv2020 } = require("ajv/dist/2020") as { Ajv2020: typeof AjvClass };
const { _ } = require("ajv") as typeof import("ajv");
const standaloneCode = (
  require("ajv/dist/standalone") as { default: (ajv: AjvClass, exports: Record<string, string>) => string }
).default;

const OPTIONS: Options = { strict: true, allowUnionTypes: true, allErrors: true, messages: false, inlineRefs: false };
/** Extensions and annotations of OpenAPI that say nothing about validity. */
const ANNOTATIONS = [
  "components",
  "requests",
  "parameters",
  "example",
  "x-source",
  "x-enumDescriptions",
  "x-enumSources",
  "x-outcome",
];

/** How ajv's code keeps an error, in six lines; there is one for each keyword of each attribute. */
const COLLECTED_ERROR =
  /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g;

/** What ajv adds, and counts, where `then` or `else` has failed: the places themselves are named already. */
const REPEATED_BY_IF =
  /^\(vErrors \?\?= \[\]\)\.push\(\{.*,keyword:"if",params:\{failingKeyword: ["\w]+\}\}\);\nerrors\+\+;\n/gm;

/** How ajv's code walks through a list and through the attributes of an object. */
const LIST_LOOP = /\bfor\(let (i\d+)=0; \1<(len\d+); \1\+\+\)\{/g;
const OBJECT_LOOP = /\bfor\(const (key\d+) in (data\d*)\)\s*\{/g;

/** A schema that ajv's code keeps to refer to, and the references to its lists. */
const SCHEMA_CONSTANT = /^const (schema\d+) = (\{.*\});$/gm;
const LIST_OF_SCHEMA = /\b(schema\d+)((?:\.[\w$]+|\["[^"]+"\])*(?:\.type|\.enum))(?=\})/g;

/** How ajv's code asks whether an object of many attributes knows a key. */
const KNOWN_KEY = /\bfunc\d+\.call\((schema\d+)((?:\.[\w$]+|\["[^"]+"\])*\.properties), (key\d+)\)/g;
const OWN_PROPERTY = /^const func\d+ = Object\.prototype\.hasOwnProperty;\n/gm;

/**
 * ajv without the bookkeeping for `unevaluated*`, which writes a property on every function and so defeats tree
 * shaking.
 */
class LeanAjv extends AjvCore {
  constructor(options: Options) {
    super({ ...options, ...({ next: true, dynamicRef: false, unevaluated: false, validateSchema: false } as Options) });
  }
  override _addVocabularies(): void {
    super._addVocabularies();
    for (const vocabulary of draft2020) this.addVocabulary(vocabulary);
  }
}

/** One compiled validator for each schema and each request, as an ES module that needs nothing but our own formats. */
export function emitValidators(contract: Contract): string {
  const rewrite = toValidationSchemas(contract.schemas);
  const rewriteAll = (schemas: Readonly<Record<string, JsonSchema>>) =>
    Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, rewrite(schema)]));
  const requests = Object.fromEntries(
    contract.operations.map((operation) => [`${operation.operationId}Request`, requestSchema(operation)]),
  );
  checkSchemas(contract, requests);

  const ajv = new LeanAjv({ ...OPTIONS, code: { source: true, esm: true, lines: true, formats: _`formats` } });
  prepare(ajv, { components: { schemas: rewriteAll(contract.schemas) }, requests: rewriteAll(requests) });
  const references = {
    ...Object.fromEntries(Object.keys(contract.schemas).map((name) => [name, `contract#/components/schemas/${name}`])),
    ...Object.fromEntries(Object.keys(requests).map((name) => [name, `contract#/requests/${name}`])),
  };
  return BANNER + toModule(standaloneCode(ajv, references));
}

/**
 * Compiles every schema as it is written with an untouched ajv first: the lean one does not look at the schemas
 * themselves. Parameters come before the requests that they are part of, which stand nowhere in the contract.
 */
function checkSchemas({ document, schemas }: Contract, requests: Readonly<Record<string, JsonSchema>>): void {
  const ajv = new Ajv2020(OPTIONS);
  const parameters = parameterSchemasByPointer(document);
  prepare(ajv, { components: { schemas }, requests, parameters });
  const check = (pointer: string, place: string) => {
    try {
      ajv.getSchema(`contract#${pointer}`);
    } catch (error) {
      throw new GenerationError(place, (error as Error).message);
    }
  };
  for (const name of Object.keys(schemas))
    check(pointerTo("components", "schemas", name), pointerTo("components", "schemas", name));
  for (const place of Object.keys(parameters)) check(pointerTo("parameters", place), place);
  for (const name of Object.keys(requests)) check(pointerTo("requests", name), pointerTo("requests", name));
}

function prepare(ajv: AjvClass, document: object): void {
  for (const annotation of ANNOTATIONS) ajv.addKeyword(annotation);
  for (const [format, { type }] of Object.entries(FORMATS))
    ajv.addFormat(format, { type, validate: () => true } as Format);
  ajv.addSchema(document, "contract");
}

/**
 * Writes lists of types and values where they are used. ajv refers to the whole schema instead, which a bundler would
 * then have to ship.
 */
function inlineLists(code: string): string {
  const schemas = new Map(
    [...code.matchAll(SCHEMA_CONSTANT)].map(([, name, json]) => [
      name as string,
      JSON.parse(json as string) as unknown,
    ]),
  );
  const valueAt = (name: string, path: string) => {
    const keys = [...path.matchAll(/\.([\w$]+)|\["([^"]+)"\]/g)].map(
      ([, plain, quoted]) => (plain ?? quoted) as string,
    );
    return keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], schemas.get(name));
  };
  const inlined = code
    .replaceAll(LIST_OF_SCHEMA, (_expression, name: string, path: string) => JSON.stringify(valueAt(name, path)))
    .replaceAll(
      KNOWN_KEY,
      (_expression, name: string, path: string, key: string) =>
        `${JSON.stringify(Object.keys(valueAt(name, path) as object))}.includes(${key})`,
    )
    .replaceAll(OWN_PROPERTY, "");
  const uses = new Map<string, number>();
  for (const [name] of inlined.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return inlined.replaceAll(SCHEMA_CONSTANT, (line, name: string) => ((uses.get(name) ?? 0) > 1 ? line : ""));
}

/** Turns ajv's code into a typed module that a bundler can take apart. */
function toModule(code: string): string {
  const imports = new Set<string>([
    'import { limit } from "../../src/validation/error-limit.js";',
    'import type { Validator } from "../../src/validation/validator.js";',
  ]);
  const body = inlineLists(code)
    .replace(/^"use strict";\n?/, "")
    .replaceAll(
      /^const (\w+) = formats(?:\.(\w+)|\["([^"]+)"\]);$/gm,
      (_line, name: string, plain?: string, quoted?: string) => {
        const { validator } = FORMATS[(plain ?? quoted) as keyof typeof FORMATS];
        imports.add(`import { ${validator} as ${name} } from "../../src/validation/formats.js";`);
        return "";
      },
    )
    .replaceAll(/^const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;$/gm, (_line, name: string) => {
      imports.add(`import { characterLength as ${name} } from "../../src/validation/character-length.js";`);
      return "";
    })
    .replaceAll(/,schemaPath:"(?:[^"\\]|\\.)*"/g, "")
    .replaceAll(/\b(formats\d+)\.validate\(/g, "$1(")
    .replaceAll(", parentData, parentDataProperty, rootData=data}={}", "}={}")
    .replaceAll(/,parentData:[^,}]+,parentDataProperty:[^,}]+,rootData\}/g, "}")
    .replaceAll(COLLECTED_ERROR, "(vErrors ??= []).push($2);")
    // The loop's own errors are counted: earlier ones may be those of an alternative that does not decide.
    .replaceAll(LIST_LOOP, "for(let $1=0, before=errors; $1<$2 && errors-before<=limit.errors; $1++){")
    .replaceAll(OBJECT_LOOP, "const before$1=errors;\nfor(const $1 in $2){\nif(errors-before$1>limit.errors)break;")
    .replaceAll(REPEATED_BY_IF, "")
    .replaceAll("= new RegExp(", "= /* @__PURE__ */ new RegExp(")
    .replaceAll(/^export const (\w+) = (validate\d+);/gm, "export const $1: Validator = $2;\n")
    .replaceAll(/\n{3,}/g, "\n\n");
  const leftover = /\brequire\(|\bformats[.[]|\.evaluated =|\brootData\b/.exec(body);
  if (leftover)
    throw new GenerationError(
      "",
      `the compiled validators still contain "${leftover[0]}": no ES module, or nothing that a bundler could drop`,
    );
  return `// @ts-nocheck\n${[...imports].join("\n")}\n\n${body.trim()}\n`;
}
