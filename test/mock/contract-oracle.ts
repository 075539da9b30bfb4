// Reads the bundles on its own, without the mock's code, so that a mistake in one shows in the other.
import { readFileSync } from "node:fs";
import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import type { ApiName } from "../../src/mock/index.js";
import { put } from "../support/echoes.js";

type Json = Record<string, any>;

export interface ExpectedAnswer {
  operationId: string;
  method: string;
  path: string;
  /** A valid body, where the operation takes one. Where the answer has entries by index, it asks for just these. */
  requestBody: unknown;
  status: number;
  /** Undefined where the status has no body. */
  name: string | undefined;
  value: unknown;
  /** The value with what the path and its query say in the places that the contract declares. */
  own: unknown;
  isFirstOfStatus: boolean;
}

const oracles = new Map<ApiName, ReturnType<typeof createOracle>>();

/** Takes the name of an API. Returns what its contract makes one expect: the same for all, who change only copies. */
export function oracleOf(api: ApiName): ReturnType<typeof createOracle> {
  const oracle = oracles.get(api) ?? createOracle(api);
  oracles.set(api, oracle);
  return oracle;
}

function createOracle(api: ApiName) {
  const contract: Json = JSON.parse(
    readFileSync(new URL(`../../generated/${api}/openapi.json`, import.meta.url), "utf8"),
  );
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(contract, "contract");

  const operations: Json[] = Object.entries(contract.paths as Json).flatMap(([template, pathItem]) =>
    Object.entries(pathItem as Json).map(([method, operation]) => {
      return { ...operation, method: method.toUpperCase(), template, path: fill(template, operation) };
    }),
  );

  function follow(value: Json): Json {
    if (typeof value.$ref !== "string") return value;
    return value.$ref
      .slice(2)
      .split("/")
      .reduce((parent: Json, name: string) => parent[name], contract);
  }

  /** The path, and the query where one is required, filled from the examples of the parameters. */
  function fill(template: string, operation: Json): string {
    const parameters = ((operation.parameters ?? []) as Json[]).map(follow);
    const exampleOf = (parameter: Json | undefined) =>
      encodeURIComponent(parameter?.example ?? parameter?.schema.examples[0]);
    const path = template.replace(/\{(.+?)\}/g, (_match, name) =>
      exampleOf(parameters.find((candidate) => candidate.name === name)),
    );
    const query = parameters
      .filter((parameter) => parameter.in === "query" && parameter.required)
      .map((parameter) => `${parameter.name}=${exampleOf(parameter)}`);
    return query.length === 0 ? path : `${path}?${query.join("&")}`;
  }

  /** What {@link fill} puts into the path comes back. */
  function withEchoes(operation: Json, value: unknown): unknown {
    const sent = ((operation.parameters ?? []) as Json[]).map(follow).filter((parameter) => parameter.required);
    return sent.reduce((body, { name, example, schema }) => {
      const places: string[] = operation["x-echo"]?.[name] ?? [];
      return places.reduce((inner, place) => put(inner, place, example ?? schema.examples[0]).body, body);
    }, value);
  }

  function operationOf(operationId: string): Json {
    const operation = operations.find((candidate) => candidate.operationId === operationId);
    if (!operation) throw new Error(`The contract has no ${operationId}`);
    return operation;
  }

  function requestExample(operation: Json): unknown {
    if (!operation.requestBody) return undefined;
    const [example] = Object.values<Json>(follow(operation.requestBody).content["application/json"].examples);
    return follow(example as Json).value;
  }

  function requestFor(operation: Json, schema: Json | undefined, answer: unknown): unknown {
    const request = requestExample(operation) as Json;
    const outcome = schema && follow(schema)["x-outcome"];
    if (!outcome?.byIndex) return request;
    const lists = Object.entries(answer as Json).filter(([list]) => outcome.decidedBy.includes(list));
    return Object.fromEntries(lists.map(([list, entries]) => [list, Object.keys(entries).map(() => request[list][0])]));
  }

  /** Every named example of every status of every operation, and every status without a body. */
  const answers: ExpectedAnswer[] = operations.flatMap((operation) =>
    Object.entries(operation.responses as Json).flatMap(([status, response]) => {
      const { schema, examples } = follow(response).content?.["application/json"] ?? {};
      const named: [string | undefined, Json][] = examples ? Object.entries<Json>(examples) : [[undefined, {}]];
      return named.map(([name, example], index) => ({
        operationId: operation.operationId,
        method: operation.method,
        path: operation.path,
        requestBody: requestFor(operation, Number(status) === 200 ? schema : undefined, follow(example).value),
        status: Number(status),
        name,
        value: follow(example).value,
        own: withEchoes(operation, follow(example).value),
        isFirstOfStatus: index === 0,
      }));
    }),
  );

  return {
    contract,
    follow,
    operations,
    answers,
    exampleBody: (name: string): any => contract.components.examples[name].value,

    /** Returns the answer that an operation gives first for a status. */
    firstAnswer: (operationId: string, status: number): any =>
      answers.find((answer) => answer.operationId === operationId && answer.status === status)?.value,

    /** Returns a valid body for an operation. */
    requestBody: (operationId: string): any => structuredClone(requestExample(operationOf(operationId))),

    /** Fails unless the body is valid for the status of the operation, by the contract's schema. */
    expectValidBody(operationId: string, status: number, body: unknown): void {
      const { $ref } = follow(operationOf(operationId).responses[status]).content["application/json"].schema;
      const validate = ajv.getSchema(`contract${$ref}`) ?? ajv.compile({ $ref: `contract${$ref}` });
      void validate(body);
      expect(validate.errors ?? []).toEqual([]);
    },
  };
}

/** The data network's, which most tests are about. */
export const { contract, exampleBody, expectValidBody } = oracleOf("data-network");
