import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DEFAULT_ORIGIN } from "../../cli/port.js";
import { operationsOf } from "../../openapi/document.js";
import { mountPointOf } from "../../openapi/mount-point.js";
import { referenceFolder } from "./bundles.js";
import { clientFactory } from "./client-factory.js";
import { sampleOptions } from "./client-options.js";
import type { Contract } from "./contracts.js";
import { escapeHtml, fillTemplate } from "./html.js";

interface Manifest {
  version: string;
  license: string;
  engines: { node: string };
  peerDependencies: Record<string, string>;
}

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
    clients: contracts.map(client).join("\n"),
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
            <a href="${referenceFolder(api)}/index.html" aria-label="Reference of the ${name}">Reference</a>
            <a href="${referenceFolder(api)}/openapi.json" aria-label="openapi.json of the ${name}">openapi.json</a>
          </p>
        </li>`;
}

function client({ api, document, credentialOptions }: Contract): string {
  const call = escapeHtml(`${clientFactory(api)}({ ${sampleOptions(document, credentialOptions).join(", ")} })`);
  return `          <tr><th scope="row"><code>smile-contracts/${api}</code></th><td><code>${call}</code></td></tr>`;
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
