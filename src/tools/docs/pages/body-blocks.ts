import { JSON_MEDIA_TYPE } from "../../../client/media-type.js";
import type { Body, OpenApiDocument, Parameter } from "../../../openapi/document.js";
import { type Reference, resolveReference } from "../../../validation/pointer.js";
import { contentOf } from "../copy/content.js";
import { attributesOf } from "./attributes.js";
import { exampleBlocks } from "./examples.js";
import type { Block } from "./page.js";
import { parameterAttributes } from "./parameter-attributes.js";
import { type TypePlace, typeInWords } from "./type-words.js";

/** Where a body is shown. */
export interface BodyPlace extends TypePlace {
  /** What the ids of its attributes begin with: `body` or a status. */
  id: string;
  /** Where the operation around comes from. */
  source: unknown;
  /** The schemas whose attributes the page shows already: answers of errors share one. */
  shown: Set<string>;
}

/** Shows what a request sends or an answer holds: its type, its attributes and its named examples. */
export function bodyBlocks(body: unknown, { reference, document, id, source, shown }: BodyPlace): Block[] {
  const content = contentOf(document, body);
  const schema = content?.[JSON_MEDIA_TYPE]?.schema;
  if (schema === undefined) return [];
  const isShown = schema.$ref !== undefined && shown.has(schema.$ref);
  if (schema.$ref !== undefined) shown.add(schema.$ref);
  const attributes = isShown ? [] : attributesOf(schema, { reference, document, prefix: `${id}.`, source });
  return [
    { kind: "prose", markdown: `\`${JSON_MEDIA_TYPE}\`: ${typeInWords({ reference, document }, schema)}` },
    ...(isUndocumented(document, body)
      ? [{ kind: "prose" as const, markdown: "No source says what this body is. It may be anything, or absent." }]
      : []),
    ...(attributes.length > 0 ? [{ kind: "attributes" as const, attributes }] : []),
    ...exampleBlocks(document, content),
  ];
}

/** Shows the headers that an answer is documented to have. */
export function headerBlocks(body: unknown, { reference, document, id, source }: BodyPlace): Block[] {
  const { headers } = resolveReference<{ headers?: Record<string, Parameter | Reference> }>(document, body as object);
  if (headers === undefined) return [];
  const parameters = Object.entries(headers).map(([name, header]) => ({
    ...resolveReference<Parameter>(document, header),
    name,
    in: "header",
  }));
  const place = { reference, document, prefix: `${id}.headers.`, source };
  return [
    { kind: "prose", markdown: "Headers:" },
    { kind: "attributes", attributes: parameterAttributes(parameters, place) },
  ];
}

function isUndocumented(document: OpenApiDocument, body: unknown): boolean {
  return resolveReference<Body>(document, body as Body)["x-undocumented-body"] === true;
}
