import { readFileSync } from "node:fs";
import { FAULT_NAMES } from "../../mock/story/fault.js";
import { pointerTo } from "../../validation/pointer.js";
import { type Contract, type ContractOperation, toPascalCase } from "./contract.js";
import { GenerationError } from "./generation-error.js";

/** What generation derives from an operationId. */
const OPERATION_TYPES = [
  "Path",
  "Query",
  "Request",
  "Example",
  "Prefer",
  "Ok",
  "ApiError",
  "Rejected",
  "ContractViolation",
  "Result",
  "Operation",
];
/** What every API's entries export beside what is generated. */
const EXPORTING = [
  "client/events",
  "client/http-types",
  "client/options",
  "client/or-throw",
  "client/pages",
  "client/picked-client",
  "client/result",
  "validation/issue",
  "validation/plain-object",
  "validation/schema",
  "validation/schema-node",
  "validation/validation-error",
];
const EXPORTED_NAME = /^export (?:async )?(?:interface|type|class|function\*?|const) (\w+)/gm;

/** Makes sure that every exported name stands for one thing. Whether it is a good one is for lint to say. */
export function checkNames({ schemas, operations }: Contract): void {
  const taken = new Map<string, string>(
    [...readClientNames(), "OperationId", "Types"].map((name) => [name, "a type of the client"]),
  );
  const take = (name: string, owner: string, pointer: string) => {
    const other = taken.get(name);
    if (other !== undefined) throw new GenerationError(pointer, `the name "${name}" of ${owner} is taken by ${other}`);
    taken.set(name, owner);
  };
  for (const name of Object.keys(schemas)) {
    take(name, "a schema", pointerTo("components", "schemas", name));
  }
  for (const { operationId, path, method } of operations) {
    const pointer = pointerTo("paths", path, method.toLowerCase(), "operationId");
    for (const suffix of OPERATION_TYPES) take(toPascalCase(operationId) + suffix, `operation ${operationId}`, pointer);
  }
  for (const operation of operations) checkExampleNames(operation);
}

/** The mock takes both in one place, and there a name must mean one thing. */
function checkExampleNames({ path, method, responses }: ContractOperation): void {
  for (const { status, examples } of responses) {
    const name = examples.find((example) => FAULT_NAMES.some((fault) => fault === example));
    if (name === undefined) continue;
    const pointer = pointerTo("paths", path, method.toLowerCase(), "responses", String(status));
    throw new GenerationError(pointer, `the example "${name}" has the name of a fault of the mock`);
  }
}

function readClientNames(): string[] {
  return EXPORTING.flatMap((module) => {
    const source = readFileSync(new URL(`../../${module}.ts`, import.meta.url), "utf8");
    return [...source.matchAll(EXPORTED_NAME)].map(([, name]) => name as string);
  });
}
