import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  printSchema,
} from "graphql";
import { linkNames } from "../copy/link-names.js";
import { contentsPlace, referenceFolder } from "../places.js";
import { SITE_SCHEME } from "../relative-link.js";
import { type GraphqlContract, queryTypeOf, type ReadyQuery } from "./contracts.js";
import { graphqlGlossary, graphqlTypes, typesWithPages } from "./graphql-glossary.js";
import { graphqlReference } from "./places.js";
import { usesOf } from "./uses.js";

const DOWNLOAD = "[Download schema.graphql](schema.graphql)";
const SAMPLES =
  "The samples are answered by the mock of this package: their form is that of the schema, and their data is invented.";
const CLIENT =
  "Documents that the client has ready, under these names and with types. " +
  "Each stands beside the query that it starts with.";

interface Described {
  description?: string | null | undefined;
}

/**
 * Derives from a schema the one that the reference is rendered from: the same types, with what a renderer does not say
 * by itself in the descriptions. The schema itself stays as it is.
 */
export function documentationCopy({ contract, title, sdl, queries }: GraphqlContract): string {
  const copy = buildSchema(sdl);
  const reference = graphqlReference(contract.api);
  const pages = graphqlGlossary(reference, copy);
  const types = graphqlTypes(reference, copy);
  const link = (described: Described) => {
    if (described.description) described.description = linkNames(described.description, types);
  };
  for (const { type } of typesWithPages(copy)) {
    link(type);
    showUses(copy, type, pages);
  }
  for (const type of Object.values(copy.getTypeMap()).filter(({ name }) => !name.startsWith("__"))) {
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      link(field);
      if ("args" in field) field.args.forEach(link);
    }
  }
  link(copy);
  const root = queryTypeOf(copy);
  link(root);
  // Redoc shows the query type nowhere, only its fields. What it says is about all of them.
  copy.description = [
    `# ${title}`,
    introduction(contract.api, reference),
    copy.description,
    root.description,
    SAMPLES,
    readyQueries(queries, pages),
  ]
    .filter(Boolean)
    .join("\n\n");
  return printSchema(copy);
}

function introduction(api: string, reference: string): string {
  const rest = `[The REST part of this API](${SITE_SCHEME}${referenceFolder(api)}/index.html)`;
  return `${DOWNLOAD} · [All of this page by page](${SITE_SCHEME}${contentsPlace(reference).page}) · ${rest}`;
}

function showUses(schema: GraphQLSchema, type: GraphQLNamedType, pages: ReadonlyMap<string, string>): void {
  const { queries, arguments: places } = usesOf(schema, type.name);
  const link = (text: string, name: string) => `[\`${text}\`](${SITE_SCHEME}${pages.get(name)})`;
  const given = queries.map((name) => link(name, name));
  // Of the scalars an argument says nothing that its own line does not.
  const taken = (isInputObjectType(type) ? places : []).map(({ type: owner, field, argument }) =>
    pages.has(owner) ? link(`${owner}.${field}(${argument})`, owner) : link(`${field}(${argument})`, field),
  );
  const parts = [
    type.description,
    given.length > 0 ? `Given by the ${given.length === 1 ? "query" : "queries"} ${given.join(", ")}.` : undefined,
    taken.length > 0 ? `Taken by ${taken.join(", ")}.` : undefined,
  ].filter(Boolean);
  if (parts.length > 0) type.description = parts.join("\n\n");
}

/** The documents themselves stand beside the queries that they start with, where they can be copied. */
function readyQueries(queries: readonly ReadyQuery[], pages: ReadonlyMap<string, string>): string {
  if (queries.length === 0) return "";
  const rows = queries.map(({ name, summary, description, startsAt }) => {
    const starts = startsAt.map((start) => `[\`${start}\`](${SITE_SCHEME}${pages.get(start)})`).join(", ");
    return `| \`${name}\` | ${starts} | ${`${summary}. ${description.trim()}`.replaceAll("|", "\\|")} |`;
  });
  return [
    "## Ready-made queries",
    CLIENT,
    ["| Name | At | What it does |", "| --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n");
}
