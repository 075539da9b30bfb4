import { operationsOf } from "../../openapi/document.js";
import type { Contract } from "./contracts.js";
import { type GraphqlContract, queryTypeOf, typesOf } from "./graphql/contracts.js";
import { graphqlReference } from "./graphql/places.js";
import { escapeHtml } from "./html.js";
import { type Download, GRAPHQL_DOWNLOADS, OPENAPI_DOWNLOADS } from "./machine/download-names.js";
import { renderInline } from "./pages/markdown.js";
import type { Markdown } from "./pages/page.js";
import { contentsPlace, graphqlPlace, groupPlace, referenceFolder } from "./places.js";

interface Card {
  title: string;
  about: Markdown;
  facts: readonly string[];
  /** What the reference has, in the words that a reader looks for. */
  topics: readonly { text: string; page: string }[];
  /** The name of the reference. */
  reference: string;
  downloads: readonly Download[];
}

/** Writes the cards of an API for a page at the root of the site. Its parts stand side by side. */
export function cardsOf(contract: Contract, graphqlContracts: readonly GraphqlContract[], from: string): string[] {
  const parts = graphqlContracts.filter((part) => part.contract === contract);
  return [restCard(contract), ...parts.map(graphqlCard)].map((card) => writeCard(card, from));
}

function restCard({ api, document }: Contract): Card {
  const { title, version, description } = document.info;
  const operations = operationsOf(document);
  const events = Object.keys(document.webhooks ?? {}).length;
  const facts = [
    counted(operations.length, "operation", "operations"),
    ...(events > 0 ? [counted(events, "event", "events")] : []),
    counted(Object.keys(document.components.schemas).length, "schema", "schemas"),
    `version ${version}`,
  ];
  const used = new Set(operations.flatMap(({ operation: { tags = [] } }) => tags));
  const topics = document.tags
    .filter(({ name }) => used.has(name))
    .map(({ name }) => ({ text: name, page: groupPlace(api, name).page }));
  // The first paragraph says what the service is and who runs it.
  const [about = ""] = description.split(/\n\s*\n/);
  return { title, about, facts, topics, reference: api, downloads: OPENAPI_DOWNLOADS };
}

function graphqlCard({ contract, title, summary, schema }: GraphqlContract): Card {
  const reference = graphqlReference(contract.api);
  const queries = Object.keys(queryTypeOf(schema).getFields());
  // The query type is one of the types, though the reference lists its fields on their own.
  const types = typesOf(schema).objects.length + 1;
  const facts = [counted(queries.length, "query", "queries"), counted(types, "type", "types")];
  const topics = queries.map((name) => ({ text: name, page: graphqlPlace(reference, "queries", name).page }));
  return { title, about: summary, facts, topics, reference, downloads: GRAPHQL_DOWNLOADS };
}

function writeCard({ title, about, facts, topics, reference, downloads }: Card, from: string): string {
  const name = escapeHtml(title);
  const folder = referenceFolder(reference);
  const files = downloads.map(
    (download) =>
      `<a href="${folder}/${download.file}" aria-label="${download.name} of the ${name}">${download.name}</a>`,
  );
  const links = topics.map(({ text, page }) => `<li><a href="${page}">${escapeHtml(text)}</a></li>`);
  return `          <li class="card">
            <h3>${name}</h3>
            <p>${renderInline(about, from)}</p>
            <p class="facts">${escapeHtml(facts.join(" · "))}</p>
            <ul class="topics" aria-label="In the ${name}">${links.join("")}</ul>
            <p class="downloads">
              <a class="main" href="${folder}/index.html" aria-label="Reference of the ${name}">Reference</a>
              <a href="${contentsPlace(reference).page}" aria-label="Page by page: the ${name}">Page by page</a>
              ${files.join("\n              ")}
            </p>
          </li>`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
