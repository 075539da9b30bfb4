import { type Contract, type ContractOperation, type ContractResponse, schemaName, toPascalCase } from "../contract.js";
import { docComment, literalUnion } from "./text.js";

/**
 * The types of an operation's outcomes, and the names in them that the imports need: `types` of schemas, `results` of
 * the client.
 */
export interface ResultTypes {
  readonly text: string;
  readonly types: readonly string[];
  readonly results: readonly string[];
}

/** One interface for each kind of outcome that the operation has by itself, and the union of all outcomes. */
export function emitResultTypes(contract: Contract, operation: ContractOperation): ResultTypes {
  const name = toPascalCase(operation.operationId);
  const byIndex = operation.outcome?.byIndex;
  const parts = [
    emitOk(contract, operation),
    emitApiErrors(operation),
    emitRejected(operation),
    emitViolation(operation),
  ];
  const union = [
    `${name}Ok`,
    `${name}ApiError`,
    ...(operation.outcome ? [`${name}Rejected`] : []),
    ...(byIndex ? [`${name}ContractViolation`, "FailedOtherwise"] : ["Failed"]),
  ];
  return {
    text: [
      ...parts.map(({ text }) => text),
      docComment([
        `Every outcome of {@link ${contract.prefix}Operations.${operation.operationId}}. Switch over \`kind\`.`,
      ]),
      `export type ${name}Result = ${union.join(" | ")};\n`,
    ].join(""),
    types: parts.flatMap(({ types }) => types),
    results: [...parts.flatMap(({ results }) => results), byIndex ? "FailedOtherwise" : "Failed"],
  };
}

const NOTHING: ResultTypes = { text: "", types: [], results: [] };

const isSuccess = ({ status }: ContractResponse) => status < 300;
const named = (schemas: readonly (string | null | undefined)[]) =>
  schemas.filter((schema) => typeof schema === "string");

/** The successful answers: one interface for each status. */
function emitOk(contract: Contract, operation: ContractOperation): ResultTypes {
  const name = toPascalCase(operation.operationId);
  const successes = operation.responses.filter(isSuccess);
  const interfaces = successes.map(({ status, schema }) => {
    const own = successes.length === 1 ? `${name}Ok` : `${name}Ok${status}`;
    const data = operation.outcome?.byIndex?.created ?? dataSchema(contract, schema);
    return {
      own,
      types: named([schema, data]),
      text: `export interface ${own} extends Ok {\n  readonly status: ${status};\n  readonly data: ${data ?? "undefined"};\n  readonly body: ${schema ?? "undefined"};\n}\n\n`,
    };
  });
  return {
    text: interfaces.map(({ text }) => text).join("") + emitUnion(`${name}Ok`, interfaces),
    types: interfaces.flatMap(({ types }) => types),
    results: ["Ok"],
  };
}

/** The schema of a result: what is in the envelope where the API has one, and nothing for an acknowledgement. */
function dataSchema({ envelope, schemas }: Contract, schema: string | null): string | undefined {
  if (schema === null) return undefined;
  if (envelope === undefined) return schema;
  const reference = schemas[schema]?.properties?.[envelope]?.$ref;
  return reference && schemaName(reference);
}

/** The declared errors: statuses with the same body share an interface, so that `status` narrows `error`. */
function emitApiErrors(operation: ContractOperation): ResultTypes {
  const name = toPascalCase(operation.operationId);
  const errors = operation.responses.filter((response) => !isSuccess(response));
  if (errors.length === 0) return { ...NOTHING, text: `export type ${name}ApiError = never;\n\n` };
  const schemas = [...new Set(errors.map(({ schema }) => schema))];
  const interfaces = schemas.map((schema) => {
    const statuses = errors.filter((response) => response.schema === schema).map(({ status }) => status);
    const own = schemas.length === 1 ? `${name}ApiError` : `${name}ApiError${statuses.join("Or")}`;
    return {
      own,
      text: `export interface ${own} extends ApiError {\n  readonly status: ${literalUnion(statuses)};\n  readonly error: ${schema ?? "undefined"};\n}\n\n`,
    };
  });
  return {
    text: interfaces.map(({ text }) => text).join("") + emitUnion(`${name}ApiError`, interfaces),
    types: named(schemas),
    results: ["ApiError"],
  };
}

/** A success by its status whose body says that the business refused. */
function emitRejected({ operationId, outcome, responses }: ContractOperation): ResultTypes {
  if (outcome === undefined) return NOTHING;
  const { status, schema } = responses.find(isSuccess) as ContractResponse;
  const sides = Object.entries(outcome.byIndex ?? {});
  const members = [`status: ${status}`, `error: ${schema}`, ...sides.map(([side, type]) => `${side}: ${type}`)];
  return {
    text: `export interface ${toPascalCase(operationId)}Rejected extends Rejected {\n${members.map((member) => `  readonly ${member};\n`).join("")}}\n\n`,
    types: named([schema, ...sides.map(([, type]) => type)]),
    results: ["Rejected"],
  };
}

/** A violation that still says what was created, and what was refused. */
function emitViolation({ operationId, outcome }: ContractOperation): ResultTypes {
  const { byIndex } = outcome ?? {};
  if (byIndex === undefined) return NOTHING;
  const comment = docComment(
    [
      "What was created all the same, as far as the answer says; absent where it cannot be read. Look before you repeat the call.",
    ],
    "  ",
  );
  const members = `${comment}  readonly created?: ${byIndex.created};\n  readonly refused?: ${byIndex.refused};\n`;
  return {
    text: `export interface ${toPascalCase(operationId)}ContractViolation extends ContractViolation {\n${members}}\n\n`,
    types: [byIndex.created, byIndex.refused],
    results: ["ContractViolation"],
  };
}

function emitUnion(name: string, interfaces: readonly { readonly own: string }[]): string {
  return interfaces.length === 1 ? "" : `export type ${name} = ${interfaces.map(({ own }) => own).join(" | ")};\n\n`;
}
