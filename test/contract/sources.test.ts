import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBundle } from "../support/contracts.js";
import { ROOT } from "../support/root.js";

/**
 * The pages are not in the repository, so this is what the test knows of them: how many lines each has, none of them empty, and the
 * last part of each line that says several things.
 */
const PAGES = [
  { title: "Accounts page", lines: 196, lastParts: "1b 2b 3b 12b 79b 95b" },
  { title: "Basics page", lines: 292, lastParts: "2c 8c 16c 18d 39b 109b 236b 263c 264b 278b 291d" },
] as const;

const CONTRADICTIONS = Array.from({ length: 53 }, (_, index) => `F${index + 1}`);

/** The tables of contradictions that the contract resolves, and of those that it does not touch. */
const RESOLVED = ["Contradictions", "Found beside these"] as const;
const UNTOUCHED = "Not yet";

const LEFT_OUT = "left out, because ";
const FIRST_PART = "a";

const contract = join(ROOT, "openapi", "data-network");
const document = readFileSync(join(ROOT, "docs", "sources.md"), "utf8");

interface Place {
  readonly line: number;
  readonly part: string | undefined;
}

interface Named {
  readonly kind: string;
  readonly name: string;
  readonly lines: string;
}

/** The rows of the one table under a heading, without its two heading rows. */
function rowsUnder(heading: string): string[][] {
  const [, section = ""] = document.split(new RegExp(`^#{2,3} ${heading}$`, "m"));
  const [body = ""] = section.split(/^#/m);
  const lines = body.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
}

/** The ids in the first column of a table. */
const idsOf = (heading: string) => rowsUnder(heading).flatMap(([ids = ""]) => ids.split(", "));

/** The first and last line of a range such as `7`, `2a`, `5-8` or `16c-17`. */
function rangeOf(text: string): readonly [Place, Place] {
  const match = /^(\d+)([a-z])?(?:-(\d+)([a-z])?)?$/.exec(text);
  if (match === null) throw new Error(`${text} is no range of lines`);
  const first: Place = { line: Number(match[1]), part: match[2] };
  const last: Place = match[3] === undefined ? first : { line: Number(match[3]), part: match[4] };
  return [first, last];
}

const after = (part: string) => String.fromCharCode(part.charCodeAt(0) + 1);

/** Whether the place comes directly after the other one: the next part of its line, or the start of the next line. */
function follows({ line, part }: Place, before: Place): boolean {
  if (line === before.line) return part !== undefined && before.part !== undefined && part === after(before.part);
  return line === before.line + 1 && (part === undefined || part === FIRST_PART);
}

const itemsOf = (cell: string) => cell.split(/; (?=[a-z ]+ `|left out)/);

/** What a cell names: each kind with its names in backticks. */
function namedBy(lines: string, cell: string): Named[] {
  return itemsOf(cell)
    .filter((item) => !item.startsWith(LEFT_OUT))
    .flatMap((item) => {
      const [, kind = "", names = ""] = /^([a-z ]+) (`[^`]+`(?:, `[^`]+`)*)$/.exec(item) ?? [];
      return names.split(", ").map((name) => ({ kind, name: name.slice(1, -1), lines }));
    });
}

const headings = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);

type Json = Record<string, unknown>;

interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Json[];
  readonly "x-source"?: string;
}

const bundle = readBundle("data-network") as unknown as {
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Record<string, Record<string, Operation>>;
  readonly webhooks?: Record<string, unknown>;
  readonly components: Record<string, Record<string, Json>>;
};

function resolve(node: Json): Json {
  const reference = node["$ref"];
  if (typeof reference !== "string") return node;
  return reference.split("/").slice(1).reduce<unknown>((parent, key) => (parent as Json)[key], bundle) as Json;
}

/** The names of all properties of a schema, with those of its parts. */
function propertiesOf(schema: Json): string[] {
  const resolved = resolve(schema);
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => (resolved[key] as Json[] | undefined) ?? []);
  return [...Object.keys((resolved["properties"] as Json | undefined) ?? {}), ...parts.flatMap(propertiesOf)];
}

const componentNames = (group: string) => Object.keys(bundle.components[group] ?? {});
const operations = Object.values(bundle.paths).flatMap((item) => Object.values(item));
const pages = [join(contract, "introduction.md"), ...readdirSync(join(contract, "tags")).map((file) => join(contract, "tags", file))];

/** Every name that the last column may use, by its kind. */
const NAMES: Record<string, ReadonlySet<string>> = {
  operation: new Set(operations.map(({ operationId = "" }) => operationId)),
  parameter: new Set(operations.flatMap(({ parameters = [] }) => parameters.map((parameter) => String(resolve(parameter)["name"])))),
  response: new Set(componentNames("responses")),
  schema: new Set(componentNames("schemas")),
  attribute: new Set(Object.entries(bundle.components["schemas"] ?? {}).flatMap(([name, schema]) => propertiesOf(schema).map((property) => `${name}.${property}`))),
  webhook: new Set(Object.keys(bundle.webhooks ?? {})),
  "security scheme": new Set(componentNames("securitySchemes")),
  server: new Set(bundle.servers.map(({ url }) => url)),
  tag: new Set(bundle.tags.map(({ name }) => name)),
  section: new Set(pages.flatMap((page) => headings(readFileSync(page, "utf8")))),
};

describe("the contradictions", () => {
  test("are all there, each once", () => {
    const ids = [...idsOf("Contradictions"), ...idsOf(UNTOUCHED)];
    expect(ids.sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)))).toEqual(CONTRADICTIONS);
  });

  test("found beside them are numbered", () => {
    const ids = idsOf("Found beside these");
    expect(ids).toEqual(ids.map((_, index) => `S${index + 1}`));
  });

  test.each(RESOLVED.flatMap(rowsUnder))("%s says what each side says, what the contract does, and why", (...cells) => {
    expect(cells).toHaveLength(5);
    expect(cells.every((cell) => cell !== "")).toBe(true);
  });

  test.each(rowsUnder(UNTOUCHED))("%s says why it is not in the contract yet", (...cells) => {
    expect(cells).toHaveLength(2);
    expect(cells[1]).toMatch(/\.$/);
  });
});

describe.each(PAGES)("$title", ({ title, lines, lastParts }) => {
  const rows = rowsUnder(title);
  const ranges = rows.map(([range = ""]) => rangeOf(range));

  test("is covered from its first line to its last, without gap or overlap", () => {
    expect(ranges[0]?.[0]).toMatchObject({ line: 1 });
    expect(ranges.at(-1)?.[1]).toMatchObject({ line: lines });
    const breaks = ranges.filter(([first, last], index) => {
      const before = ranges[index - 1]?.[1];
      return last.line < first.line || (before !== undefined && !follows(first, before));
    });
    expect(breaks).toEqual([]);
  });

  test("has every part of a line that says several things", () => {
    const last = new Map(ranges.flat().flatMap(({ line, part }) => (part === undefined ? [] : [[line, part] as const])));
    expect([...last].map(([line, part]) => `${line}${part}`).join(" ")).toBe(lastParts);
  });

  test.each(rows)("%s: %s", (...cells) => {
    const [, says, carrier = ""] = cells;
    expect(cells).toHaveLength(3);
    expect(says).not.toBe("");
    for (const item of itemsOf(carrier)) {
      if (item.startsWith(LEFT_OUT)) expect(item.length).toBeGreaterThan(LEFT_OUT.length);
      else expect(item).toMatch(new RegExp(`^(${Object.keys(NAMES).join("|")}) \`[^\`]+\`(, \`[^\`]+\`)*$`));
    }
  });
});

const named = PAGES.flatMap(({ title }) => rowsUnder(title).flatMap(([lines = "", , carrier = ""]) => namedBy(`${title}, ${lines}`, carrier)));

test.each(Object.keys(NAMES))("every %s that carries a line exists in the contract", (kind) => {
  const missing = named.filter((entry) => entry.kind === kind && !NAMES[kind]?.has(entry.name));
  expect(missing).toEqual([]);
});

test("every operation and webhook that is said to come from the pages carries a line of them", () => {
  const carried = new Set(named.map(({ name }) => name));
  const fromThePages = operations.filter((operation) => operation["x-source"] === "seed").map(({ operationId = "" }) => operationId);
  expect(fromThePages.filter((name) => !carried.has(name))).toEqual([]);
  expect([...(NAMES["webhook"] ?? [])].filter((name) => !carried.has(name))).toEqual([]);
});

test("the document names no place on a machine", () => {
  expect(document).not.toMatch(/\/(work|tmp|home|root)\b/);
});
