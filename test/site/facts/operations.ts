import {
  type LocatedOperation,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Parameter,
} from "../../../src/openapi/document.js";
import { eventPlace, groupPlace, operationPlace } from "../../../src/tools/docs/places.js";
import { resolveReference } from "../../../src/validation/pointer.js";
import { bodyProblems, parametersStated } from "./bodies.js";
import {
  differs,
  type Expectation,
  missing,
  missingWords,
  section,
  sourceMark,
  wholeText,
  differInAnyOrder,
} from "./expectation.js";
import { rowProblems } from "./rows.js";
import type { ShownPage } from "./shown-page.js";
import { unknownKeys } from "./told-keys.js";

const LOCATIONS = ["path", "query", "header", "cookie"];
/** How a page names the credentials of a request, by the type of their scheme. */
const CREDENTIALS: Readonly<Record<string, string>> = { http: "HTTP Basic", oauth2: "OAuth 2 access token" };

/** What the pages of a contract's operations and events have to show. */
export function callExpectations(reference: string, document: OpenApiDocument): Expectation[] {
  const operations = operationsOf(document).map((located): Expectation => {
    const { page } = operationPlace(reference, located.operation);
    return { page, problemsOf: (shown) => operationProblems(document, located, shown) };
  });
  const events = Object.entries(document.webhooks ?? {}).map(([type, { post }]): Expectation => {
    const operation = post as Operation;
    const problemsOf = (shown: ShownPage) => [
      ...differs("title", shown.title, type),
      ...missingWords("summary", wholeText(shown), [operation.summary]),
      ...callProblems(document, operation, shown),
    ];
    return { page: eventPlace(reference, type, operation).page, problemsOf };
  });
  return [...operations, ...events, ...tagExpectations(reference, document)];
}

function operationProblems(document: OpenApiDocument, located: LocatedOperation, page: ShownPage): string[] {
  const { method, path, operation } = located;
  return [
    ...differs("title", page.title, operation.summary.replace(/\s/g, "")),
    ...missingWords("endpoint", section(page, "").text, [`${method.toUpperCase()} ${path}`]),
    ...credentialProblems(document, operation, page),
    ...callProblems(document, operation, page),
  ];
}

function callProblems(document: OpenApiDocument, operation: Operation, page: ShownPage): string[] {
  const { operationId, description, deprecated, requestBody, responses, "x-source": source } = operation;
  const text = wholeText(page);
  const statuses = [...page.sections.keys()].filter((id) => /^section\.\d/.test(id)).map((id) => id.slice(8));
  const before = new Set<string>();
  return [
    ...unknownKeys("operation", operation),
    ...missingWords("id", section(page, "").text, [operationId]),
    ...differs("deprecated", page.isDeprecated, deprecated === true),
    ...missing("description", text, description),
    ...missingWords("source", section(page, "").text, source === undefined ? [] : [sourceMark(source)]),
    ...parameterProblems(document, operation, page),
    ...differs("body", page.sections.has("section.body"), requestBody !== undefined),
    ...(requestBody === undefined ? [] : requestProblems(document, requestBody, operation, page)),
    ...differInAnyOrder("statuses", statuses, Object.keys(responses)),
    ...Object.entries(responses).flatMap(([id, response]) =>
      bodyProblems(response, { document, page, id, source, before }),
    ),
    ...extensionProblems(operation, page),
  ];
}

function parameterProblems(document: OpenApiDocument, operation: Operation, page: ShownPage): string[] {
  const parameters = (operation.parameters ?? []).map((parameter) =>
    resolveReference<Parameter>(document, parameter as Parameter),
  );
  return [
    ...parameters.flatMap((parameter) => unknownKeys("parameter", parameter)),
    ...LOCATIONS.flatMap((location) =>
      rowProblems(parametersStated(parameters.filter((parameter) => parameter.in === location)), {
        document,
        page,
        prefix: `${location}.`,
        source: operation["x-source"],
      }),
    ),
  ];
}

function requestProblems(
  document: OpenApiDocument,
  body: NonNullable<Operation["requestBody"]>,
  { "x-source": source }: Operation,
  page: ShownPage,
): string[] {
  const { required } = resolveReference<{ required?: boolean }>(document, body as object);
  const mayBeLeftOut = section(page, "section.body").text.includes("Thebodymaybeleftout");
  return [
    ...differs("body: may be left out", mayBeLeftOut, required !== true),
    ...bodyProblems(body, { document, page, id: "body", source, before: new Set() }),
  ];
}

function credentialProblems(document: OpenApiDocument, operation: Operation, page: ShownPage): string[] {
  const requirements = operation.security ?? document.security ?? [];
  const names = requirements.flatMap((requirement) => Object.keys(requirement));
  const isOptional = names.length > 0 && requirements.some((requirement) => Object.keys(requirement).length === 0);
  const schemes = names.map((name) => CREDENTIALS[document.components.securitySchemes?.[name]?.type ?? ""] ?? name);
  const { text } = section(page, "");
  return [
    ...missingWords("credentials", text, schemes),
    ...differs("credentials are shown", text.includes("Credentials:"), names.length > 0),
    ...differs("credentials are optional", text.includes("Credentialsareoptional"), isOptional),
  ];
}

function extensionProblems(operation: Operation, page: ShownPage): string[] {
  const { "x-echo": echo = {}, "x-pagination": pagination, "x-violations": violations = [] } = operation;
  const text = wholeText(page);
  const echoed = Object.values(echo).some((places) => places.length > 0);
  const checked = Object.values(echo).some((places) => places.length === 0);
  return [
    ...missingWords("echo", text, echoed ? ["the mock's answer has the request's"] : []),
    ...missingWords("echo", text, checked ? ["nothing in the mock's answer"] : []),
    ...missingWords("pages", text, pagination === undefined ? [] : [`follow each other by ${pagination}`]),
    ...violations.flatMap(({ at, status, code = "" }) => missingWords("violation", text, [at, status, code])),
  ];
}

function tagExpectations(reference: string, document: OpenApiDocument): Expectation[] {
  const calls = [
    ...operationsOf(document).map(({ operation }) => ({ name: operation.operationId, tags: operation.tags })),
    ...Object.entries(document.webhooks ?? {}).map(([name, { post }]) => ({ name, tags: (post as Operation).tags })),
  ];
  return document.tags.map((tag) => ({
    page: groupPlace(reference, tag.name).page,
    problemsOf: (page) => [
      ...unknownKeys("tag", { name: tag.name, description: tag.description }),
      ...differs("title", page.title, tag.name.replace(/\s/g, "")),
      ...missing("description", wholeText(page), tag.description),
      ...missingWords(
        "calls",
        wholeText(page),
        calls.filter(({ tags }) => tags?.includes(tag.name)).map(({ name }) => name),
      ),
    ],
  }));
}
