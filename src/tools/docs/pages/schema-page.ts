import type { JsonSchema } from "../../../openapi/document.js";
import { isErrorEnumeration } from "../copy/error-codes.js";
import { OTHER_VALUE } from "../copy/open-enums.js";
import { sourceInWords } from "../copy/source-marks.js";
import { errorCodePlace, referenceFolder, schemaPlace } from "../places.js";
import type { ApiContract } from "./api-contract.js";
import { attributesOf } from "./attributes.js";
import { jsonBlock } from "./examples.js";
import { limitsOf } from "./limits.js";
import type { Block, Page, Value } from "./page.js";
import { firstSentence } from "./summary.js";
import { targetOf, typeInWords } from "./type-words.js";
import type { Use } from "./uses.js";

/** Makes the page of a schema. Takes where it is used. */
export function schemaPage(api: ApiContract, name: string, schema: JsonSchema, uses: readonly Use[]): Page {
  const { reference, title } = api;
  const { page, redoc } = schemaPlace(reference, name);
  const description = schema.description ?? "";
  return {
    path: page,
    kind: "schema",
    part: title,
    title: name,
    names: [],
    summary: firstSentence(description),
    ...(schema["deprecated"] === true && { deprecated: true }),
    redoc: `${referenceFolder(reference)}/index.html#/${redoc}`,
    blocks: [
      { kind: "prose", markdown: description },
      { kind: "prose", markdown: factsOf(api, name, schema) },
      ...valueBlocks(reference, name, schema),
      ...attributeBlocks(api, schema),
      ...exampleBlocks(schema),
      ...useBlocks(uses),
    ],
  };
}

function factsOf({ contract, reference, document }: ApiContract, name: string, schema: JsonSchema): string {
  const { allOf, ...own } = schema;
  const parts = (allOf ?? []).map((part) => typeInWords({ reference, document }, part));
  const type = typeInWords({ reference, document }, schema.type === undefined ? schema : own);
  const facts = [parts.length > 0 ? `Type: ${type}, with all of ${parts.join(" and ")}` : `Type: ${type}`];
  facts.push(...limitsOf(schema));
  facts.push(`TypeScript: \`import { ${name} } from "smile-contracts/${contract.api}/schemas"\``);
  const reason = document["x-exported-schemas"]?.[name];
  if (reason !== undefined) facts.push(reason.replace(/\.$/, ""));
  const source = schema["x-source"];
  if (source !== undefined) facts.push(sourceInWords(source));
  return `${facts.join(". ")}.`;
}

function valueBlocks(reference: string, name: string, schema: JsonSchema): Block[] {
  const values = valuesOf(reference, name, schema);
  if (values.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Values", id: "section.values" },
    { kind: "values", values },
  ];
}

/** Lists the values of an enumeration with their meanings; none where a schema is no enumeration. */
export function valuesOf(reference: string, name: string, schema: JsonSchema): Value[] {
  const hasPages = isErrorEnumeration(name, schema);
  return Object.entries(schema["x-enumDescriptions"] ?? {}).map(([value, meaning]) => {
    const source = schema["x-enumSources"]?.[value];
    return {
      value,
      id: value.replaceAll(" ", "-"),
      meaning,
      ...(hasPages && value !== OTHER_VALUE && { page: errorCodePlace(reference, value, "").page }),
      ...(source !== undefined && { source: sourceInWords(source) }),
    };
  });
}

function attributeBlocks({ reference, document }: ApiContract, schema: JsonSchema): Block[] {
  const attributes = attributesOf(schema, { reference, document, prefix: "", source: schema["x-source"] });
  const own: Block[] =
    attributes.length === 0
      ? []
      : [
          { kind: "heading", level: 2, text: "Attributes", id: "section.attributes" },
          { kind: "attributes", attributes },
        ];
  return [...own, ...(schema.oneOf ?? schema.anyOf ?? []).flatMap((part, index) => alternativeBlocks(part, index))];

  function alternativeBlocks(part: JsonSchema, index: number): Block[] {
    const prefix = `${index + 1}.`;
    const of = attributesOf(part, { reference, document, prefix, source: targetOf(document, part)["x-source"] });
    return [
      { kind: "heading", level: 2, text: `Alternative ${index + 1}`, id: `section.${index + 1}` },
      { kind: "prose", markdown: typeInWords({ reference, document }, part) },
      ...(of.length > 0 ? [{ kind: "attributes" as const, attributes: of }] : []),
    ];
  }
}

function exampleBlocks({ examples = [], "x-enumDescriptions": meanings }: JsonSchema): Block[] {
  if (examples.length === 0 || meanings !== undefined) return [];
  return [
    { kind: "heading", level: 2, text: "Examples", id: "section.examples" },
    ...examples.map((example) => jsonBlock("Example", example)),
  ];
}

function useBlocks(uses: readonly Use[]): Block[] {
  if (uses.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Used by", id: "section.uses" },
    { kind: "links", links: uses },
  ];
}
