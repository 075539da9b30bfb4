import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DEFAULT_ORIGIN } from "../../cli/port.js";
import { operationsOf } from "../../openapi/document.js";
import { mountPointOf } from "../../openapi/mount-point.js";
import type { Contract } from "./contracts.js";
import { type GraphqlContract, queryTypeOf, typesOf } from "./graphql/contracts.js";
import { graphqlReferenceFolder } from "./graphql/places.js";
import { escapeHtml, fillTemplate } from "./html.js";
import { referenceFolder } from "./places.js";
import { clientFactory } from "./samples/client-factory.js";
import { sampleOptions } from "./samples/client-options.js";

interface Manifest {
  version: string;
  license: string;
  engines: { node: string };
  peerDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** Renders the landing page. What it says about an API comes from the contract, what it installs from the package. */
export async function landingPage(
  root: string,
  contracts: readonly Contract[],
  graphqlContracts: readonly GraphqlContract[],
): Promise<string> {
  const sources = join(root, "docs", "site");
  const [template, example, manifestText] = await Promise.all([
    readFile(join(sources, "index.html"), "utf8"),
    readFile(join(sources, "example.ts"), "utf8"),
    readFile(join(root, "package.json"), "utf8"),
  ]);
  const manifest = JSON.parse(manifestText) as Manifest;
  // The versions that are known to work: a range would be for the shell to misread.
  const peers = Object.keys(manifest.peerDependencies).map((name) => `${name}@${manifest.devDependencies[name]}`);
  return fillTemplate(template, {
    version: escapeHtml(manifest.version),
    node: escapeHtml(manifest.engines.node.replace(">=", "≥ ")),
    license: escapeHtml(manifest.license),
    mockPeers: escapeHtml(peers.join(" ")),
    example: escapeHtml(example.trimEnd()),
    cards: contracts.flatMap((contract) => cardsOf(contract, graphqlContracts)).join("\n"),
    clients: contracts.flatMap((contract) => clientsOf(contract, graphqlContracts)).join("\n"),
    mockUrls: contracts.map(mockUrl).join("\n"),
  });
}

interface Card {
  title: string;
  summary: string;
  facts: readonly string[];
  /** The folder of the reference, which holds the download too. */
  folder: string;
  download: string;
}

/** The parts of one API stand side by side. */
function cardsOf(contract: Contract, graphqlContracts: readonly GraphqlContract[]): string[] {
  return [restCard(contract), ...graphqlContracts.filter((part) => part.contract === contract).map(graphqlCard)];
}

function restCard({ api, document }: Contract): string {
  const { title, version, summary } = document.info;
  const facts = [`Version ${version}`, counted(operationsOf(document).length, "operation", "operations")];
  return card({ title, summary, facts, folder: referenceFolder(api), download: "openapi.json" });
}

function graphqlCard({ contract, title, summary, schema }: GraphqlContract): string {
  const queries = Object.keys(queryTypeOf(schema).getFields()).length;
  // The query type is one of the types, though the reference lists its fields on their own.
  const types = typesOf(schema).objects.length + 1;
  const facts = [counted(queries, "query", "queries"), counted(types, "type", "types")];
  return card({ title, summary, facts, folder: graphqlReferenceFolder(contract.api), download: "schema.graphql" });
}

function card({ title, summary, facts, folder, download }: Card): string {
  const name = escapeHtml(title);
  return `        <li class="card">
          <h3>${name}</h3>
          <p>${escapeHtml(summary)}</p>
          <p class="facts">${escapeHtml(facts.join(" · "))}</p>
          <p class="links">
            <a href="${folder}/index.html" aria-label="Reference of the ${name}">Reference</a>
            <a href="${folder}/${download}" aria-label="${download} of the ${name}">${download}</a>
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
