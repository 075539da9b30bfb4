import { operationsOf, type OpenApiDocument, type Operation } from "../../../openapi/document.js";
import { resolveReference } from "../../../validation/pointer.js";
import { contentOf } from "../copy/content.js";
import type { ErrorCode } from "../copy/error-codes.js";
import { errorCodePlace, operationPlace, referenceFolder, schemaPlace } from "../places.js";
import { SITE_SCHEME } from "../relative-link.js";
import type { ApiContract } from "./api-contract.js";
import type { Block, Page } from "./page.js";
import { firstSentence } from "./summary.js";

/** Makes the page of an error code: what it means wherever it stands, and which operations are known to answer it. */
export function errorCodePage({ reference, document, title }: ApiContract, { code, meanings }: ErrorCode): Page {
  const [[enumeration = "", meaning = ""] = []] = Object.entries(meanings);
  const { page, redoc } = errorCodePlace(reference, code, schemaPlace(reference, enumeration).redoc ?? "");
  const answers = operationsOf(document).flatMap(({ operation }) => {
    const statuses = statusesWith(document, operation, code);
    if (statuses.length === 0) return [];
    const about = `${operation.summary}, status ${statuses.join(", ")}`;
    return { text: operation.operationId, page: operationPlace(reference, operation).page, about };
  });
  return {
    path: page,
    kind: "error code",
    part: title,
    title: code,
    names: [],
    summary: firstSentence(meaning),
    redoc: `${referenceFolder(reference)}/index.html#/${redoc}`,
    blocks: [
      ...Object.entries(meanings).flatMap(([name, text]): Block[] => [
        { kind: "heading", level: 2, text: `As ${name}`, id: `section.${name}` },
        { kind: "prose", markdown: text },
        { kind: "prose", markdown: `All values: [${name}](${SITE_SCHEME}${schemaPlace(reference, name).page}).` },
      ]),
      ...(answers.length === 0
        ? []
        : [
            { kind: "heading" as const, level: 2 as const, text: "Operations with this code", id: "section.answers" },
            { kind: "links" as const, links: answers },
          ]),
    ],
  };
}

/** The statuses of which an example has the code, or of which the contract says that a breach is answered so. */
function statusesWith(document: OpenApiDocument, operation: Operation, code: string): string[] {
  const inExamples = Object.entries(operation.responses).flatMap(([status, response]) =>
    Object.values(contentOf(document, response) ?? {}).some(({ examples = {} }) =>
      Object.values(examples).some((example) =>
        JSON.stringify(resolveReference<{ value: unknown }>(document, example).value)?.includes(`"${code}"`),
      ),
    )
      ? status
      : [],
  );
  const breaches = (operation["x-violations"] ?? []).filter((violation) => violation.code === code);
  return [...new Set([...inExamples, ...breaches.map(({ status }) => String(status))])];
}
