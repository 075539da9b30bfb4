import { type Contract, type ContractOperation, type ContractResponse, schemaName, toPascalCase } from "../contract.js";
import { docComment, linkTo, literalUnion } from "./text.js";

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
  const link = linkTo(contract.prefix, operation.operationId);
  const parts = [
    emitOk(contract, operation, link),
    emitApiErrors(operation, link),
    emitRejected(contract, operation, link),
    emitViolation(operation, link),
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
      docComment([`Every outcome of ${link}. Switch over \`kind\`.`]),
      `export type ${name}Result = ${union.join(" | ")};\n`,
    ].join(""),
    types: parts.flatMap(({ types }) => types),
    results: [...parts.flatMap(({ results }) => results), byIndex ? "FailedOtherwise" : "Failed"],
  };
}

/** What an answer that is keyed by the index of the request's entries holds. */
const SIDES: Readonly<Record<string, string>> = {
  created: "What was created all the same, by the index of its entry in the request.",
  refused: "What was refused, by the index of its entry in the request, with the reasons.",
};
const PART =
  "What could be read all the same; null where nothing could. What failed in it is null. Readable, but not enumerable.";
const PATHS =
  "The place in `data` that each error is about, as a JSON Pointer, at most 100; the empty one where it names none.";
const AS_FAR_AS_KNOWN = "As far as the answer says; absent where it cannot be read.";

const NOTHING: ResultTypes = { text: "", types: [], results: [] };

const isSuccess = ({ status }: ContractResponse) => status < 300;
const named = (schemas: readonly (string | null | undefined)[]) =>
  schemas.filter((schema) => typeof schema === "string");

/** The successful answers: one interface for each status. */
function emitOk(contract: Contract, operation: ContractOperation, link: string): ResultTypes {
  const name = toPascalCase(operation.operationId);
  const successes = operation.responses.filter(isSuccess);
  const interfaces = successes.map(({ status, schema }) => {
    const own = successes.length === 1 ? `${name}Ok` : `${name}Ok${status}`;
    const data = operation.data ?? operation.outcome?.byIndex?.created ?? dataSchema(contract, schema);
    return {
      own,
      types: named([schema, data]),
      text: emitInterface(own, "Ok", `Success of ${link}, with status ${status}.`, [
        [`status: ${status}`],
        [`data: ${data ?? "undefined"}`],
        [`body: ${schema ?? "undefined"}`],
      ]),
    };
  });
  return {
    text: interfaces.map(({ text }) => text).join("") + emitUnion(`${name}Ok`, interfaces, `Every success of ${link}.`),
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
function emitApiErrors(operation: ContractOperation, link: string): ResultTypes {
  const name = toPascalCase(operation.operationId);
  const errors = operation.responses.filter((response) => !isSuccess(response));
  if (errors.length === 0) {
    const comment = docComment([`${link} declares no errors.`]);
    return { ...NOTHING, text: `${comment}export type ${name}ApiError = never;\n\n` };
  }
  const schemas = [...new Set(errors.map(({ schema }) => schema))];
  const interfaces = schemas.map((schema) => {
    const statuses = errors.filter((response) => response.schema === schema).map(({ status }) => status);
    const own = schemas.length === 1 ? `${name}ApiError` : `${name}ApiError${statuses.join("Or")}`;
    return {
      own,
      text: emitInterface(own, "ApiError", `Errors that ${link} declares: ${statuses.join(", ")}.`, [
        [`status: ${literalUnion(statuses)}`],
        [`error: ${schema ?? "undefined"}`],
      ]),
    };
  });
  return {
    text:
      interfaces.map(({ text }) => text).join("") +
      emitUnion(`${name}ApiError`, interfaces, `Every error that ${link} declares. \`status\` narrows \`error\`.`),
    types: named(schemas),
    results: ["ApiError"],
  };
}

/** A success by its status whose body says that the business refused. */
function emitRejected(contract: Contract, operation: ContractOperation, link: string): ResultTypes {
  const { operationId, outcome, responses } = operation;
  if (outcome === undefined) return NOTHING;
  const { status, schema } = responses.find(isSuccess) as ContractResponse;
  const sides = Object.entries(outcome.byIndex ?? {});
  const ofData = partSchema(contract, schema);
  const part = ofData ?? `${schema}["data"]`;
  const text = `${link} was answered with ${status}, and the body says that the business refused.`;
  return {
    text: emitInterface(`${toPascalCase(operationId)}Rejected`, "Rejected", text, [
      [`status: ${status}`],
      [`error: ${schema}`],
      ...sides.map(([side, type]) => [`${side}: ${type}`, SIDES[side]] as const),
      ...(outcome.byErrors
        ? [[`data: ${part} | null`, PART] as const, ["paths: readonly string[]", PATHS] as const]
        : []),
    ]),
    types: named([schema, ofData, ...sides.map(([, type]) => type)]),
    results: ["Rejected"],
  };
}

/** The schema of the data of a GraphQL answer, where there is one of its own. */
function partSchema({ schemas }: Contract, answer: string | null): string | undefined {
  const reference = schemas[answer ?? ""]?.properties?.["data"]?.anyOf?.[0]?.$ref;
  return reference && schemaName(reference);
}

/** A violation that still says what was created, and what was refused. */
function emitViolation({ operationId, outcome }: ContractOperation, link: string): ResultTypes {
  const { byIndex } = outcome ?? {};
  if (byIndex === undefined) return NOTHING;
  const text = `The answer to ${link} breaks the contract. Look what was created before you repeat the call.`;
  return {
    text: emitInterface(`${toPascalCase(operationId)}ContractViolation`, "ContractViolation", text, [
      [`created?: ${byIndex.created}`, `${SIDES["created"]} ${AS_FAR_AS_KNOWN}`],
      [`refused?: ${byIndex.refused}`, `${SIDES["refused"]} ${AS_FAR_AS_KNOWN}`],
    ]),
    types: [byIndex.created, byIndex.refused],
    results: ["ContractViolation"],
  };
}

/** An interface of read-only members, each with its text where the base has none that fits. */
function emitInterface(
  name: string,
  base: string,
  text: string,
  members: readonly (readonly [member: string, text?: string | undefined])[],
): string {
  const lines = members.map(([member, words = ""]) => `${docComment([words], "  ")}  readonly ${member};\n`);
  return `${docComment([text])}export interface ${name} extends ${base} {\n${lines.join("")}}\n\n`;
}

function emitUnion(name: string, interfaces: readonly { readonly own: string }[], text: string): string {
  if (interfaces.length === 1) return "";
  return `${docComment([text])}export type ${name} = ${interfaces.map(({ own }) => own).join(" | ")};\n\n`;
}
