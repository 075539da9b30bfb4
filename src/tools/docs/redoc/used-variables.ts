const RULE = /(?<selector>[^{}]+)\{(?<body>[^{}]*)\}/g;
const DEFINITION = /(?<name>--[\w-]+)\s*:\s*(?<value>[^;]*);?/g;
const USE = /var\(\s*(?<name>--[\w-]+)\s*(?:,\s*(?<fallback>[^()]*))?\)/g;
const ROOT = ":root";

/**
 * Takes styles that consist of variables, and the rules that use some of them. Returns the rules with the values in the
 * place of the variables, as far as a variable has one value for the whole page, and the definitions of the others that
 * are used. The script of a page defines them all when it starts.
 */
export function withValues(variables: string, rules: string): string {
  const definitions = [...variables.matchAll(RULE)].map(({ groups }) => ({
    selector: groups?.["selector"]?.trim() ?? "",
    body: groups?.["body"] ?? "",
  }));
  const constants = constantsOf(definitions, rules);
  const settled = settle(rules, constants);
  const used = new Set<string>();
  const kept = definitions.map(({ selector, body }) => ({ selector, parts: partsOf(body, constants) }));
  const waiting = usesIn(settled);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    for (const { parts } of kept) for (const part of parts) if (part.name === name) waiting.push(...usesIn(part.value));
  }
  const lines = kept.map(({ selector, parts }) => {
    const own = parts.filter(({ name }) => used.has(name)).map(({ name, value }) => `${name}:${value}`);
    return own.length > 0 ? `${selector}{${own.join(";")}}` : "";
  });
  return [...lines.filter(Boolean), settled].join("\n");
}

type Definitions = readonly { selector: string; body: string }[];

/** The variables that have one value: defined once, for the whole page, and set by no other rule. */
function constantsOf(definitions: Definitions, rules: string): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const values = new Map<string, string>();
  for (const { selector, body } of [...definitions, { selector: "", body: rules.replace(/[{}]/g, ";") }]) {
    for (const { groups } of body.matchAll(DEFINITION)) {
      const { name = "", value = "" } = groups ?? {};
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (selector === ROOT) values.set(name, value.trim());
    }
  }
  return new Map([...values].filter(([name]) => counts.get(name) === 1));
}

function partsOf(body: string, constants: ReadonlyMap<string, string>): { name: string; value: string }[] {
  return [...body.matchAll(DEFINITION)].map(({ groups }) => ({
    name: groups?.["name"] ?? "",
    value: settle((groups?.["value"] ?? "").trim(), constants),
  }));
}

/** Replaces variables by their values as often as these hold variables themselves. */
function settle(text: string, constants: ReadonlyMap<string, string>): string {
  const settled = text.replace(USE, (use: string, ...found: unknown[]) => {
    const { name = "" } = found.at(-1) as Record<string, string>;
    return constants.get(name) ?? use;
  });
  return settled === text ? text : settle(settled, constants);
}

function usesIn(text: string): string[] {
  return [...text.matchAll(USE)].map(({ groups }) => groups?.["name"] ?? "");
}
