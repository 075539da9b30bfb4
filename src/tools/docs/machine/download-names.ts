/** A file beside a reference, under the name that readers know it by. */
export interface Download {
  name: string;
  file: string;
  /** What it is, in the words of a list. */
  about: string;
}

const POSTMAN = {
  name: "Postman",
  file: "postman.json",
  about: "every call as a Postman collection (2.1), which Insomnia and Bruno import too",
} as const satisfies Download;

/** What there is of an API. */
export const OPENAPI_DOWNLOADS = [
  { name: "openapi.json", file: "openapi.json", about: "the contract, in OpenAPI 3.1" },
  { name: "openapi.yaml", file: "openapi.yaml", about: "the same in YAML" },
  POSTMAN,
] as const satisfies readonly Download[];

/** What there is of an API's GraphQL part. */
export const GRAPHQL_DOWNLOADS = [
  { name: "schema.graphql", file: "schema.graphql", about: "the schema, in the schema definition language" },
  POSTMAN,
] as const satisfies readonly Download[];

/** The content of each file of a list, so that none is listed and not written, or written and not listed. */
export type Downloads<List extends readonly Download[]> = Readonly<Record<List[number]["file"], string>>;
