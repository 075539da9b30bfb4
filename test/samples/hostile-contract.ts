import type { LocatedOperation, OpenApiDocument, Operation } from "../../src/openapi/document.js";
import type { SampledContract } from "../../src/tools/docs/contracts.js";

/** What some language reads as the end of a text, or as something to work out. */
export const TEXTS = {
  quotes: 'it\'s "quoted" \\ back\\\\slashed',
  signs: "`ls` $HOME ${HOME} $(id) #{x} %s %(x)s {x} {{y}} !! \\u0041 \\x41",
  marks: "one\ntwo\r\n\tthree\u0000\u0007\u2028\u2029\ufeff\ud800",
  letters: "Zoë 日本 👩‍👩‍👧",
  ends: "'''\"\"\"*/ // # -- <!-- EOF\nEOF",
  file: "@file",
};

/** The bodies of the calls: long, short enough for one line, empty, and none. */
export const BODIES: readonly unknown[] = [
  {
    texts: TEXTS,
    words: [true, false, null, {}, [], [[]]],
    numbers: [0, -1.5, 1e21, 1e-7, 9007199254740991],
    ["__proto__"]: 1,
    constructor: "x",
    "key's \"`$\\": { "": "empty" },
  },
  TEXTS.signs,
  {},
  null,
  undefined,
];

/** A header holds visible characters only. */
export const HEADER = 'it\'s "$HOME" `id` ${x} %s {y} \\';
export const QUERY = ["q`$", TEXTS.quotes] as const;
const PATH = "/a$HOME`id`'x'/{id}";
export const FILLED_PATH = PATH.replace("{id}", () => TEXTS.signs);

/** The options of the client, and so the ends of the environment variables. */
export const CREDENTIALS = { name: "näme", secret: "s $e:c`ret" };

/** Takes a body. Returns an operation with something hostile in every place, in its contract. */
export function hostileOperation(body: unknown): { contract: SampledContract; located: LocatedOperation } {
  const operation: Operation = {
    operationId: "send",
    summary: "",
    description: "",
    parameters: [
      { name: "id", in: "path", required: true, schema: {}, example: TEXTS.signs },
      { name: QUERY[0], in: "query", schema: {}, example: QUERY[1] },
      { name: "X-Hostile", in: "header", required: true, schema: {}, example: HEADER },
    ],
    ...(body !== undefined && {
      requestBody: { content: { "application/json": { examples: { only: { value: body } } } } },
    }),
    responses: { 200: { content: { "application/json": { schema: {} } } } },
  };
  const document: OpenApiDocument = {
    openapi: "3.1.1",
    info: { title: "Hostile", version: "1", summary: "", description: "" },
    servers: [{ url: "https://{host}/v1", variables: { host: { default: "h.test" } } }],
    security: [{ basic: [] }],
    tags: [],
    paths: { [PATH]: { put: operation } },
    components: { schemas: {}, securitySchemes: { basic: { type: "http", scheme: "basic" } } },
  };
  const contract = { api: "hostile", document, credentialOptions: Object.keys(CREDENTIALS) };
  return { contract, located: { method: "put", path: PATH, operation } };
}
