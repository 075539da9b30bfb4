import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DEFAULT_ORIGIN } from "../../cli/port.js";
import { mountPointOf } from "../../openapi/mount-point.js";
import type { Contract } from "./contracts.js";
import type { GraphqlContract } from "./graphql/contracts.js";
import { escapeHtml, fillTemplate } from "./html.js";
import { cardsOf } from "./landing-cards.js";
import { landingOptions } from "./landing-options.js";
import { layout } from "./pages/layout.js";
import type { Page } from "./pages/page.js";
import type { HeaderReference } from "./pages/site-header.js";
import { writeBlock } from "./pages/write-html.js";
import { clientFactory } from "./samples/client-factory.js";

const PATH = "index.html";
/** The title of the page that all others belong to. */
const TITLE = "smile-contracts: API contracts, with the clients and the mock made from them";
const DESCRIPTION =
  "OpenAPI contracts with typed clients, validators, a mock and a reference, independent of the vendors.";

interface Manifest {
  version: string;
  license: string;
  engines: { node: string };
  peerDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

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
    cards: contracts.flatMap((contract) => cardsOf(contract, graphqlContracts, PATH)).join("\n"),
    clients: contracts.flatMap((contract) => clientsOf(contract, graphqlContracts)).join("\n"),
    guides: writeBlock({ kind: "links", links: guides.map(guideLink) }, PATH),
    mockUrls: contracts.map(mockUrl).join("\n"),
  });
  return layout({
    path: PATH,
    title: TITLE,
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

function clientsOf(contract: Contract, graphqlContracts: readonly GraphqlContract[]): string[] {
  const hasGraphql = graphqlContracts.some((part) => part.contract === contract);
  return [client(contract, contract.api), ...(hasGraphql ? [client(contract, `${contract.api}/graphql`)] : [])];
}

function client({ document, credentialOptions }: Contract, entry: string): string {
  const factory = clientFactory(entry.replace("/", "-"));
  const call = escapeHtml(`${factory}({ ${landingOptions(document, credentialOptions).join(", ")} })`);
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
