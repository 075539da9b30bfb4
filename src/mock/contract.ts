import { resolve, type Reference } from "./references.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

interface DescribedSchema {
  readonly "x-outcome"?: { readonly decidedBy: readonly string[]; readonly byIndex?: object };
}

interface Content {
  readonly schema?: DescribedSchema | Reference;
  readonly examples?: Readonly<Record<string, { readonly value: unknown } | Reference>>;
}

interface DescribedResponse {
  readonly content?: Readonly<Record<string, Content>>;
}

interface DescribedOperation {
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> } | Reference;
  readonly responses: Readonly<Record<string, DescribedResponse | Reference>>;
  readonly "x-violations"?: readonly DocumentedViolation[];
}

/** The part of a bundled OpenAPI document that the mock reads. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<(typeof METHODS)[number], DescribedOperation>>>>>;
}

/** What a status may be answered with: one of its examples or, where the status has no body, nothing. */
export interface DocumentedAnswer {
  readonly status: number;
  /** The example's. Absent where the status has no body. */
  readonly name?: string;
  readonly body?: unknown;
}

/** What the service is documented to answer to a body that breaks the contract in one way. */
export interface DocumentedViolation {
  /** Where in the body, such as `/accounts/0/packageId` with a star for any index. */
  readonly at: string;
  /** The keyword of JSON Schema that is broken. */
  readonly keyword: string;
  readonly status: number;
  /** What the answer says of the entry that breaks it. Absent where the whole request gets the status' own answer. */
  readonly code?: string;
}

export interface Operation {
  /** In capitals, as a request has it. */
  readonly method: string;
  /** The path as the contract writes it, such as `/accounts/{id}`. */
  readonly path: string;
  /** Empty where the operation takes no body. */
  readonly requestMediaTypes: readonly string[];
  /**
   * Every example of every status and each status without a body, lowest status first, in the order of the contract.
   */
  readonly answers: readonly DocumentedAnswer[];
  readonly violations: readonly DocumentedViolation[];
  /** The lists of the request that a 200 answers entry by entry, in attributes of the same names, keyed by index. */
  readonly listsByIndex: readonly string[];
}

/** Takes a bundled contract. Returns its operations with their answers. */
export function readOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, pathItem]) =>
    METHODS.flatMap((method) => {
      const operation = pathItem[method];
      if (!operation) return [];
      return {
        method: method.toUpperCase(),
        path,
        requestMediaTypes: operation.requestBody ? Object.keys(resolve(document, operation.requestBody).content) : [],
        answers: readAnswers(document, operation),
        violations: operation["x-violations"] ?? [],
        listsByIndex: readListsByIndex(document, operation),
      };
    }),
  );
}

/** Takes operations and a status. Returns the first answer that one of them has for it, if any. */
export function firstAnswer(operations: readonly Operation[], status: number): DocumentedAnswer | undefined {
  return operations.flatMap(({ answers }) => answers).find((answer) => answer.status === status);
}

/** Takes an operation. Returns its first answer of success. Throws an Error where it has none. */
export function successAnswer({ method, path, answers }: Operation): DocumentedAnswer {
  const answer = answers.find(({ status }) => status >= 200 && status < 300);
  if (!answer) throw new Error(`The contract has no example of success for ${method} ${path}`);
  return answer;
}

function readAnswers(document: OpenApiDocument, { responses }: DescribedOperation): DocumentedAnswer[] {
  return Object.entries(responses).flatMap(([code, response]): DocumentedAnswer[] => {
    const status = Number(code);
    const { content } = resolve(document, response);
    if (!content) return [{ status }];
    return Object.values(content).flatMap(({ examples = {} }) =>
      Object.entries(examples).map(([name, example]) => ({ status, name, body: resolve(document, example).value })),
    );
  });
}

function readListsByIndex(document: OpenApiDocument, { responses }: DescribedOperation): readonly string[] {
  const contents = Object.values((responses[200] && resolve(document, responses[200]).content) ?? {});
  const outcomes = contents.map(({ schema }) => schema && resolve(document, schema)["x-outcome"]);
  return outcomes.find((outcome) => outcome?.byIndex)?.decidedBy ?? [];
}
