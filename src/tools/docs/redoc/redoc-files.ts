import type { OpenApiDocument } from "../../../openapi/document.js";
import { escapeHtml } from "../html.js";
import { type HeaderReference, siteHeader } from "../pages/site-header.js";
import { relativeLink } from "../relative-link.js";
import { moveExamples } from "./later-examples.js";
import { takeLinksOut } from "./linked-names.js";
import { DEFINITION, EXAMPLES, FIRST_VIEW, PAGE } from "./redoc-file-names.js";
import { withLandingLinks } from "./redoc-links.js";
import type { RedocPlaces } from "./redoc-places.js";
import { TOKEN_STYLES } from "./redoc-script.js";
import type { Rendered } from "./rendered.js";
import { REDOC_SCRIPT } from "./self-hosting.js";
import { takeTextsApart } from "./shared-texts.js";
import { slimDefinition } from "./slim-definition.js";

/** The script of ours that starts Redoc. */
const START_SCRIPT = "redoc.js";

/**
 * What a page with Redoc may load and do: its own files. Redoc's style library makes elements for styles that are empty
 * at first, whose hash stands here; what it then puts into them no policy sees.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; " +
  "img-src 'self' data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** What a reference is made of beside what Redoc renders. */
export interface RedocFrame {
  /** Its folder, from the root of the site. */
  folder: string;
  title: string;
  description: string;
  references: readonly HeaderReference[];
  /** The pages of the static edition. */
  paths: ReadonlySet<string>;
  /** What the prose of a contract may name beside its own. Absent where Redoc renders something else. */
  contract?: { common: ReadonlyMap<string, string> };
  /** The titles of Redoc's places, and other names of them. Absent where they follow from a contract. */
  places?: RedocPlaces;
  /** What the page holds for Redoc's script, by the name of the global variable. */
  globals?: Readonly<Record<string, unknown>>;
}

/** Makes the files of a reference, by their names. */
export function redocFiles(rendered: Rendered, frame: RedocFrame): Record<string, string> {
  const { html, css, definition, options } = rendered;
  const contract = frame.contract && slimContract(definition as OpenApiDocument, frame);
  const examples = moveExamples(definition);
  const page = `${frame.folder}/${PAGE}`;
  return {
    [PAGE]: wholePage(page, withLandingLinks(html, page, frame.paths), frame),
    [FIRST_VIEW]: css,
    [DEFINITION]: definitionModule(
      page,
      {
        options,
        name: nameOf(frame),
        ...contract,
        ...(frame.places && { places: frame.places }),
        definition: takeTextsApart(definition),
      },
      examples.length > 0,
      frame.globals,
    ),
    ...(examples.length > 0 && { [EXAMPLES]: `export const examples = ${JSON.stringify(examples)};\n` }),
  };
}

/** Takes out of a contract what its page makes again. Returns what the page needs for that. */
function slimContract(contract: OpenApiDocument, frame: RedocFrame): object {
  slimDefinition(contract);
  const text = JSON.stringify(contract);
  const common = Object.fromEntries([...(frame.contract?.common ?? [])].filter(([name]) => text.includes(`\`${name}`)));
  return { contract: takeLinksOut({ name: nameOf(frame), contract, common }) ? { common } : {} };
}

function nameOf({ folder }: RedocFrame): string {
  return folder.split("/").at(-1) ?? "";
}

function definitionModule(
  page: string,
  parts: object,
  hasExamples: boolean,
  globals: Readonly<Record<string, unknown>> = {},
): string {
  const from = (file: string) => JSON.stringify(relativeLink(page, file));
  const assigned = Object.entries(globals).map(([name, value]) => `globalThis.${name} = ${JSON.stringify(value)};`);
  return [
    `import { hydrate } from ${from(REDOC_SCRIPT)};`,
    `import { startReference } from ${from(START_SCRIPT)};`,
    ...assigned,
    hasExamples ? `const examples = () => import("./${EXAMPLES}");` : "const examples = undefined;",
    `startReference({ hydrate, examples, ...${JSON.stringify(parts)} });`,
    "",
  ].join("\n");
}

function wholePage(page: string, html: string, { title, description, references }: RedocFrame): string {
  const to = (file: string) => relativeLink(page, file);
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${POLICY}">
  <title>${escapeHtml(title)}</title>
  <meta name="description" content="${escapeHtml(description)}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <link rel="icon" href="${to("icon.svg")}">
  <script src="${to("scheme.js")}"></script>
  <link rel="stylesheet" href="${FIRST_VIEW}">
  <link rel="stylesheet" href="${to("redoc.css")}">
  <link rel="stylesheet" href="${to(TOKEN_STYLES)}">
  <link rel="modulepreload" href="${to(REDOC_SCRIPT)}">
  <script type="module" src="${to("site.js")}"></script>
  <script type="module" src="${DEFINITION}"></script>
</head>
<body>
  <a class="skip" href="#redoc">Skip to the reference</a>
${siteHeader(page, references)}
  ${html}
</body>
</html>
`;
}
