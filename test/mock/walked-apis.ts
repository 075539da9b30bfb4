import { API_NAMES, MOUNT_POINTS, type ApiName } from "../../generated/apis.js";
import { oracleOf } from "./contract-oracle.js";
import { AUTHORIZATION } from "./running-mock.js";
import type { WalkedApi, WalkedParameter } from "./walk/walked-api.js";

/** What executes GraphQL, whose requests are answered by execution instead of an example. */
const EXECUTING = ["queryGraphql"];
const INTEGER = "integer";

/** What the walk has to know of each API, from the contracts. */
export function walkedApis(): WalkedApi[] {
  return API_NAMES.map(walkedApi);
}

function walkedApi(name: ApiName): WalkedApi {
  const oracle = oracleOf(name);
  const operations = oracle.operations.map(({ operationId, method, path, template, parameters = [] }) => ({
    operationId,
    method,
    path,
    template,
    parameters: parameters.map(oracle.follow).map(toParameter),
    body: oracle.requestBody(operationId),
    executesGraphql: EXECUTING.includes(operationId),
    answers: oracle.answers.filter((answer) => answer.operationId === operationId),
  }));
  return { name, base: MOUNT_POINTS[name].path, authorization: AUTHORIZATION[name], operations };
}

function toParameter({ name, in: place, example, schema }: any): WalkedParameter {
  const isNumber = schema.type === INTEGER;
  const tooLong = schema.maxLength === undefined ? undefined : "a".repeat(schema.maxLength + 1);
  const unfit = isNumber ? "none" : tooLong;
  return {
    name,
    in: place,
    example: String(example ?? schema.examples[0]),
    isNumber,
    unfit: place === "path" ? unfit : undefined,
  };
}
