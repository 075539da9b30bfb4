import { readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { isMap, isScalar, isSeq, type Node } from "yaml";
import { pointerSegments } from "../../validation/pointer.js";
import { readYamlFile } from "./yaml-file.js";

/** A node of a source file. */
interface Place {
  readonly file: string;
  readonly node: Node | null;
  readonly line: number;
}

/**
 * Takes the root of the repository, the name of an API and a JSON Pointer into its bundle. Returns the hand-written
 * place behind it, the file relative to the root. Where the pointer leads into nothing, it is the nearest above.
 */
export function locateSource(root: string, api: string, pointer: string): { file: string; line: number } {
  const folder = join(root, "openapi", api);
  const segments = pointerSegments(pointer);
  let place = open(join(folder, "openapi.yaml"));
  let start = 0;
  if (segments[0] === "components" && segments.length > 2) {
    // The bundler names a component after its file.
    const file = findFile(join(folder, segments[1] ?? ""), `${segments[2]}.yaml`);
    if (file !== undefined) {
      place = open(file);
      start = 3;
    }
  }
  for (const segment of segments.slice(start)) {
    const child = childOf(follow(place), segment);
    if (child === undefined) break;
    place = child;
  }
  const target = follow(place);
  return { file: relative(root, target.file), line: target.line };
}

function open(file: string): Place {
  const { node, placeOf } = readYamlFile(file);
  return { file, node, line: node?.range ? placeOf(node.range[0]).line : 1 };
}

/** Goes to the file that a `$ref` names. */
function follow(place: Place): Place {
  if (!isMap(place.node)) return place;
  const reference = place.node.get("$ref");
  if (typeof reference !== "string" || !reference.endsWith(".yaml")) return place;
  return follow(open(resolve(dirname(place.file), reference)));
}

function childOf({ file, node }: Place, segment: string): Place | undefined {
  const { placeOf } = readYamlFile(file);
  const at = (child: Node | null, offset: number): Place => ({ file, node: child, line: placeOf(offset).line });
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === segment);
    return pair && at(pair.value as Node | null, (pair.key as Node).range?.[0] ?? 0);
  }
  if (isSeq(node)) {
    const item = node.items[Number(segment)] as Node | undefined;
    return item && at(item, item.range?.[0] ?? 0);
  }
  return undefined;
}

function findFile(folder: string, name: string): string | undefined {
  try {
    const entry = readdirSync(folder, { recursive: true, encoding: "utf8" }).find(
      (path) => path === name || path.endsWith(`/${name}`),
    );
    return entry && join(folder, entry);
  } catch {
    return undefined;
  }
}
