import { DEFAULT_HOST, DEFAULT_PORT } from "../cli/port.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contract } from "./contracts.js";
import { escapeHtml, fillTemplate } from "./html.js";
import { operationsOf } from "./openapi.js";

interface Manifest {
  version: string;
  license: string;
  engines: { node: string };
  peerDependencies: Record<string, string>;
}

const MOCK_ORIGIN = `http://${DEFAULT_HOST}:${DEFAULT_PORT}`;

/** Renders the landing page. What it says about an API comes from the contract, what it installs from the package. */
export async function landingPage(root: string, contracts: readonly Contract[]): Promise<string> {
  const sources = join(root, "docs", "site");
  const [template, example, manifestText] = await Promise.all([
    readFile(join(sources, "index.html"), "utf8"),
    readFile(join(sources, "example.ts"), "utf8"),
    readFile(join(root, "package.json"), "utf8"),
  ]);
  const manifest = JSON.parse(manifestText) as Manifest;
  const peers = Object.entries(manifest.peerDependencies).map(([name, version]) => `${name}@${version}`);
  return fillTemplate(template, {
    version: escapeHtml(manifest.version),
    node: escapeHtml(manifest.engines.node.replace(">=", "≥ ")),
    license: escapeHtml(manifest.license),
    mockPeers: escapeHtml(peers.join(" ")),
    example: escapeHtml(example.trimEnd()),
    cards: contracts.map(card).join("\n"),
    mockUrls: contracts.map(mockUrl).join("\n"),
  });
}

function card({ api, document }: Contract): string {
  const { title, version, summary } = document.info;
  const count = operationsOf(document).length;
  const name = escapeHtml(title);
  return `        <li class="card">
          <h3>${name}</h3>
          <p>${escapeHtml(summary)}</p>
          <p class="facts">Version ${escapeHtml(version)} · ${count} ${count === 1 ? "operation" : "operations"}</p>
          <p class="links">
            <a href="${api}/index.html" aria-label="Reference of the ${name}">Reference</a>
            <a href="${api}/openapi.json" aria-label="openapi.json of the ${name}">openapi.json</a>
          </p>
        </li>`;
}

/** The mock keeps the base path of the service behind the API's name. */
function mockUrl({ api, document }: Contract): string {
  const server = document.servers[0];
  if (server === undefined) throw new Error(`${document.info.title} declares no server.`);
  const basePath = server.url.replace(/^[a-z]+:\/\/[^/]*/, "");
  const url = escapeHtml(`${MOCK_ORIGIN}/${api}${basePath}`);
  return `          <tr><th scope="row">${escapeHtml(document.info.title)}</th><td><code>${url}</code></td></tr>`;
}
