// Reads the bundle on its own, without the mock's code, so that a mistake in one shows in the other.
import { readFileSync } from "node:fs";
import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";

type Json = Record<string, any>;

export const contract: Json = JSON.parse(readFileSync(new URL("../../generated/data-network/openapi.json", import.meta.url), "utf8"));

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(contract, "contract");

export function follow(value: Json): Json {
  if (typeof value.$ref !== "string") return value;
  return value.$ref.slice(2).split("/").reduce((parent: Json, name: string) => parent[name], contract);
}

export interface ExpectedExample {
  operationId: string;
  method: string;
  path: string;
  status: number;
  name: string;
  value: unknown;
  isFirstOfStatus: boolean;
}

/** Every named example of every status of every operation, with the path filled in from the parameters' own examples. */
export const examples: ExpectedExample[] = Object.entries(contract.paths as Json).flatMap(([template, pathItem]) =>
  Object.entries(pathItem as Json).flatMap(([method, operation]) =>
    Object.entries(operation.responses as Json).flatMap(([status, response]) =>
      Object.entries(follow(response).content["application/json"].examples as Json).map(([name, example], index) => ({
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path: fill(template, operation),
        status: Number(status),
        name,
        value: follow(example).value,
        isFirstOfStatus: index === 0,
      })),
    ),
  ),
);

export function exampleBody(name: string): any {
  return contract.components.examples[name].value;
}

function fill(template: string, operation: Json): string {
  return template.replace(/\{(.+?)\}/g, (_match, name) => {
    const parameter = (operation.parameters as Json[]).map(follow).find((candidate) => candidate.name === name);
    return encodeURIComponent(parameter?.example);
  });
}

/** Fails unless the body is valid for the status of the operation, by the contract's schema. */
export function expectValidBody(operationId: string, status: number, body: unknown): void {
  const operation = Object.values(contract.paths as Json)
    .flatMap((pathItem) => Object.values(pathItem as Json))
    .find((candidate) => candidate.operationId === operationId);
  const { $ref } = follow(operation.responses[status]).content["application/json"].schema;
  const validate = ajv.getSchema(`contract${$ref}`) ?? ajv.compile({ $ref: `contract${$ref}` });
  validate(body);
  expect(validate.errors ?? []).toEqual([]);
}
