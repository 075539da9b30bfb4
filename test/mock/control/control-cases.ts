// Each control route with what it takes and what it does not: sent by curl and in memory alike.

export interface ControlCase {
  readonly what: string;
  readonly method: string;
  /** Behind `/-/s/{session}/`. */
  readonly path: string;
  readonly body?: string;
  readonly type?: string;
  readonly status: number;
  /** What the answer says. */
  readonly words: RegExp;
}

const JSON_TYPE = "application/json";
const OF_STATUS = { api: "provider-accounts", operationId: "getConnectStatus" };
const post = (path: string, body: unknown, status: number, words: RegExp, what = path): ControlCase => ({
  what: `POST ${what}`,
  method: "POST",
  path,
  body: typeof body === "string" ? body : JSON.stringify(body),
  type: JSON_TYPE,
  status,
  words,
});
const ask = (method: string, path: string, status: number, words: RegExp): ControlCase => ({
  what: `${method} ${path}`,
  method,
  path,
  status,
  words,
});

const TO_NOBODY = {
  type: "ACCOUNT_CONNECTED",
  to: "http://127.0.0.1:9/",
  secret: "s",
  retryDelayMs: 0,
  timeoutMs: 5000,
};

export const CONTROL_CASES: readonly ControlCase[] = [
  ask("GET", "", 200, /"routes"/),
  ask("GET", "ready", 200, /"status":"ready"/),
  ask("GET", "requests", 200, /^\{"requests":\[\]\}$/),
  ask("GET", "requests?operationId=getConnectStatus&valid=true&api=provider-accounts", 200, /"requests"/),
  ask("GET", "deliveries", 200, /^\{"deliveries":\[\]\}$/),
  ask("GET", "deliveries?type=ACCOUNT_CONNECTED", 200, /"deliveries"/),
  ask("DELETE", "requests", 200, /"requests":\[\]/),
  post("next", { ...OF_STATUS, steps: ["incomplete", { fault: "stall", delayMs: 5 }] }, 200, /"steps"/),
  post("next", { operationId: "getConnectStatus", steps: [] }, 200, /"steps"/, "next, without an API"),
  post("always", { ...OF_STATUS, step: "incomplete" }, 200, /"step":"incomplete"/),
  post("reset", { api: "billing" }, 200, /"reset":"billing"/, "reset of an API"),
  post("reset", {}, 200, /"reset":"all"/),
  { ...ask("POST", "reset", 200, /"reset":"all"/), what: "POST reset, without a body" },
  post(
    "deliver",
    TO_NOBODY,
    200,
    /"outcome":"refused".*refused: nothing listens|"outcome":"refused".*blocked|"outcome":"refused"/,
  ),

  ask("GET", "no-such", 404, /"routes"/),
  ask("GET", "__proto__", 404, /"routes"/),
  ask("GET", "requests/1", 404, /"routes"/),
  ask("GET", "next", 405, /must be one of POST/),
  ask("PUT", "requests", 405, /must be one of GET, HEAD, DELETE/),
  ask("DELETE", "ready", 405, /must be one of GET, HEAD/),
  ask("POST", "deliveries", 405, /must be one of GET, HEAD/),
  ask("GET", "requests?operation=x", 400, /\\"operation\\".*api, operationId, valid/),
  ask("GET", "requests?valid=1", 400, /\\"valid\\" must be true or false/),
  ask("GET", "requests?valid=constructor", 400, /\\"valid\\" must be true or false/),
  ask("GET", "requests?api=billing&api=billing", 400, /must be given once/),
  ask("GET", "requests?operationId=getNoSuch", 400, /getNoSuch.*getConnectStatus/),
  ask("GET", "requests?api=%ff", 400, /percent-encoded/),
  ask("GET", "deliveries?since=1", 400, /It takes: type/),
  ask("DELETE", "requests?api=billing", 400, /It takes none/),
  ask("POST", "next", 400, /must have: operationId, steps/),
  post("next", { ...OF_STATUS }, 400, /must have: steps/, "next without steps"),
  post("next", { ...OF_STATUS, steps: "incomplete" }, 400, /must be a list/, "next with a name"),
  post("next", { ...OF_STATUS, steps: [], step: "x" }, 400, /\\"step\\".*api, operationId, steps/, "next with a step"),
  post("next", `{"operationId":"x","steps":[],"__proto__":1}`, 400, /__proto__/, "next with __proto__"),
  post("next", { operationId: "__proto__", steps: [] }, 400, /__proto__.*getConnectStatus/, "next of __proto__"),
  post("next", { operationId: null, steps: [] }, 400, /null/, "next of null"),
  post("next", "[]", 400, /JSON object/, "next with a list"),
  post("next", "{", 400, /JSON object/, "next with half of an object"),
  post("next", '"', 400, /JSON object/, "next with a quote"),
  post(
    "next",
    `{"operationId":"${"x".repeat(1_100_000)}","steps":[]}`,
    400,
    /at most 1048576 bytes/,
    "next, too large",
  ),
  {
    ...post("next", { ...OF_STATUS, steps: [] }, 400, /application\/json/, "next, as a form"),
    type: "application/x-www-form-urlencoded",
  },
  { ...post("next", { ...OF_STATUS, steps: [] }, 400, /application\/json/, "next, as text"), type: "text/plain" },
  post("always", { ...OF_STATUS, step: "no-such" }, 400, /no-such.*incomplete/, "always an unknown example"),
  post("always", { ...OF_STATUS, step: { fault: "no-such" } }, 400, /no-such.*rate-limited/, "always an unknown fault"),
  post("reset", { api: "no-such" }, 400, /no-such.*billing/, "reset of an unknown API"),
  post("deliver", { type: "ACCOUNT_CONNECTED" }, 400, /must have: to, secret/, "deliver to nobody"),
  post("deliver", { ...TO_NOBODY, type: "NO_SUCH" }, 400, /NO_SUCH.*ACCOUNT_CONNECTED/, "deliver an unknown event"),
  post("deliver", { ...TO_NOBODY, type: "__proto__" }, 400, /ACCOUNT_CONNECTED/, "deliver __proto__"),
  post("deliver", { ...TO_NOBODY, example: "no-such" }, 400, /no example.*no-such/, "deliver an unknown example"),
  post("deliver", { ...TO_NOBODY, variant: "no-such" }, 400, /bad-signature/, "deliver an unknown variant"),
  post("deliver", { ...TO_NOBODY, to: "nowhere" }, 400, /absolute http/, "deliver to no URL"),
  post(
    "deliver",
    { ...TO_NOBODY, to: "https://app.example.com/" },
    200,
    /"outcome":"not-sent".*allow-remote/,
    "deliver elsewhere",
  ),
];
