import { referenceFolder } from "../places.js";

/** Where the sources of an API's GraphQL part are, relative to the root of the repository. */
export function graphqlSources(api: string): { schema: string; queries: string } {
  return { schema: `openapi/${api}/schema.graphql`, queries: `openapi/${api}/queries` };
}

/** The name of the reference of an API's GraphQL part. */
export function graphqlReference(api: string): string {
  return `${api}-graphql`;
}

/** Where the site holds it. */
export function graphqlReferenceFolder(api: string): string {
  return referenceFolder(graphqlReference(api));
}
