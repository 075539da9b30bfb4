/**
 * The type of a bundled contract. It says no more than what every OpenAPI document has, so that importing a large
 * JSON file costs the compiler nothing.
 */
declare const document: {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components: Readonly<Record<string, unknown>>;
};
export = document;
