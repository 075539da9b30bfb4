import { introductionOf } from "../copy/introduction.js";
import { referenceFolder, schemaPlace, sectionPlace } from "../places.js";
import type { ApiContract } from "./api-contract.js";
import { markdownBlocks } from "./markdown-blocks.js";
import type { Block, Page } from "./page.js";
import { valuesOf } from "./schema-page.js";
import { firstSentence } from "./summary.js";

const VALUES = "Values";

/** Makes the pages of an introduction, one of each part, and one of all enumerations with their values. */
export function sectionPages(api: ApiContract): Page[] {
  const { contract, document, title, reference } = api;
  const { sections } = introductionOf(reference, document, contract.journeys ?? []);
  const pages = sections.map(({ title: heading, markdown }) => {
    const { page, redoc } = sectionPlace(reference, heading);
    return {
      path: page,
      kind: "section" as const,
      part: title,
      title: heading,
      names: [],
      summary: firstSentence(markdown),
      redoc: `${referenceFolder(reference)}/index.html#/${redoc}`,
      blocks: markdownBlocks(markdown),
    };
  });
  return [...pages, ...valuesPage(api)];
}

function valuesPage({ document, title, reference }: ApiContract): Page[] {
  const enumerations = Object.entries(document.components.schemas).filter(([, schema]) => schema["x-enumDescriptions"]);
  if (enumerations.length === 0) return [];
  const { page, redoc } = sectionPlace(reference, VALUES);
  return [
    {
      path: page,
      kind: "section",
      part: title,
      title: VALUES,
      names: [],
      summary: "Every status and code of this API, each with its meaning.",
      redoc: `${referenceFolder(reference)}/index.html#/${redoc}`,
      blocks: enumerations.flatMap(([name, schema]): Block[] => [
        { kind: "heading", level: 2, text: name, id: name },
        {
          kind: "links",
          links: [{ text: name, page: schemaPlace(reference, name).page, about: schema.description ?? "" }],
        },
        {
          kind: "values",
          values: valuesOf(reference, name, schema).map((value) => ({ ...value, id: `${name}.${value.id}` })),
        },
      ]),
    },
  ];
}
