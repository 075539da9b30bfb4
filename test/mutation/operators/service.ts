import { remove, rename, set } from "../edit.js";
import { isList, isObject, type Json, keysOf, type Path } from "../json.js";
import type { Operator } from "./operator.js";

const SCHEMES: Path = ["components", "securitySchemes"];
const BEARER = { type: "http", scheme: "bearer" };
const BASIC = { type: "http", scheme: "basic" };

const otherUrl = (url: string) => [
  url.replace(/\/[^/]*$/, "/other"),
  url.replace(/\/\/[^/]*/, "//elsewhere.example.test"),
];

export const SERVICE: readonly Operator[] = [
  {
    kind: "security dropped",
    role: "document",
    weight: 2,
    mutate: ({ security }) => (isList(security) ? [[remove(["security"])], [set(["security"], [])]] : []),
  },
  {
    kind: "security made optional or required",
    role: "document",
    mutate({ security }) {
      if (!isList(security)) return [];
      const optional = security.findIndex((requirement) => keysOf(requirement).length === 0);
      return [[optional < 0 ? set(["security"], [{}, ...security]) : remove(["security", optional])]];
    },
  },
  {
    kind: "security scheme changed",
    role: "document",
    mutate({ components }) {
      const schemes = isObject(components) ? components["securitySchemes"] : undefined;
      return keysOf(schemes).flatMap((name) => {
        const { type, scheme } = (schemes as Record<string, Record<string, Json>>)[name] ?? {};
        const others: Record<string, Json>[] = [{ type: "apiKey", in: "header", name: "X-Key" }];
        if (scheme !== "basic") others.push(BASIC);
        if (scheme !== "bearer" && type !== "oauth2") others.push(BEARER);
        return others.map((other) => [set([...SCHEMES, name], other)]);
      });
    },
  },
  {
    kind: "server changed",
    role: "document",
    weight: 2,
    mutate: ({ servers }) =>
      !isList(servers)
        ? []
        : servers.flatMap((server, index) => {
            const url = isObject(server) ? String(server["url"]) : "";
            return otherUrl(url).map((other) => [set(["servers", index, "url"], other)]);
          }),
  },
  {
    kind: "server dropped or its mode",
    role: "document",
    mutate: ({ servers }) =>
      !isList(servers)
        ? []
        : servers.flatMap((server, index) => [
            ...(servers.length > 1 ? [[remove(["servers", index])]] : []),
            ...(keysOf(server).includes("x-mode") ? [[remove(["servers", index, "x-mode"])]] : []),
          ]),
  },
  {
    kind: "default of server variable changed",
    role: "document",
    mutate: ({ servers }) =>
      !isList(servers)
        ? []
        : servers.flatMap((server, index) =>
            keysOf(isObject(server) ? server["variables"] : undefined).map((name) => [
              set(["servers", index, "variables", name, "default"], "other"),
            ]),
          ),
  },
  {
    kind: "path changed",
    role: "document",
    mutate: ({ paths }) => keysOf(paths).map((path) => [rename(["paths", path], path.replace(/\w(?=\W|$)/, "$&X"))]),
  },
  {
    kind: "path dropped",
    role: "document",
    mutate: ({ paths }) => keysOf(paths).map((path) => [remove(["paths", path])]),
  },
  {
    kind: "webhook dropped",
    role: "document",
    mutate: ({ webhooks }) => keysOf(webhooks).map((type) => [remove(["webhooks", type])]),
  },
];
