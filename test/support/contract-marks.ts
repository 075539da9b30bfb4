import type { PlainBundle } from "./plain-bundle.js";

/** What an operation says beside its row: which answers may be repeated, and what breaks its rules. */
const OF_OPERATIONS = ["x-graphql", "x-retry-statuses", "x-violations"] as const;
/** What a schema says beside its places: what decides an outcome. */
const OF_SCHEMAS = ["x-outcome"] as const;

/** The marks of operations and schemas that generation reads, as the cells of their rows. */
export function rowsOfMarks({ paths, components }: PlainBundle): string[][] {
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  return [
    ...operations.flatMap((operation) => rowsOf(operation.operationId ?? "", operation, OF_OPERATIONS)),
    ...Object.entries(components.schemas).flatMap(([name, schema]) => rowsOf(name, schema, OF_SCHEMAS)),
  ];
}

/** A list of objects has a row for each of them. */
function rowsOf(owner: string, marked: object, names: readonly string[]): string[][] {
  const marks = marked as Readonly<Record<string, unknown>>;
  return names
    .filter((name) => marks[name] !== undefined)
    .flatMap((name) => partsOf(marks[name]).map((part) => ["rule", `${owner} ${name}`, JSON.stringify(part)]));
}

function partsOf(mark: unknown): unknown[] {
  return Array.isArray(mark) && typeof mark[0] === "object" ? mark : [mark];
}
