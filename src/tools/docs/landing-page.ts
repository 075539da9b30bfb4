import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DEFAULT_ORIGIN } from "../../cli/port.js";
import { operationsOf } from "../../openapi/document.js";
import { mountPointOf } from "../../openapi/mount-point.js";
import type { Contract } from "./contracts.js";
import { type GraphqlContract, queryTypeOf, typesOf } from "./graphql/contracts.js";
import { graphqlReference } from "./graphql/places.js";
import { escapeHtml, fillTemplate } from "./html.js";
import { layout } from "./pages/layout.js";
import { renderInline } from "./pages/markdown.js";
import type { Markdown, Page } from "./pages/page.js";
import type { HeaderReference } from "./pages/site-header.js";
import { writeBlock } from "./pages/write-html.js";
import { contentsPlace, referenceFolder } from "./places.js";

const PATH = "index.html";
const REST_DOWNLOADS = ["openapi.json", "openapi.yaml", "postman.json"];
import { clientFactory } from "./samples/client-factory.js";
import { sampleOptions } from "./samples/client-options.js";

interface Manifest {
  version: string;
  license: string;
  engines: { node: string };
  peerDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** The title of the page that all others belong to. */
const TITLE = "smile-contracts";
const DESCRIPTION = "OpenAPI contracts of three Smile services with typed clients, validators, a mock and a reference.";

/** What the landing page leads to. */
export interface Landing {
  contracts: readonly Contract[];
  graphqlContracts: readonly GraphqlContract[];
  references: readonly HeaderReference[];
  guides: readonly Page[];
}

/** Renders the landing page. What it says about an API comes from the contract, what it installs from the package. */
export async function landingPage(root: string, landing: Landing): Promise<string> {
  const { contracts, graphqlContracts, references, guides } = landing;
  const sources = join(root, "docs", "site");
  const [template, example, manifestText] = await Promise.all([
    readFile(join(sources, "index.html"), "utf8"),
    readFile(join(sources, "example.ts"), "utf8"),
    readFile(join(root, "package.json"), "utf8"),
  ]);
  const manifest = JSON.parse(manifestText) as Manifest;
  // The versions that are known to work: a range would be for the shell to misread.
  const peers = Object.keys(manifest.peerDependencies).map((name) => `${name}@${manifest.devDependencies[name]}`);
  const install = `npm install smile-contracts\nnpm install --save-dev ${peers.join(" ")}`;
  const main = fillTemplate(template, {
    version: escapeHtml(manifest.version),
    node: escapeHtml(manifest.engines.node.replace(">=", "≥ ")),
    license: escapeHtml(manifest.license),
    install: code("bash", "Install", install),
    example: code("typescript", "TypeScript", example.trimEnd()),
    command: code("bash", "Start the mock", "npx smile-contracts mock"),
    cards: contracts.flatMap((contract) => cardsOf(contract, graphqlContracts)).join("\n"),
    clients: contracts.flatMap((contract) => clientsOf(contract, graphqlContracts)).join("\n"),
    guides: writeBlock({ kind: "links", links: guides.map(guideLink) }, PATH),
    mockUrls: contracts.map(mockUrl).join("\n"),
  });
  return layout({
    path: PATH,
    title: `${TITLE}: contracts, clients and a mock of three Smile services`,
    description: DESCRIPTION,
    references,
    main: `<div class="landing">\n${main}</div>`,
  });
}

function code(language: string, title: string, text: string): string {
  return writeBlock({ kind: "code", language, title, text }, PATH);
}

function guideLink({ title, path, summary }: Page) {
  return { text: title, page: path, about: summary };
}

interface Card {
  title: string;
  about: Markdown;
  facts: readonly string[];
  /** The name of the reference. */
  reference: string;
  downloads: readonly string[];
}

/** The parts of one API stand side by side. */
function cardsOf(contract: Contract, graphqlContracts: readonly GraphqlContract[]): string[] {
  return [restCard(contract), ...graphqlContracts.filter((part) => part.contract === contract).map(graphqlCard)];
}

function restCard({ api, document }: Contract): string {
  const { title, version, description } = document.info;
  const events = Object.keys(document.webhooks ?? {}).length;
  const facts = [
    counted(operationsOf(document).length, "operation", "operations"),
    ...(events > 0 ? [counted(events, "event", "events")] : []),
    counted(Object.keys(document.components.schemas).length, "schema", "schemas"),
    `version ${version}`,
  ];
  // The first paragraph says what the service is and who runs it.
  const [about = ""] = description.split(/\n\s*\n/);
  return card({ title, about, facts, reference: api, downloads: REST_DOWNLOADS });
}

function graphqlCard({ contract, title, summary, schema }: GraphqlContract): string {
  const queries = Object.keys(queryTypeOf(schema).getFields()).length;
  // The query type is one of the types, though the reference lists its fields on their own.
  const types = typesOf(schema).objects.length + 1;
  const facts = [counted(queries, "query", "queries"), counted(types, "type", "types")];
  const reference = graphqlReference(contract.api);
  return card({ title, about: summary, facts, reference, downloads: ["schema.graphql"] });
}

function card({ title, about, facts, reference, downloads }: Card): string {
  const name = escapeHtml(title);
  const folder = referenceFolder(reference);
  const files = downloads.map((file) => `<a href="${folder}/${file}" aria-label="${file} of the ${name}">${file}</a>`);
  return `        <li class="card">
          <h3>${name}</h3>
          <p>${renderInline(about, PATH)}</p>
          <p class="facts">${escapeHtml(facts.join(" · "))}</p>
          <p class="downloads">
            <a class="main" href="${folder}/index.html" aria-label="Reference of the ${name}">Reference</a>
            <a href="${contentsPlace(reference).page}" aria-label="The ${name} page by page">Page by page</a>
            ${files.join("\n            ")}
          </p>
        </li>`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function clientsOf(contract: Contract, graphqlContracts: readonly GraphqlContract[]): string[] {
  const hasGraphql = graphqlContracts.some((part) => part.contract === contract);
  return [client(contract, contract.api), ...(hasGraphql ? [client(contract, `${contract.api}/graphql`)] : [])];
}

function client({ document, credentialOptions }: Contract, entry: string): string {
  const factory = clientFactory(entry.replace("/", "-"));
  const call = escapeHtml(`${factory}({ ${sampleOptions(document, credentialOptions).join(", ")} })`);
  return `          <tr><th scope="row"><code>smile-contracts/${entry}</code></th><td><code>${call}</code></td></tr>`;
}

function mockUrl({ api, document }: Contract): string {
  const { path, variables } = mountPointOf(api, document.servers);
  const others = variables.map((name) => `, or any other ${escapeHtml(name)}`).join("");
  const title = escapeHtml(document.info.title);
  return (
    "          <tr><th " +
    `scope="row">${title}</th><td><code>${escapeHtml(DEFAULT_ORIGIN + path)}</code>${others}</td></tr>`
  );
}
