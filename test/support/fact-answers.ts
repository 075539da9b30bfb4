import { readTable } from "./fact-tables.js";

/** The answer to a call, and the kind of result that the client makes of it. */
export interface JudgedAnswer {
  readonly operationId: string;
  readonly status: number;
  readonly body: unknown;
  readonly kind: string;
}

/** No body, as a value of the table. */
export const NO_BODY = Symbol("none");
/** A body that is no JSON, as a value of the table. */
export const NO_JSON = Symbol("HTML");
const ABSENT = Symbol("absent");
const WORDS: Readonly<Record<string, symbol>> = { none: NO_BODY, HTML: NO_JSON, absent: ABSENT };
/** Stands for every operation. */
const ALL = "all";
/** The answer is an entry of both lists of an order. */
const ENTRY = " entry";

/** The table of outcomes, each row in all combinations of its values. */
export function readOutcomes(api: string, operationIds: readonly string[]): JudgedAnswer[] {
  return readTable(api, "outcomes").flatMap(([operations = "", statuses = "", answer = "", kind = ""]) => {
    const names = operations.replace(ENTRY, "");
    const bodies = operations.endsWith(ENTRY)
      ? bodiesOf(answer).map((entry) => ({ accounts: { 0: entry }, subscriptions: { 0: entry } }))
      : bodiesOf(answer);
    return (names === ALL ? operationIds : names.split(" ")).flatMap((operationId) =>
      statuses
        .split(" ")
        .flatMap((status) => bodies.map((body) => ({ operationId, status: Number(status), body, kind }))),
    );
  });
}

/** The response that has such a body. */
export function respondWith({ status, body }: JudgedAnswer): Response {
  if (body === NO_BODY) return new Response(null, { status });
  if (body === NO_JSON) return new Response("<html>", { status, headers: { "Content-Type": "text/html" } });
  return Response.json(body, { status });
}

function bodiesOf(cell: string): unknown[] {
  const attributes = cell.split("; ").map((attribute) => {
    const [, name = "", values = ""] = /^(\w+): (.*)$/.exec(attribute) ?? [];
    return [name, values.split(" or ").map((value) => WORDS[value] ?? (JSON.parse(value) as unknown))] as const;
  });
  const [[first = "", values = []] = []] = attributes;
  if (first === "body") return [...values];
  return attributes.reduce<Record<string, unknown>[]>(
    (bodies, [name, alternatives]) =>
      bodies.flatMap((body) => alternatives.map((value) => (value === ABSENT ? body : { ...body, [name]: value }))),
    [{}],
  );
}

/** A body as its table has it. */
export function describeBody(body: unknown): string {
  return typeof body === "symbol" ? String(body.description) : JSON.stringify(body);
}
