import { type OpenApiDocument, operationsOf, type SecurityScheme } from "../../../src/openapi/document.js";
import { contentsPlace, sectionPlace } from "../../../src/tools/docs/places.js";
import { differs, type Expectation, missing, missingWords, sourceMark, wholeText } from "./expectation.js";
import type { ShownPage } from "./shown-page.js";
import { unknownKeys } from "./told-keys.js";

/** The section of an introduction that says how often one may call. */
const RATE_LIMIT = "Rate limit";

/** What the pages of a reference have to show of a contract as a whole. */
export function documentExpectations(reference: string, document: OpenApiDocument): Expectation[] {
  return [
    { page: contentsPlace(reference).page, problemsOf: (page) => contentsProblems(document, page) },
    ...sectionExpectations(reference, document),
    {
      page: sectionPlace(reference, "Retries of the client").page,
      problemsOf: (page) =>
        operationsOf(document).flatMap(({ operation: { operationId, "x-retry-statuses": statuses } }) =>
          missingWords("retries", wholeText(page), statuses === undefined ? [] : [operationId, ...statuses]),
        ),
    },
  ];
}

function contentsProblems(document: OpenApiDocument, page: ShownPage): string[] {
  const { info, servers, components } = document;
  const text = wholeText(page);
  const { license, contact } = info;
  return [
    ...unknownKeys("document", document),
    ...unknownKeys("info", info),
    ...missingWords("info", page.title, [info.title]),
    ...missingWords("info", text, [`Version ${info.version}`, license?.name ?? "", contact?.name ?? ""]),
    ...missingWords("source", text, [sourceMark(document["x-source"] ?? "")]),
    ...missing("introduction", text, splitAtHeadings(info.description)[0]?.markdown),
    ...servers.flatMap(({ url, description, variables = {}, "x-mode": mode = "" }) => [
      ...missingWords("server", text, [url, mode]),
      ...missing("server", text, description),
      ...Object.entries(variables).flatMap(([name, { default: value }]) => missingWords("server", text, [name, value])),
    ]),
    ...Object.values(components.securitySchemes ?? {}).flatMap((scheme) => schemeProblems(scheme, document, text)),
  ];
}

function schemeProblems(scheme: SecurityScheme, { "x-source": usual }: OpenApiDocument, text: string): string[] {
  const { type, scheme: name = type, description, flows = {}, "x-source": source } = scheme;
  return [
    ...missingWords("credentials", text, [name]),
    ...missing("credentials", text, description),
    ...missingWords("credentials", text, source !== undefined && source !== usual ? [sourceMark(source)] : []),
    ...Object.entries(flows).flatMap(([grant, { tokenUrl, refreshUrl = "" }]) =>
      missingWords("credentials", text, [grant, tokenUrl, refreshUrl]),
    ),
  ];
}

/** Each part of an introduction has a page. */
function sectionExpectations(reference: string, { info, "x-rate-limit": rate }: OpenApiDocument): Expectation[] {
  const [, ...sections] = splitAtHeadings(info.description);
  const limit = rate === undefined ? [] : [`${rate.requestsPerSecond} requests a second`];
  return [
    ...sections.map(({ title, markdown }) => ({
      page: sectionPlace(reference, title).page,
      problemsOf: (page: ShownPage) => [
        ...differs("title", page.title, title.replace(/\s/g, "")),
        ...missing("section", wholeText(page), markdown),
      ],
    })),
    ...limit.map((words) => ({
      page: sectionPlace(reference, RATE_LIMIT).page,
      problemsOf: (page: ShownPage) => missingWords("rate limit", wholeText(page), [words]),
    })),
  ];
}

function splitAtHeadings(markdown: string): { title: string; markdown: string }[] {
  return `# \n${markdown}`
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [title = "", ...lines] = part.split("\n");
      return { title: title.trim(), markdown: lines.join("\n") };
    });
}
