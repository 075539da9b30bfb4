const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

interface Reference {
  readonly $ref: string;
}

interface Content {
  readonly examples?: Readonly<Record<string, { readonly value: unknown } | Reference>>;
}

interface DescribedOperation {
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> } | Reference;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Content>> } | Reference>>;
}

/** The part of a bundled OpenAPI document that the front reads. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<(typeof METHODS)[number], DescribedOperation>>>>>;
}

export interface NamedExample {
  readonly status: number;
  readonly name: string;
  readonly body: unknown;
}

export interface Operation {
  /** In capitals, as a request has it. */
  readonly method: string;
  /** The path as the contract writes it, such as `/accounts/{id}`. */
  readonly path: string;
  /** Empty where the operation takes no body. */
  readonly requestMediaTypes: readonly string[];
  /** Every example of every status, lowest status first, in the order of the contract. */
  readonly examples: readonly NamedExample[];
}

/** Takes a bundled contract. Returns its operations with their examples. */
export function readOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, pathItem]) =>
    METHODS.flatMap((method) => {
      const operation = pathItem[method];
      if (!operation) return [];
      return {
        method: method.toUpperCase(),
        path,
        requestMediaTypes: operation.requestBody ? Object.keys(resolve(document, operation.requestBody).content) : [],
        examples: readExamples(document, operation),
      };
    }),
  );
}

/** Takes operations and a status. Returns the first example that one of them has for it, if any. */
export function firstExample(operations: readonly Operation[], status: number): NamedExample | undefined {
  return operations.flatMap(({ examples }) => examples).find((example) => example.status === status);
}

/** Takes an operation. Returns its first example of success. Throws an Error where it has none. */
export function successExample({ method, path, examples }: Operation): NamedExample {
  const example = examples.find(({ status }) => status >= 200 && status < 300);
  if (!example) throw new Error(`The contract has no example of success for ${method} ${path}`);
  return example;
}

function readExamples(document: OpenApiDocument, operation: DescribedOperation): NamedExample[] {
  return Object.entries(operation.responses).flatMap(([status, response]) =>
    Object.values(resolve(document, response).content ?? {}).flatMap(({ examples = {} }) =>
      Object.entries(examples).map(([name, example]) => ({ status: Number(status), name, body: resolve(document, example).value })),
    ),
  );
}

function resolve<Value extends object>(document: OpenApiDocument, value: Value | Reference): Value {
  if (!("$ref" in value)) return value;
  const [, ...segments] = value.$ref.split("/");
  const names = segments.map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = names.reduce<unknown>((parent, name) => (parent as Record<string, unknown> | undefined)?.[name], document);
  if (target === undefined) throw new Error(`The contract refers to ${value.$ref}, which it does not contain`);
  return resolve(document, target as Value | Reference);
}
