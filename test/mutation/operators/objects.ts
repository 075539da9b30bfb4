import { type Edit, remove, rename, set } from "../edit.js";
import { isObject, type JsonObject, keysOf, textsOf } from "../json.js";
import type { Operator } from "./operator.js";
import { requiring } from "./required.js";

const INVENTED = "furtherAttribute";
const RENAMED = "Renamed";

/** What else has to be edited for an attribute that is no longer what it was. */
function inRequired({ required }: JsonObject, name: string, instead: readonly string[]): Edit[] {
  const names = textsOf(required);
  return names.includes(name) ? [requiring(names.flatMap((other) => (other === name ? instead : [other])))] : [];
}

export const OBJECTS: readonly Operator[] = [
  {
    kind: "additionalProperties closed",
    role: "schema",
    weight: 2,
    mutate: ({ properties, additionalProperties }) =>
      isObject(properties) && additionalProperties === undefined ? [[set(["additionalProperties"], false)]] : [],
  },
  {
    kind: "additionalProperties opened",
    role: "schema",
    weight: 2,
    mutate: ({ additionalProperties }) => (additionalProperties === false ? [[remove(["additionalProperties"])]] : []),
  },
  {
    kind: "schema of additionalProperties dropped",
    role: "schema",
    mutate: ({ additionalProperties }) =>
      keysOf(additionalProperties).length > 0 ? [[set(["additionalProperties"], true)]] : [],
  },
  {
    kind: "attribute dropped",
    role: "schema",
    weight: 2,
    mutate: (schema) =>
      keysOf(schema["properties"]).map((name) => [remove(["properties", name]), ...inRequired(schema, name, [])]),
  },
  {
    kind: "attribute renamed",
    role: "schema",
    weight: 2,
    mutate: (schema) =>
      keysOf(schema["properties"]).map((name) => [
        rename(["properties", name], `${name}${RENAMED}`),
        ...inRequired(schema, name, [`${name}${RENAMED}`]),
      ]),
  },
  {
    kind: "attribute added as required",
    role: "schema",
    mutate: ({ properties, required }) =>
      isObject(properties)
        ? [
            [
              set(["properties", INVENTED], { type: "string", description: "A further attribute." }),
              requiring([...textsOf(required), INVENTED]),
            ],
          ]
        : [],
  },
];
