import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The contracts, by the names of their folders. */
export const APIS = ["data-network", "provider-accounts", "billing"] as const;
export type Api = (typeof APIS)[number];

/** An example of a request body. */
export interface NamedExample {
  readonly name: string;
  readonly value: unknown;
}

/** A documented answer. It has no name and no value where there is no body. */
export interface Answer {
  readonly status: number;
  readonly name?: string;
  readonly value?: unknown;
  /** The component that its schema is. */
  readonly schema?: string;
  /** Its body may be anything. */
  readonly open?: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  /** As it is written in an address. */
  readonly text: string;
}

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  /** The template, without what the server's address has in front of it. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly requests: readonly NamedExample[];
  readonly answers: readonly Answer[];
}

/** What is read here of a bundle. */
export interface Document {
  readonly servers: { readonly url: string; readonly variables?: Record<string, { readonly default: string }> }[];
  readonly paths: Record<string, Record<string, RawOperation | RawParameter[]>>;
  readonly webhooks?: Record<string, { readonly post: RawOperation }>;
}

interface Reference {
  readonly $ref?: string;
}
interface RawParameter extends Reference {
  readonly name: string;
  readonly in: "path" | "query";
  readonly example?: unknown;
  readonly schema: { readonly examples?: readonly unknown[] } & Reference;
}
interface RawContent extends Reference {
  readonly "x-undocumented-body"?: true;
  readonly content?: {
    readonly "application/json"?: {
      readonly schema: Reference;
      readonly examples?: Record<string, { readonly value: unknown } & Reference>;
    };
  };
}
interface RawOperation {
  readonly operationId: string;
  readonly parameters?: readonly RawParameter[];
  readonly requestBody?: RawContent;
  readonly responses: Record<string, RawContent>;
}

const METHODS = ["get", "put", "post", "delete", "patch"];
const documents = new Map<Api, Document>();

const require = createRequire(import.meta.url);

/** The bundle of an API, as a tool takes it. */
export const fileOf = (api: Api): string => require.resolve(`smile-contracts/${api}/openapi.json`);

/** The bundle of an API. Tools change what they are given: each time this is a document of its own. */
export const readDocument = (api: Api): Document => JSON.parse(readFileSync(fileOf(api), "utf8")) as Document;

/** The path that the first server of an API has. */
export function basePath(api: Api): string {
  const [server] = readDocument(api).servers;
  const url = server?.url.replaceAll(/\{(\w+)\}/g, (_, name: string) => server.variables?.[name]?.default ?? "");
  return new URL(url ?? "").pathname;
}

/** All operations of an API, with the examples of what is sent and answered. */
export function operationsOf(api: Api): Operation[] {
  const { paths } = documentOf(api);
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const operation = item[method] as RawOperation;
      const parameters = [...((item["parameters"] ?? []) as RawParameter[]), ...(operation.parameters ?? [])];
      return {
        operationId: operation.operationId,
        method,
        path,
        parameters: parameters.map((parameter) => readParameter(api, follow(api, parameter))),
        requests: examplesOf(api, operation.requestBody),
        answers: Object.entries(operation.responses).flatMap(([status, response]) =>
          answersOf(api, Number(status), response),
        ),
      };
    }),
  );
}

/** The events that an API sends, with the component that each is. */
export function eventsOf(api: Api): (NamedExample & { readonly schema: string })[] {
  return Object.values(documentOf(api).webhooks ?? {}).flatMap(({ post }) => {
    const schema = schemaOf(api, post.requestBody);
    return examplesOf(api, post.requestBody).map((example) => ({ ...example, schema }));
  });
}

function readParameter(api: Api, { name, in: place, example, schema }: RawParameter): Parameter {
  const value = example ?? follow(api, schema).examples?.[0];
  if (value === undefined) throw new Error(`${api}: the parameter ${name} has no example.`);
  return { name, in: place, text: String(value) };
}

function answersOf(api: Api, status: number, response: RawContent): Answer[] {
  const examples = examplesOf(api, response);
  if (examples.length === 0) return [{ status }];
  const open = follow(api, response)["x-undocumented-body"] ?? false;
  return examples.map((example) => ({ status, ...example, schema: schemaOf(api, response), open }));
}

function examplesOf(api: Api, holder: RawContent | undefined): NamedExample[] {
  const { examples = {} } = (holder && follow(api, holder).content?.["application/json"]) ?? {};
  return Object.entries(examples).map(([name, example]) => ({ name, value: follow(api, example).value }));
}

function schemaOf(api: Api, holder: RawContent | undefined): string {
  const schema = holder && follow(api, holder).content?.["application/json"]?.schema;
  return schema?.$ref?.split("/").at(-1) ?? "";
}

function follow<T extends Reference>(api: Api, value: T): T {
  if (value.$ref === undefined) return value;
  let found: unknown = documentOf(api);
  for (const part of value.$ref.slice(2).split("/")) found = (found as Record<string, unknown>)[part];
  return follow(api, found as T);
}

function documentOf(api: Api): Document {
  const known = documents.get(api) ?? readDocument(api);
  documents.set(api, known);
  return known;
}
