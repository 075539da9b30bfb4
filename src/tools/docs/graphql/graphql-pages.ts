import { isInputObjectType, isObjectType } from "graphql";
import { linkNames } from "../copy/link-names.js";
import { GRAPHQL_DOWNLOADS } from "../machine/download-names.js";
import { fileBlocks } from "../pages/file-blocks.js";
import { markdownBlocks } from "../pages/markdown-blocks.js";
import { escapeMarkdown } from "../pages/markdown-text.js";
import type { Block, Page } from "../pages/page.js";
import { firstSentence } from "../pages/summary.js";
import { contentsPlace, graphqlPlace, type GraphqlGroup, referenceFolder } from "../places.js";
import { SITE_SCHEME } from "../relative-link.js";
import { type GraphqlContract, queryTypeOf } from "./contracts.js";
import { fieldAttributes, typeInWords } from "./graphql-fields.js";
import { graphqlGlossary, graphqlTypes, typesWithPages } from "./graphql-glossary.js";
import { tryGraphql } from "./graphql-try.js";
import type { PageSamples, QuerySample } from "./page-samples.js";
import { graphqlReference } from "./places.js";
import { usesOf } from "./uses.js";

const GROUPS: Readonly<Record<GraphqlGroup, string>> = {
  queries: "Queries",
  objects: "Objects",
  inputs: "Inputs",
  scalars: "Scalars",
};

/** Makes all pages of the static edition of a GraphQL reference, the one that lists the others first. */
export function graphqlPages(contract: GraphqlContract, samples: PageSamples): Page[] {
  const reference = graphqlReference(contract.contract.api);
  const pages = graphqlGlossary(reference, contract.schema);
  const queries = queryPages(contract, reference, samples);
  const types = typePages(contract, reference, pages, samples);
  return [contentsPage(contract, reference, [...queries, ...types]), ...queries, ...types];
}

function queryPages(contract: GraphqlContract, reference: string, samples: PageSamples): Page[] {
  const { title, schema } = contract;
  const types = graphqlTypes(reference, schema);
  return Object.values(queryTypeOf(schema).getFields()).map((field) => {
    const { page, redoc } = graphqlPlace(reference, "queries", field.name);
    const description = linkNames(field.description ?? "", types);
    const sample = samples.queries[field.name];
    return {
      path: page,
      kind: "query",
      part: title,
      title: field.name,
      names: [],
      summary: firstSentence(description),
      redoc: `${referenceFolder(reference)}/index.html#/${redoc}`,
      blocks: [
        { kind: "prose", markdown: `Query. Gives ${typeInWords(field.type, types)}.` },
        { kind: "prose", markdown: description },
        ...attributeBlocks("Arguments", "section.arguments", fieldAttributes(field.args, types)),
        ...(sample ? [...tryGraphql(contract, field.name, sample, page), ...sampleBlocks(sample)] : []),
      ],
    };
  });
}

function sampleBlocks(sample: QuerySample): Block[] {
  const { query, variables, curl, answer, readyMade } = sample;
  const heading = (text: string, id: string): Block => ({ kind: "heading", level: 2, text, id });
  const json = (title: string, value: unknown): Block => ({
    kind: "code",
    language: "json",
    title,
    text: JSON.stringify(value, null, 2),
  });
  return [
    heading("Sample", "section.sample"),
    { kind: "code", language: "graphql", title: "Query", text: query },
    ...(Object.keys(variables).length > 0 ? [json("Variables", variables)] : []),
    ...(curl === undefined ? [] : [{ kind: "code" as const, language: "shell", title: "curl", text: curl }]),
    json("Answer of the mock", answer),
    ...(readyMade.length > 0 ? [heading("Ready-made documents", "section.ready-made")] : []),
    ...readyMade.map(({ name, document }) => ({
      kind: "code" as const,
      language: "graphql",
      title: name,
      text: document,
    })),
  ];
}

function typePages(
  { title, schema }: GraphqlContract,
  reference: string,
  pages: ReadonlyMap<string, string>,
  samples: PageSamples,
): Page[] {
  const types = graphqlTypes(reference, schema);
  return typesWithPages(schema).map(({ type, group }) => {
    const { page, redoc } = graphqlPlace(reference, group, type.name);
    const description = linkNames(type.description ?? "", types);
    const fields = isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const example = samples.objects[type.name];
    return {
      path: page,
      kind: "type",
      part: title,
      title: type.name,
      names: [],
      summary: firstSentence(description) || `${GROUPS[group].replace(/s$/, "")} of ${title}.`,
      redoc: `${referenceFolder(reference)}/index.html#/${redoc}`,
      blocks: [
        { kind: "prose", markdown: `${GROUPS[group].replace(/s$/, "")}.` },
        ...(description === "" ? [] : [{ kind: "prose" as const, markdown: description }]),
        ...attributeBlocks("Fields", "section.fields", fieldAttributes(fields, types)),
        ...exampleBlocks(example),
        ...useBlocks(schema, type.name, pages),
      ],
    };
  });
}

function exampleBlocks(example: unknown): Block[] {
  if (example === undefined) return [];
  return [
    { kind: "heading", level: 2, text: "Example", id: "section.example" },
    { kind: "code", language: "json", title: "Example", text: JSON.stringify(example, null, 2) },
  ];
}

function useBlocks(schema: GraphqlContract["schema"], name: string, pages: ReadonlyMap<string, string>): Block[] {
  const { queries, arguments: places } = usesOf(schema, name);
  const holders = typesWithPages(schema).filter(
    ({ type }) =>
      (isObjectType(type) || isInputObjectType(type)) &&
      Object.values(type.getFields()).some((field) => String(field.type).replace(/[[\]!]/g, "") === name),
  );
  const links = [
    ...queries.map((query) => ({ text: query, page: pages.get(query) ?? "", about: "gives it" })),
    ...holders.map(({ type }) => ({ text: type.name, page: pages.get(type.name) ?? "", about: "has it" })),
    ...places.map(({ type, field, argument }) => ({
      text: `${field}(${argument})`,
      page: pages.get(type) ?? pages.get(field) ?? "",
      about: "takes it",
    })),
  ];
  if (links.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Used by", id: "section.uses" },
    { kind: "links", links },
  ];
}

function attributeBlocks(text: string, id: string, attributes: ReturnType<typeof fieldAttributes>): Block[] {
  if (attributes.length === 0) return [];
  return [
    { kind: "heading", level: 2, text, id },
    { kind: "attributes", attributes },
  ];
}

function contentsPage(
  { contract, title, summary, schema, queries }: GraphqlContract,
  reference: string,
  pages: readonly Page[],
): Page {
  const glossary = graphqlGlossary(reference, schema);
  const about = [schema.description, queryTypeOf(schema).description].filter(Boolean).join("\n\n");
  const ready = queries.map(({ name, summary: does, description, startsAt }) => {
    const starts = startsAt.map((start) => `[\`${start}\`](${SITE_SCHEME}${glossary.get(start)})`).join(", ");
    const told = `${does}. ${description.trim()}`.replaceAll("|", "\\|").replaceAll("\n", " ");
    return `| \`${name}\` | ${starts} | ${told} |`;
  });
  const rest = `${SITE_SCHEME}${contentsPlace(contract.api).page}`;
  return {
    path: contentsPlace(reference).page,
    kind: "contents",
    part: title,
    title: `${title}: contents`,
    names: [title],
    summary,
    redoc: `${referenceFolder(reference)}/index.html`,
    blocks: [
      ...markdownBlocks(linkNames(about, graphqlTypes(reference, schema))),
      {
        kind: "prose",
        markdown: `The REST part of this API has [a reference of its own](${rest}).`,
      },
      ...fileBlocks(reference, GRAPHQL_DOWNLOADS),
      { kind: "heading", level: 2, text: "Ready-made queries", id: "contents.ready-made" },
      { kind: "prose", markdown: ["| Name | At | What it does |", "| --- | --- | --- |", ...ready].join("\n") },
      ...(Object.keys(GROUPS) as GraphqlGroup[]).flatMap((group): Block[] => [
        { kind: "heading", level: 2, text: GROUPS[group], id: `contents.${group}` },
        {
          kind: "links",
          links: pages
            .filter(({ path }) => path.startsWith(`${referenceFolder(reference)}/${group}/`))
            .map((page) => ({ text: page.title, page: page.path, about: escapeMarkdown(page.summary) })),
        },
      ]),
    ],
  };
}
