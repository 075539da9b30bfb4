import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { parse } from "yaml";
import type { Edit } from "./edit.js";
import type { Json } from "./json.js";
import { OPERATORS } from "./operators/index.js";
import { partsOf, roleOfFolder } from "./roles.js";

/** A change of one file of a contract. */
export interface Mutant {
  /** The same wherever and whenever the contract is the same. */
  readonly id: string;
  readonly api: string;
  /** From the root of the checkout. */
  readonly file: string;
  readonly kind: string;
  /** Their paths begin where the file does. */
  readonly edits: readonly Edit[];
}

/** In `openapi/<api>/`, but no part of the OpenAPI contract. */
const NO_CONTRACT = ["lint.yaml"];
const ID_LENGTH = 8;

const byCharacters = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Every mutant of an API's contract, always in the same order. */
export function listMutants(root: string, api: string): Mutant[] {
  const folder = join(root, "openapi", api);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(sep, "/"))
    .filter((file) => file.endsWith(".yaml") && !NO_CONTRACT.includes(file))
    .sort(byCharacters);
  return files.flatMap((file) => {
    const role = roleOfFolder(dirname(file) === "." ? "" : dirname(file));
    if (role === undefined) return [];
    const value = parse(readFileSync(join(folder, file), "utf8")) as Json;
    const siblingsOf = (reference: string) => listSiblings(files, file, reference);
    return [...partsOf(role, value)].flatMap((part) =>
      OPERATORS.filter((operator) => operator.role === part.role).flatMap(({ kind, mutate }) =>
        mutate(part.value, { path: part.path, siblingsOf })
          .map((edits) => edits.map((edit) => ({ ...edit, path: [...part.path, ...edit.path] })))
          .map((edits) => named({ api, file: posix.join("openapi", api, file), kind, edits })),
      ),
    );
  });
}

function named(mutant: Omit<Mutant, "id">): Mutant {
  const { file, kind, edits } = mutant;
  const id = createHash("sha256")
    .update(JSON.stringify([file, kind, edits]))
    .digest("hex");
  return { id: id.slice(0, ID_LENGTH), ...mutant };
}

/** What a reference of a file could name instead: the files of the same folder, itself among them, in their order. */
function listSiblings(files: readonly string[], from: string, reference: string): readonly string[] {
  if (reference.includes("#")) return [];
  const folder = posix.dirname(posix.join(posix.dirname(from), reference));
  const siblings = files.filter((file) => posix.dirname(file) === folder && file !== from);
  return siblings.map((file) => `${posix.dirname(reference)}/${posix.basename(file)}`);
}
