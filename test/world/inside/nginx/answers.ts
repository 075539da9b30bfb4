import { check } from "../../../support/foreign/inside/check.js";
import { clientsFor } from "../table/clients.js";
import { ORDER } from "../table/samples.js";
import { type Summary, summarise } from "../table/summary.js";
import type { Upstream } from "../table/upstream.js";

const READ_ONE = { path: { id: "a-1" } };
/** More than nginx takes for one header. */
const LONG_HEADER = "x".repeat(40_000);

type Clients = ReturnType<typeof clientsFor>;
type Row = readonly [name: string, location: string, call: (clients: Clients) => Promise<unknown>, expected: Summary];

const order = ({ billing }: Clients) => billing({ retry: 2 }).createOrder({ body: ORDER });
const read = ({ network }: Clients) => network().getAccount(READ_ONE);
const html = (status: number) => ({ kind: "contract-violation", status, keyword: "media-type", ok: false });
const unexpected = (status: number) => ({ kind: "unexpected-status", status, ok: false });
const cut = { kind: "network", status: 200, maybeApplied: true, attempts: 1, mark: "here" };

const ROWS: readonly Row[] = [
  ["a read while the service is down", "down", read, unexpected(502)],
  ["an order while the service is down, sent once", "down", order, { ...unexpected(502), attempts: 1 }],
  ["a read that takes nginx too long", "slow", read, html(504)],
  ["an order that takes nginx too long, sent once", "slow", order, { ...unexpected(504), attempts: 1 }],
  ["an order too large for nginx", "small", order, { ...unexpected(413), attempts: 1 }],
  ["a deletion that nginx forbids", "reading", ({ network }) => network().revokeAccount(READ_ONE), html(403)],
  ["a read of what nginx does not know", "nowhere", read, html(404)],
  [
    "a read with a header too long for nginx",
    "api",
    ({ network }) => network().getAccount({ ...READ_ONE, headers: { "X-Trace": LONG_HEADER } }),
    html(400),
  ],
  ["an order while nginx is busy, sent once", "busy", order, { ...unexpected(503), attempts: 1 }],
  [
    "another write while nginx is busy is repeated, since it may",
    "busy",
    ({ billing }) => billing({ retry: 1 }).updateAccount({ path: { id: "5" }, body: { taxable: true } }),
    { ...unexpected(503), attempts: 2 },
  ],
  ["an order beyond nginx' rate is repeated", "limited", order, { ...unexpected(429), attempts: 3 }],
  ["an order whose answer breaks off behind nginx", "broken", order, cut],
  ["an order whose answer breaks off behind nginx without buffers", "unbuffered", order, cut],
  [
    "a read whose answer breaks off behind nginx is repeated",
    "broken-once",
    ({ network }) => network({ retry: 1 }).getAccount(READ_ONE),
    { kind: "ok", status: 200, attempts: 2, id: "a-1" },
  ],
  // nginx asks upstream in HTTP/1.0, where the end of the connection ends the body: half an answer passes for a whole.
  ["an order whose half answer nginx takes for a whole", "half", order, { ...html(200), keyword: "truncated" }],
  ["a redirect of nginx is not followed", "folder", ({ network }) => network().listAccounts(), unexpected(301)],
];

/** What nginx says by itself, and what it makes of broken connections, are kinds of the result and never exceptions. */
export async function checkAnswers(origin: string, upstream: Upstream): Promise<void> {
  for (const [name, slug, call, expected] of ROWS) {
    const before = upstream.of("plain").length;
    const clients = clientsFor({ ...upstream, origin, slug });
    check(name, expected, await summarise(() => call(clients)));
    check(`${name}: reaches no other resource`, 0, upstream.of("plain").length - before);
  }
}
