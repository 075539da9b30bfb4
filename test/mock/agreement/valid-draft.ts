import type { ApiName } from "../../../generated/apis.js";
import { ValueMaker } from "../../proof/support/make-value.js";
import type { Random } from "../../proof/support/random.js";
import { CREDENTIALS } from "../running-mock.js";
import type { Draft } from "./draft.js";
import type { TestedBody, TestedOperation } from "./tested-operation.js";

const AUTHORIZATION: Readonly<Record<ApiName, string | undefined>> = {
  "data-network": CREDENTIALS,
  "provider-accounts": "Bearer token",
  billing: undefined,
};
/** How often there is a parameter that need not be, and how often the body is one of the contract's examples. */
const [OPTIONAL, EXAMPLE] = [0.3, 0.5];
/** By the schemas of an API: they are made once. */
const makers = new Map<TestedBody["schemas"], ValueMaker>();

/** Makes a request that the contract allows: with the examples of parameters, and a body of its own or an example. */
export function validDraft(operation: TestedOperation, random: Random): Draft {
  const { parameters, body, method, path, api } = operation;
  const chosen = parameters.filter(({ isRequired }) => isRequired || random.chance(OPTIONAL));
  const authorization = AUTHORIZATION[api];
  const headers = new Map(authorization === undefined ? [] : [["authorization", authorization]]);
  if (body) headers.set("content-type", "application/json");
  return {
    operation,
    method,
    path,
    pathTexts: new Map(
      chosen.filter((one) => one.in === "path").map(({ name, example }) => [name, encodeURIComponent(example)]),
    ),
    query: chosen.filter((one) => one.in === "query").map(({ name, example }) => `${name}=${encodeQuery(example)}`),
    headers,
    body: body && makeBody(body, random),
    mutations: [],
  };
}

/** As clients write a list: the commas that separate stay as they are. */
export const encodeQuery = (text: string): string => encodeURIComponent(text).replaceAll("%2C", ",");

/** A body that may be changed. */
export function makeBody({ schemas, schemaName, examples }: TestedBody, random: Random): unknown {
  if (random.chance(EXAMPLE)) return structuredClone(random.pick(examples));
  const maker = makers.get(schemas) ?? new ValueMaker(schemas);
  makers.set(schemas, maker);
  return maker.make(schemaName, random);
}
