import { type Contract, toPascalCase } from "./contract.js";
import { GenerationError, pointerTo } from "./generation-error.js";

const SCHEMA_NAME = /^[A-Z][A-Za-z0-9]*$/;
const OPERATION_ID = /^[a-z]+([A-Z][a-z0-9]*)+$/;
const EXAMPLE_NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** What generation derives from an operationId. */
const OPERATION_TYPES = ["Path", "Query", "Request", "Example", "Prefer", "Ok", "ApiError", "Result", "Operation"];
/** Names that the client's own types use. */
const RESERVED = ["Ok", "ApiError", "Failed", "Failure", "Issue", "Prefer", "CallOptions", "ClientOptions", "Verdict", "Schema"];

/** Makes sure that every name is a good identifier and stands for one thing. */
export function checkNames({ schemas, operations }: Contract): void {
  const taken = new Map<string, string>(RESERVED.map((name) => [name, "a type of the client"]));
  const take = (name: string, owner: string, pointer: string) => {
    const other = taken.get(name);
    if (other !== undefined) throw new GenerationError(pointer, `the name "${name}" of ${owner} is taken by ${other}`);
    taken.set(name, owner);
  };
  for (const name of Object.keys(schemas)) {
    const pointer = pointerTo("components", "schemas", name);
    if (!SCHEMA_NAME.test(name)) throw new GenerationError(pointer, `the schema name "${name}" is not PascalCase`);
    if (name in globalThis) throw new GenerationError(pointer, `the schema name "${name}" shadows a global of JavaScript`);
    take(name, "a schema", pointer);
  }
  for (const { operationId, path, method, responses } of operations) {
    const pointer = pointerTo("paths", path, method.toLowerCase());
    if (!OPERATION_ID.test(operationId)) {
      throw new GenerationError(`${pointer}/operationId`, `the operationId "${operationId}" is not verb and noun in camelCase`);
    }
    for (const suffix of OPERATION_TYPES) take(toPascalCase(operationId) + suffix, `operation ${operationId}`, `${pointer}/operationId`);
    for (const { status, examples } of responses) {
      const wrong = examples.find((name) => !EXAMPLE_NAME.test(name));
      if (wrong !== undefined) throw new GenerationError(`${pointer}/responses/${status}`, `the example name "${wrong}" is not kebab-case`);
    }
  }
}
