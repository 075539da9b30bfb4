import type { WalkRequest } from "./walk-request.js";
import { requestMaker, type WalkedApi, type WalkedOperation, withPathValue, withQuery } from "./walked-api.js";

/** Ids that no example has. The second has to be encoded, and to come back as it was. */
const OTHER_IDS = ["walk-7", 'é "a/b"'];
const OTHER_NUMBER = "7007";
const PAGES = [
  "size=1",
  "size=3",
  "size=150",
  "size=2&cursor=2",
  "size=40&cursor=80",
  "size=2&cursor=1000",
  "size=2&cursor=other",
  "cursor=2",
];
const ORIGIN = "https://app.example";
const PRIVATE_NETWORK = { "Access-Control-Request-Private-Network": "true" };

/** What an operation answers to a request that it accepts, in every way of asking. */
export function answeredRequests(api: WalkedApi, operation: WalkedOperation): WalkRequest[] {
  const make = requestMaker(api, operation);
  return [
    ...preferring(api, operation),
    make(
      "no preference",
      "as it stands",
      operation.executesGraphql ? {} : { status: operation.answers[0]?.status ?? 0 },
    ),
    make("origin", "of a page", { headers: { Origin: ORIGIN } }),
    ...echoed(api, operation),
    ...headless(api, operation),
    ...preflights(api, operation),
  ];
}

function preferring(api: WalkedApi, operation: WalkedOperation): WalkRequest[] {
  const make = requestMaker(api, operation);
  const statuses = new Set(operation.answers.map(({ status }) => status));
  const sending = (requestBody: unknown) => (requestBody === undefined ? {} : { body: JSON.stringify(requestBody) });
  const named = operation.answers.flatMap(({ status, name, requestBody }) => {
    if (name === undefined) return [];
    const headers = { Prefer: `code=${status}, example=${name}` };
    return [make("example", `${status} ${name}`, { status, headers, ...sending(requestBody) })];
  });
  const byStatus = [...statuses].map((status) => {
    const first = operation.answers.find((answer) => answer.status === status);
    const headers = { Prefer: `code=${status}` };
    return make("status", String(status), { status, headers, ...sending(first?.requestBody) });
  });
  return [...named, ...byStatus];
}

function echoed(api: WalkedApi, operation: WalkedOperation): WalkRequest[] {
  const make = requestMaker(api, operation);
  const { parameters, path } = operation;
  const ofQuery = parameters.filter((parameter) => parameter.in === "query");
  const texts = ofQuery
    .map(({ name, example }) => `${name}=${encodeURIComponent(example)}`)
    .filter((text) => !path.includes(text));
  const together = texts.length > 1 ? [texts.join("&")] : [];
  const isPaged = ofQuery.some(({ name }) => name === "cursor");
  return [
    ...parameters.flatMap(({ name, in: place, isNumber }) =>
      place === "path"
        ? (isNumber ? [OTHER_NUMBER] : OTHER_IDS).map((id) =>
            make("echo", `${name} of the path`, { path: withPathValue(operation, name, id) }),
          )
        : [],
    ),
    ...[...texts, ...together].map((query) => make("echo", query, { path: withQuery(path, query) })),
    ...(isPaged ? PAGES.map((query) => make("page", query, { path: withQuery(path, query) })) : []),
  ];
}

function headless(api: WalkedApi, operation: WalkedOperation): WalkRequest[] {
  const make = requestMaker(api, operation);
  return [
    make("HEAD", "as it stands", { method: "HEAD" }),
    make("HEAD", "invalid", { method: "HEAD", path: withQuery(operation.path, "unknown=1") }),
    make("HEAD", "last status", { method: "HEAD", headers: { Prefer: `code=${operation.answers.at(-1)?.status}` } }),
  ];
}

function preflights(api: WalkedApi, operation: WalkedOperation): WalkRequest[] {
  const make = requestMaker(api, operation);
  const asking = { Origin: ORIGIN, "Access-Control-Request-Method": operation.method };
  const preflight = (what: string, headers: Readonly<Record<string, string>>) =>
    make("preflight", what, { method: "OPTIONS", status: 204, headers });
  return [
    preflight("with headers", { ...asking, "Access-Control-Request-Headers": "authorization,prefer" }),
    preflight("from a network", { ...asking, ...PRIVATE_NETWORK }),
  ];
}
