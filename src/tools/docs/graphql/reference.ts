import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runRedocly } from "../../redocly.js";
import { slug } from "../places.js";
import { withRelativeLinks } from "../redoc/redoc-links.js";
import type { RedocPlaces } from "../redoc/redoc-places.js";
import { readRendered, type Rendered } from "../redoc/rendered.js";
import type { GraphqlContract } from "./contracts.js";
import { queryTypeOf } from "./contracts.js";
import { documentationCopy } from "./documentation-copy.js";
import { typesWithPages } from "./graphql-glossary.js";
import { graphqlReferenceFolder } from "./places.js";

/** Renders the reference of an API's GraphQL part. Takes the template, and a folder to work in. */
export async function renderGraphqlReference(
  contract: GraphqlContract,
  template: string,
  workFolder: string,
): Promise<{ rendered: Rendered; places: RedocPlaces }> {
  const copyFile = join(workFolder, "schema.graphql");
  const pageFile = join(workFolder, "index.html");
  const page = `${graphqlReferenceFolder(contract.contract.api)}/index.html`;
  await writeFile(copyFile, withRelativeLinks(documentationCopy(contract), page));
  await runRedocly(workFolder, [
    "build-docs",
    copyFile,
    `--output=${pageFile}`,
    `--template=${template}`,
    `--title=${contract.title}`,
  ]);
  return { rendered: readRendered(await readFile(pageFile, "utf8")), places: placesOf(contract) };
}

function placesOf({ schema }: GraphqlContract): RedocPlaces {
  const titles: Record<string, string> = {
    queries: "Queries",
    objects: "Objects",
    inputs: "Inputs",
    scalars: "Scalars",
  };
  const aliases: Record<string, string> = { contents: "" };
  for (const name of Object.keys(queryTypeOf(schema).getFields())) titles[`queries/${slug(name)}`] = name;
  for (const { type, group } of typesWithPages(schema)) {
    const place = `${group}/${slug(type.name)}`;
    titles[place] = type.name;
    aliases[slug(type.name)] = place;
  }
  return { titles, aliases };
}
