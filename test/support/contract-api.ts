import { resolveReference } from "../../src/validation/pointer.js";
import { rowsOfMarks } from "./contract-marks.js";
import { kindOf, operationsOf, type PlainBundle, securityOf } from "./plain-bundle.js";

/** What holds for the whole API, as the cells of its rows. */
export function rowsOfApi(bundle: PlainBundle): string[][] {
  const { servers, tags = [], security, components } = bundle;
  const rules = Object.entries(bundle).filter(([name]) => name.startsWith("x-") && name !== "x-source");
  return [
    ...servers.map(({ url, "x-mode": mode = "" }) => ["server", url, mode]),
    ...servers.flatMap(({ variables = {} }) =>
      Object.entries(variables).map(([name, { default: fallback, enum: values = [] }]) => [
        "server variable",
        name,
        [fallback, ...values].join(" "),
      ]),
    ),
    ["security", securityOf(bundle, security), "all operations"],
    ...Object.entries(components.securitySchemes ?? {}).map(([name, scheme]) => [
      "security scheme",
      name,
      kindOf(scheme),
    ]),
    ...Object.entries(components.securitySchemes ?? {}).flatMap(([name, { flows = {} }]) =>
      Object.entries(flows).flatMap(([grant, { tokenUrl = "", refreshUrl = "" }]) => [
        ["token url", `${name} ${grant}`, tokenUrl],
        ["refresh url", `${name} ${grant}`, refreshUrl],
      ]),
    ),
    ...responseHeadersOf(bundle),
    ...rules.flatMap(([name, rule]) => {
      const entries = Object.entries(rule as object);
      if (name === "x-exported-schemas") return entries.map(([schema]) => ["exported schema", schema, ""]);
      return name === "x-error-responses"
        ? entries.map(([reason, value]) => ["rule", `${name} ${reason}`, JSON.stringify(value)])
        : [["rule", name, JSON.stringify(rule)]];
    }),
    ...rowsOfMarks(bundle),
    ...tags.map(({ name }) => ["tag", name, ""]),
  ];
}

/** A header of answers, and the statuses which have it wherever they are. */
function responseHeadersOf(bundle: PlainBundle): string[][] {
  const found = new Map<string, Set<string>>();
  for (const { operation } of operationsOf(bundle)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      for (const [name, header] of Object.entries(resolveReference(bundle, response).headers ?? {})) {
        const { schema, required } = resolveReference(bundle, header);
        const key = `${name} | ${[schema.type].flat().join(" or ")}${required ? " required" : ""}`;
        found.set(key, (found.get(key) ?? new Set()).add(status));
      }
    }
  }
  return [...found].map(([key, statuses]) => {
    const [name = "", type = ""] = key.split(" | ");
    return ["response header", name, `${[...statuses].sort().join(" ")} ${type}`];
  });
}
