/** What a tool gets wrong although the contract is right. */
export interface KnownFault {
  readonly tool: string;
  /** The pin with which it was seen. A new pin has to be tried without the exception. */
  readonly version: string;
  /** The names of the checks that fail. */
  readonly checks: readonly string[];
  /** A part of what those checks receive, as JSON. */
  readonly received: string;
  /** What goes wrong, why it is the tool's fault, and where its makers are told of it. */
  readonly why: string;
}

/** Checks that fail since the tool's schemas have no conditions. The one of provider accounts has none itself. */
const CONDITIONS = (kind: string) => [
  `data-network: ${kind} refuses a success with the code of an error`,
  `billing: ${kind} refuses an update that failed without a reason`,
  `billing: ${kind} refuses a subscription of no account`,
];

/** Checks that fail since the tool's schemas let attributes through that the contract refuses. */
const CLOSED = (kind: string) => [
  `data-network: ${kind} refuses misspelt requests`,
  `provider-accounts: ${kind} refuses misspelt requests`,
  `billing: ${kind} refuses misspelt requests`,
];

export const KNOWN_FAULTS: readonly KnownFault[] = [
  {
    tool: "openapi-backend",
    version: "5.20.1",
    checks: ["data-network", "provider-accounts", "billing"].map((api) => `${api}: is taken in strict mode`),
    received: "Document is not valid OpenAPI",
    why: "It judges documents by the schema of OpenAPI 3.0, though it takes 3.1: openapistack/openapi-backend#532.",
  },
  {
    tool: "hey-api",
    version: "0.95.0",
    checks: CLOSED("zod"),
    received: "[",
    why: "Its zod plugin ignores `additionalProperties: false`: hey-api/hey-api#4307, mended in versions for Node 22.",
  },
  {
    tool: "hey-api",
    version: "0.95.0",
    checks: [...CONDITIONS("zod"), ...CONDITIONS("valibot")],
    received: "true",
    why: "Neither plugin carries `if`, `then`, `else` and `not` over, which OpenAPI 3.1 has from JSON Schema.",
  },
  {
    tool: "orval",
    version: "7.13.2",
    checks: CONDITIONS("zod"),
    received: "true",
    why: "It does not carry `if`, `then`, `else` and `not` over, which OpenAPI 3.1 has from JSON Schema.",
  },
  {
    tool: "orval",
    version: "7.13.2",
    checks: [
      "billing: zod accepts the request createOrder new-customer",
      "billing: zod accepts the request createOrder order-of-the-page",
      "billing: zod accepts the request updateAccount custom-fields-set",
      "billing: zod accepts the request updateAccount account-of-the-page",
      "billing: zod accepts the request updateSubscription custom-fields-set",
      "billing: zod accepts the request updateSubscription subscription-of-the-page",
    ],
    received: "false",
    why: "Of several types it takes the first, so a custom field can be text only: orval-labs/orval#2436.",
  },
  {
    tool: "openapi-zod-client",
    version: "1.18.3",
    checks: CLOSED("zod"),
    received: "[",
    why: "It lets unknown attributes through, whatever `additionalProperties` says: astahmer/openapi-zod-client#335.",
  },
  {
    tool: "openapi-zod-client",
    version: "1.18.3",
    checks: CONDITIONS("zod"),
    received: "true",
    why: "It does not carry `if`, `then`, `else` and `not` over, which OpenAPI 3.1 has from JSON Schema.",
  },
];
