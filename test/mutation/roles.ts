import { isList, isObject, type Json, type JsonObject, keysOf, type Path } from "./json.js";

/** What a part of a contract is, which decides how it can be mutated. */
export type Role =
  | "document"
  | "path item"
  | "webhook"
  | "operation"
  | "parameter"
  | "body"
  | "response"
  | "header"
  | "media"
  | "schema"
  | "variables";

/** A part of a contract file that has a role of its own. */
export interface Part {
  readonly role: Role;
  readonly path: Path;
  readonly value: JsonObject;
}

/** What a whole file is, by the folder that it stands in. The rest (examples, pages) holds nothing to mutate. */
const ROLE_OF_FOLDER: Readonly<Record<string, Role>> = {
  "": "document",
  paths: "path item",
  webhooks: "webhook",
  parameters: "parameter",
  headers: "header",
  responses: "response",
  schemas: "schema",
  queries: "variables",
};

export const roleOfFolder = (folder: string): Role | undefined => ROLE_OF_FOLDER[folder];

/** Which parts stand directly in a part: under the key itself, in its list, or in its map. */
type Holding = "one" | "list" | "map";
const WITHIN: Readonly<Record<Role, readonly (readonly [key: string, holding: Holding, role: Role])[]>> = {
  document: [],
  "path item": ["get", "put", "post", "delete"].map((method) => [method, "one", "operation"] as const),
  webhook: [["post", "one", "operation"]],
  operation: [
    ["parameters", "list", "parameter"],
    ["requestBody", "one", "body"],
    ["responses", "map", "response"],
  ],
  parameter: [["schema", "one", "schema"]],
  body: [["content", "map", "media"]],
  response: [
    ["content", "map", "media"],
    ["headers", "map", "header"],
  ],
  header: [["schema", "one", "schema"]],
  media: [["schema", "one", "schema"]],
  variables: [],
  schema: [
    ["properties", "map", "schema"],
    ["items", "one", "schema"],
    ["additionalProperties", "one", "schema"],
    ...["if", "then", "else", "not"].map((key) => [key, "one", "schema"] as const),
    ...["allOf", "anyOf", "oneOf"].map((key) => [key, "list", "schema"] as const),
  ],
};

/** Every part of a file, the outer ones first. */
export function* partsOf(role: Role, value: Json | undefined, path: Path = []): Generator<Part> {
  if (!isObject(value)) return;
  yield { role, path, value };
  for (const [key, holding, inner] of WITHIN[role]) {
    const held = value[key];
    if (holding === "one") yield* partsOf(inner, held, [...path, key]);
    else if (holding === "list" && isList(held))
      for (const [index, item] of held.entries()) yield* partsOf(inner, item, [...path, key, index]);
    else if (holding === "map" && isObject(held))
      for (const name of keysOf(held)) yield* partsOf(inner, held[name], [...path, key, name]);
  }
}
