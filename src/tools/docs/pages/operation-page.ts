import type { Body, LocatedOperation, Operation, Parameter } from "../../../openapi/document.js";
import { credentialsOf } from "../../../openapi/security.js";
import { resolveReference } from "../../../validation/pointer.js";
import { sourceInWords, sourceMark } from "../copy/source-marks.js";
import { operationPlace, referenceFolder } from "../places.js";
import { tryBlock } from "../try/try-call.js";
import type { ApiContract } from "./api-contract.js";
import { bodyBlocks, headerBlocks } from "./body-blocks.js";
import { codeSampleBlocks } from "./code-sample-blocks.js";
import type { Block, Page } from "./page.js";
import { parameterAttributes } from "./parameter-attributes.js";
import { firstSentence } from "./summary.js";

/** The places of parameters, in the order in which they are shown. */
const PARAMETERS = [
  ["path", "Path parameters"],
  ["query", "Query parameters"],
  ["header", "Headers"],
] as const;

const CREDENTIALS: Readonly<Record<string, string>> = {
  basic: "HTTP Basic",
  bearer: "OAuth 2 access token, as `Authorization: Bearer …`",
  "api-key": "API key in a header",
};

/** Makes the page of an operation. */
export function operationPage(api: ApiContract, located: LocatedOperation): Page {
  const { reference, title } = api;
  const { method, path, operation } = located;
  const { operationId, summary, description, deprecated } = operation;
  const { page, redoc } = operationPlace(reference, operation);
  return {
    path: page,
    kind: "operation",
    part: title,
    title: summary,
    names: [operationId, `${method.toUpperCase()} ${path}`],
    summary: firstSentence(description),
    ...(deprecated && { deprecated }),
    redoc: `${referenceFolder(reference)}/index.html#/${redoc}`,
    blocks: [
      { kind: "endpoint", method: method.toUpperCase(), path },
      { kind: "prose", markdown: factsOf(api, operation) },
      { kind: "prose", markdown: description },
      ...parameterBlocks(api, located),
      ...requestBlocks(api, located),
      tryBlock(api, located, page),
      { kind: "heading", level: 2, text: "Samples", id: "section.samples" },
      ...codeSampleBlocks(api, located),
      ...answerBlocks(api, operation),
    ],
  };
}

/** Says of an operation what stands nowhere else: its id, the credentials it takes, where it comes from. */
export function factsOf({ document }: ApiContract, { operationId, security, "x-source": source }: Operation): string {
  const credentials = security?.length === 0 ? undefined : credentialsOf(document);
  const facts = [`Operation \`${operationId}\``];
  if (credentials)
    facts.push(`Credentials: ${CREDENTIALS[credentials.kind]}${credentials.isOptional ? ", optional" : ""}`);
  if (source !== undefined) facts.push(sourceInWords(source));
  return `${facts.join(". ")}.`;
}

function parameterBlocks({ reference, document }: ApiContract, { operation }: LocatedOperation): Block[] {
  const parameters = (operation.parameters ?? []).map((parameter) => resolveReference<Parameter>(document, parameter));
  return PARAMETERS.flatMap(([location, heading]): Block[] => {
    const here = parameters.filter((parameter) => parameter.in === location);
    if (here.length === 0) return [];
    const place = { reference, document, prefix: `${location}.`, source: operation["x-source"] };
    return [
      { kind: "heading", level: 2, text: heading, id: `section.${location}` },
      { kind: "attributes", attributes: parameterAttributes(here, place) },
    ];
  });
}

function requestBlocks({ reference, document }: ApiContract, { operation }: LocatedOperation): Block[] {
  const { requestBody } = operation;
  if (requestBody === undefined) return [];
  const { required, description = "" } = resolveReference<Body & { required?: boolean }>(document, requestBody);
  return [
    { kind: "heading", level: 2, text: "Request body", id: "section.body" },
    { kind: "prose", markdown: required ? description : `${description} The body may be left out.`.trimStart() },
    ...bodyBlocks(requestBody, { reference, document, id: "body", source: operation["x-source"], shown: new Set() }),
  ];
}

/** Shows every documented status with what comes with it. */
export function answerBlocks({ reference, document }: ApiContract, operation: Operation): Block[] {
  const shown = new Set<string>();
  const answers = Object.entries(operation.responses).flatMap(([status, response]): Block[] => {
    const { description, "x-source": source } = resolveReference<Body>(document, response);
    const place = { reference, document, id: status, source: source ?? operation["x-source"], shown };
    const mark = source !== undefined && source !== operation["x-source"] ? ` ${sourceMark(source)}` : "";
    return [
      { kind: "heading", level: 3, text: status, id: `section.${status}` },
      { kind: "prose", markdown: `${description ?? ""}${mark}` },
      ...headerBlocks(response, place),
      ...bodyBlocks(response, place),
    ];
  });
  return [{ kind: "heading", level: 2, text: "Answers", id: "section.answers" }, ...answers];
}
