import type { Operation } from "../../openapi/document.js";

/** Where something stands in the site. */
export interface Place {
  /** Its page of the static edition, from the root of the site, with the place in it where it has none of its own. */
  page: string;
  /** Where Redoc shows it in the same reference: what stands behind `#/`. Absent where Redoc shows it nowhere. */
  redoc?: string;
}

/** Where the site holds the reference of an API. The mock serves `/<api>/…`, so one server can offer both. */
export function referenceFolder(reference: string): string {
  return `reference/${reference}`;
}

/** Redoc makes its addresses of names like this. */
export function slug(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}

/** The list of all that a reference has. Redoc shows it as its menu. */
export function contentsPlace(reference: string): Place {
  return { page: pageOf(reference, "contents"), redoc: "" };
}

/** A part of the introduction, by its title. */
export function sectionPlace(reference: string, title: string): Place {
  return placeOf(reference, slug(title));
}

/** A tag, which groups operations. */
export function groupPlace(reference: string, tag: string): Place {
  return placeOf(reference, slug(tag));
}

export function operationPlace(reference: string, { operationId, tags: [tag = ""] = [] }: Operation): Place {
  return placeOf(reference, `${slug(tag)}/${slug(operationId)}`);
}

/** A webhook. Its page has the name that is on the wire. */
export function eventPlace(reference: string, type: string, { operationId, tags: [tag = ""] = [] }: Operation): Place {
  return {
    page: pageOf(reference, `${slug(tag)}/${slug(type)}`),
    redoc: `${slug(tag)}/${slug(operationId)}`,
  };
}

export function schemaPlace(reference: string, name: string): Place {
  return placeOf(reference, `schemas/${slug(name)}`);
}

/** An error code, which may stand in several enumerations. Redoc shows it with the values of the first. */
export function errorCodePlace(reference: string, code: string, redoc: string): Place {
  return { page: pageOf(reference, `error-codes/${slug(code)}`), redoc };
}

/** A query or a type of a GraphQL schema, in its group. */
export function graphqlPlace(reference: string, group: GraphqlGroup, name: string): Place {
  return placeOf(reference, `${group}/${slug(name)}`);
}

/** How Redoc groups what a GraphQL schema has. */
export type GraphqlGroup = "queries" | "objects" | "inputs" | "scalars";

export function guidePlace(name: string): Place {
  return { page: `guides/${name}.html` };
}

function placeOf(reference: string, path: string): Place {
  return { page: pageOf(reference, path), redoc: path };
}

function pageOf(reference: string, path: string): string {
  return `${referenceFolder(reference)}/${path}.html`;
}
