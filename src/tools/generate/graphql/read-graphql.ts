import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import {
  buildSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { isMap, isScalar } from "yaml";
import type { JsonSchema } from "../../../openapi/document.js";
import { type Problem, ProblemsError } from "../../problem.js";
import { readYamlFile } from "../yaml-file.js";

/** A ready-made query, as its file in `queries/` has it. */
export interface GraphqlQuery {
  /** Also the name of its file and of the query in the document. */
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** The text of the document. */
  readonly document: string;
  readonly tree: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What the schema says of variables in words only, by name. */
  readonly limits: Readonly<Record<string, JsonSchema>>;
  /** Variables that the sample data has an answer for. */
  readonly example: Readonly<Record<string, unknown>>;
}

/** The GraphQL contract of an API. */
export interface GraphqlContract {
  /** The schema's own text. */
  readonly text: string;
  readonly schema: GraphQLSchema;
  readonly queries: readonly GraphqlQuery[];
}

const SCHEMA_FILE = "schema.graphql";
const QUERIES_FOLDER = "queries";
const QUERY_KEYS = ["summary", "description", "document", "variables", "example"];
const QUERY_NAME = /^[a-z][A-Za-z0-9]*$/;

/**
 * Takes the root of the repository and the name of an API. Reads its GraphQL schema and ready-made queries; undefined
 * where it has none. Throws what is wrong with them, each with file, line and reason.
 */
export function readGraphql(root: string, api: string): GraphqlContract | undefined {
  const folder = join(root, "openapi", api);
  const file = join(folder, SCHEMA_FILE);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  const schema = located(relative(root, file), 0, () => buildSchema(text));
  const queriesFolder = join(folder, QUERIES_FOLDER);
  const files = existsSync(queriesFolder) ? readdirSync(queriesFolder).sort() : [];
  return { text, schema, queries: files.map((query) => readQuery(root, join(queriesFolder, query), schema)) };
}

function readQuery(root: string, path: string, schema: GraphQLSchema): GraphqlQuery {
  const file = relative(root, path);
  const { node, faults, placeOf } = readYamlFile(path);
  const refuse = (offset: number, reason: string): never => {
    throw new ProblemsError([{ file, ...placeOf(offset), reason }]);
  };
  for (const { offset, message } of faults.slice(0, 1)) refuse(offset, `this is not YAML: ${message}`);
  if (!isMap(node)) return refuse(0, "a query is an object with summary, description, document and example");
  for (const { key } of node.items) {
    const name = isScalar(key) ? String(key.value) : "";
    if (!QUERY_KEYS.includes(name)) refuse(0, `"${name}" of a query is unknown; known are ${QUERY_KEYS.join(", ")}`);
  }
  const content = node.toJSON() as Partial<Pick<GraphqlQuery, "summary" | "description" | "document" | "example">> & {
    readonly variables?: GraphqlQuery["limits"];
  };
  const { summary = "", description = "", document = "", variables = {}, example = {} } = content;
  for (const [key, value] of Object.entries({ summary, description, document }))
    if (typeof value !== "string" || value === "") refuse(0, `a query needs a ${key}`);
  const name = basename(path, ".yaml");
  if (!QUERY_NAME.test(name)) refuse(0, `"${name}" is no name for a method: write it in camelCase`);
  const line = placeOf((node.get("document", true) as { range?: number[] } | undefined)?.range?.[0] ?? 0).line;
  const tree = located(file, line, () => parse(document));
  const errors = validate(schema, tree);
  if (errors.length > 0) throw new ProblemsError(errors.map((error) => toProblem(file, line, error)));
  const operation = tree.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (tree.definitions.length !== 1 || operation?.operation !== "query" || operation.name?.value !== name)
    return refuse(0, `the document must hold one query of the name "${name}" and nothing else`);
  return {
    name,
    summary,
    description,
    document: `${document.trim()}\n`,
    tree,
    operation,
    limits: variables,
    example,
  };
}

/** Names the file and the line of what graphql-js throws. `before` lines of the file stand before the text. */
function located<Result>(file: string, before: number, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const problem = error instanceof GraphQLError ? toProblem(file, before, error) : undefined;
    throw new ProblemsError([problem ?? { file, line: before + 1, reason: (error as Error).message }]);
  }
}

function toProblem(file: string, before: number, { message, locations = [] }: GraphQLError): Problem {
  return { file, line: before + (locations[0]?.line ?? 1), reason: message };
}
