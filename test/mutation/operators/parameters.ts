import { remove, set } from "../edit.js";
import type { Operator } from "./operator.js";

const RENAMED = "Renamed";

export const PARAMETERS: readonly Operator[] = [
  {
    kind: "parameter required toggled",
    role: "parameter",
    weight: 2,
    // A parameter of a path is always required.
    mutate: ({ in: place, required }) =>
      place !== "query" ? [] : [[required === true ? remove(["required"]) : set(["required"], true)]],
  },
  {
    kind: "parameter renamed",
    role: "parameter",
    mutate: ({ name }) => (typeof name === "string" ? [[set(["name"], `${name}${RENAMED}`)]] : []),
  },
  {
    kind: "place of parameter changed",
    role: "parameter",
    mutate: ({ in: place }) =>
      place === undefined ? [] : [[set(["in"], place === "path" ? "query" : "path"), set(["required"], true)]],
  },
  {
    kind: "style of parameter changed",
    role: "parameter",
    mutate: ({ style, explode }) => [
      ...(explode === undefined ? [] : [[remove(["explode"])], [set(["explode"], explode !== true)]]),
      ...(style === undefined ? [] : [[set(["style"], "spaceDelimited")]]),
    ],
  },
  {
    kind: "parameter deprecated toggled",
    role: "parameter",
    mutate: ({ in: place, deprecated }) =>
      place === undefined ? [] : [[deprecated === true ? remove(["deprecated"]) : set(["deprecated"], true)]],
  },
  {
    kind: "header required toggled",
    role: "header",
    mutate: ({ $ref, required }) =>
      $ref !== undefined ? [] : [[required === true ? remove(["required"]) : set(["required"], true)]],
  },
];
