import { readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { Problem } from "../problem.js";
import { fileFinder, whyNoNode } from "./reference-target.js";
import { readYamlFile, type YamlFile } from "./yaml-file.js";

const ROOT_FILE = "openapi.yaml";
/** What stands in an API's folder without being part of its OpenAPI contract: the GraphQL one has no references. */
const NO_CONTRACT = /^(?:\.|README|lint\.yaml$|schema\.graphql$)/;
const GRAPHQL_QUERIES = "queries";
const YAML_FILE = /\.ya?ml$/;
const NOT_YAML: YamlFile = { node: null, faults: [], placeOf: () => ({ line: 1, column: 1 }) };
const UNREACHED = "nothing refers to this file: refer to it, or delete it";
const URL_SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** What stands under these keywords is data: a `$ref` in it refers to nothing. */
const DATA = ["const", "default", "enum", "example", "value"];
/** The keys below these keywords are names, not keywords. */
const NAME_MAPS = [
  ...["$defs", "dependentSchemas", "patternProperties", "properties"],
  ...["callbacks", "examples", "headers", "links", "parameters", "requestBodies", "responses", "schemas"],
];

interface Reference {
  readonly target: string;
  readonly offset: number;
}

/**
 * Follows every `$ref` from the `openapi.yaml` of each API. Returns what stands in the way, each broken reference and
 * unreadable file once; where nothing does, the files of the APIs that no reference reaches.
 */
export function checkReferences(root: string, apis: readonly string[]): { broken: Problem[]; unreached: Problem[] } {
  const folders = apis.map((api) => join(root, "openapi", api));
  const whyNoFile = fileFinder(root);
  const reached = new Map<string, YamlFile>();
  const broken: Problem[] = [];
  const visit = (file: string): YamlFile => {
    const known = reached.get(file);
    if (known !== undefined) return known;
    const content = YAML_FILE.test(file) ? readYamlFile(file) : NOT_YAML;
    reached.set(file, content);
    const report = (offset: number, reason: string) =>
      broken.push({ file: relative(root, file), ...content.placeOf(offset), reason });
    for (const { offset, message } of content.faults.slice(0, 1)) report(offset, `this is not YAML: ${message}`);
    for (const { target, offset } of content.faults.length > 0 ? [] : referencesIn(content.node)) {
      const reason = follow(file, target);
      if (reason !== undefined) report(offset, `$ref "${target}" leads nowhere: ${reason}`);
    }
    return content;
  };
  const follow = (from: string, target: string): string | undefined => {
    if (URL_SCHEME.test(target)) return undefined;
    const [path = "", fragment = ""] = target.split("#");
    const file = path === "" ? from : resolve(dirname(from), path);
    const reason = reached.has(file) ? undefined : whyNoFile(file);
    if (reason !== undefined) return reason;
    const { node, faults } = visit(file);
    return faults.length > 0 ? undefined : whyNoNode(file, node, fragment);
  };
  for (const folder of folders) visit(join(folder, ROOT_FILE));
  if (broken.length > 0) return { broken, unreached: [] };
  const unreached = folders.flatMap(filesOf).filter((file) => !reached.has(file));
  return { broken, unreached: unreached.map((file) => ({ file: relative(root, file), line: 1, reason: UNREACHED })) };
}

function* referencesIn(node: unknown, keysAreNames = false): Generator<Reference> {
  if (isSeq(node)) for (const item of node.items) yield* referencesIn(item);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : "";
    if (keysAreNames) yield* referencesIn(value);
    else if (name === "$ref" && isScalar(value) && typeof value.value === "string")
      yield { target: value.value, offset: (key as Node).range?.[0] ?? 0 };
    // The examples of a schema are a list of values, those of a body have names.
    else if (!DATA.includes(name) && !(name === "examples" && isSeq(value)))
      yield* referencesIn(value, NAME_MAPS.includes(name) && isMap(value));
  }
}

function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !NO_CONTRACT.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => dirname(file) !== join(folder, GRAPHQL_QUERIES));
}
