import { runInNewContext } from "node:vm";
import { check } from "../../../support/foreign/inside/check.js";
import { createDataNetworkClient } from "../package.js";
import { clientsFor } from "../table/clients.js";
import { ACCOUNT_ANSWER, ORDER_UUID } from "../table/samples.js";
import { summarise } from "../table/summary.js";
import { targetOf } from "./run-table.js";

declare const test: (name: string, run: () => Promise<void>) => void;

/** The upstream answers a read here with an account, and an order here with its uuid. */
export const READ_SLUG = "realms-read";
export const ORDER_SLUG = "realms-order";

const SECRETS = { apiKey: "key", apiSecret: "secret", retry: false } as const;
const READ_ONE = { path: { id: "a-1" } };

/** Plain objects are plain in every realm. */
export function checkOtherRealms(): void {
  const { network } = clientsFor(targetOf(READ_SLUG));
  const { billing } = clientsFor(targetOf(ORDER_SLUG));

  const rows: readonly [string, () => Promise<unknown>, object][] = [
    [
      "an argument of another realm is accepted",
      () => network().getAccount(inNewRealm(READ_ONE)),
      { kind: "ok", id: "a-1" },
    ],
    [
      "parts of another realm are accepted",
      () => network().getAccount({ path: inNewRealm({ id: "a-1" }), headers: inNewRealm({ "X-Trace": "t-1" }) }),
      { kind: "ok", id: "a-1" },
    ],
    [
      "a body of another realm is accepted",
      () => billing().createOrder({ body: inNewRealm({ accounts: [{ packageId: 27 }] }) }),
      { kind: "ok", uuid: ORDER_UUID },
    ],
    [
      "a Map of another realm is refused, as one of this realm is",
      () => network().getAccount({ path: runInNewContext('new Map([["id", "a-1"]])') as { id: string } }),
      { kind: "invalid-request", attempts: 0 },
    ],
  ];
  for (const [name, call, expected] of rows) {
    test(name, async () => check(name, expected, await summarise(async () => call())));
  }
}

/** What a custom `fetch` gives may have been made anywhere. */
export function checkResponsesOfOtherRealms(): void {
  const text = JSON.stringify(ACCOUNT_ANSWER);
  const bytes = runInNewContext("Uint8Array.from(bytes)", { bytes: [...new TextEncoder().encode(text)] }) as Uint8Array;
  const headers = { "Content-Type": "application/json" };
  const stream = new ReadableStream({ start: (controller) => (controller.enqueue(bytes), controller.close()) });
  const foreign = { status: 200, ok: true, headers: new Headers(headers) };
  const answers: Record<string, () => unknown> = {
    "a stream with bytes of another realm is read": () => ({ ...foreign, body: stream }),
    "an ArrayBuffer of another realm is read": () => ({ ...foreign, arrayBuffer: () => Promise.resolve(bytes.buffer) }),
    "a text alone is read": () => ({ ...foreign, text: () => Promise.resolve(text) }),
    "a Response of another realm is read": () =>
      new (runInNewContext("(class extends Base {})", { Base: Response }) as typeof Response)(text, { headers }),
  };
  for (const [name, answer] of Object.entries(answers)) {
    test(name, async () => {
      const fetch = (() => Promise.resolve(answer())) as typeof globalThis.fetch;
      const smile = createDataNetworkClient({ baseUrl: "http://127.0.0.1/v1", ...SECRETS, fetch });
      check(name, { kind: "ok", id: "a-1" }, await summarise(() => smile.getAccount(READ_ONE)));
    });
  }
}

function inNewRealm<Value>(value: Value): Value {
  return runInNewContext(`(${JSON.stringify(value)})`) as Value;
}
