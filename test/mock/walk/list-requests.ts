import { answeredRequests } from "./answered-requests.js";
import { graphqlRequests } from "./graphql-requests.js";
import { refusedRequests } from "./refused-requests.js";
import type { WalkRequest } from "./walk-request.js";
import type { WalkedApi } from "./walked-api.js";

const READY = "/-/ready";
const ORIGIN = "https://app.example";

/** Takes what the mock serves. Returns the whole walk: each kind of request that an API and the mock itself answer. */
export function listRequests(apis: readonly WalkedApi[]): WalkRequest[] {
  const ofOperations = apis.flatMap((api) =>
    api.operations.flatMap((operation) => [
      ...answeredRequests(api, operation),
      ...graphqlRequests(api, operation),
      ...refusedRequests(api, operation),
    ]),
  );
  return [...ofOperations, ...apis.flatMap(({ name, base }) => insideApi(name, base)), ...outside(apis)];
}

/** What an API has no path for. */
function insideApi(api: string, base: string): WalkRequest[] {
  const refused = { kind: "refusal", api, method: "GET", headers: {}, refusedFor: "unknown-route" } as const;
  return [
    ...["", "/", "/none-such", "//", "/none-such?size=1"].map((end) => ({ ...refused, what: end, target: base + end })),
    { ...refused, what: "of a page", target: `${base}/none-such`, headers: { Origin: ORIGIN } },
    { ...refused, what: "HEAD", target: `${base}/none-such`, method: "HEAD" },
    { ...refused, what: "malformed", target: `${base}/%ZZ`, refusedFor: "malformed-target" },
  ];
}

/** What belongs to no API. Whether it is ready is told by a server only, as it tells of itself. */
function outside(apis: readonly WalkedApi[]): WalkRequest[] {
  const request = { kind: "outside", what: "refused", method: "GET", headers: {}, refusedFor: "outside" } as const;
  const paths = [
    "/",
    "/none-such",
    "/%ZZ",
    "/-/nothing",
    "/-/ready/",
    ...apis.map(({ base }) => `${base.replace(/\d?$/, "")}x`),
  ];
  const preflight = { Origin: ORIGIN, "Access-Control-Request-Method": "GET" };
  return [
    ...paths.map((target) => ({ ...request, target })),
    ...["HEAD", "POST", "DELETE", "OPTIONS"].map((method) => ({ ...request, method, target: "/" })),
    { ...request, target: "/", headers: { Origin: ORIGIN } },
    ...["POST", "PUT", "DELETE", "OPTIONS"].map((method) => ({ ...request, method, target: READY })),
    { kind: "outside", what: "preflight", method: "OPTIONS", target: "/", headers: preflight, status: 204 },
  ];
}
