import { isDeepStrictEqual } from "node:util";

interface Conditions {
  readonly types?: string;
  readonly default?: string;
}

type Exports = Readonly<Record<string, string | Conditions>>;

const MAIN = ".";
const DOCUMENT_TYPES = "./src/openapi/bundled-contract.d.cts";
/** The entries of an API with webhooks. */
const WEBHOOK_ENTRIES = { "/webhooks": "webhooks" };
/** The entries of an API with a GraphQL contract. */
const GRAPHQL_ENTRIES = { "/graphql": "graphql/index", "/graphql/check": "graphql/check" };
const GRAPHQL_MOCK = "./mock/graphql";
/** The entries of an API, by what stands in its folder of `generated/`. */
const ENTRIES = { "": "index", "/operations": "picked-client", "/schemas": "schemas", "/validate": "validate" };

/** What decides which entries an API has. */
export interface ApiEntries {
  readonly api: string;
  readonly hasGraphql?: boolean;
  readonly hasWebhooks?: boolean;
}

/**
 * Takes the text of package.json and the APIs. Returns the text with the `exports` that the APIs have,
 * spelt out, since patterns blind the tools that look at packages; those that are no API's stay as they are.
 */
export function withExports(text: string, apis: readonly ApiEntries[]): string {
  const manifest = JSON.parse(text) as { readonly exports?: Exports };
  const given = Object.entries(manifest.exports ?? {});
  const generated: Exports = {
    [MAIN]: compiled("index"),
    ...Object.assign({}, ...apis.map(exportsOf)),
  };
  const others = given.filter(([entry, conditions]) => !Object.hasOwn(generated, entry) && !isGenerated(conditions));
  const exports = { ...generated, ...Object.fromEntries(others) };
  const isSame = isDeepStrictEqual(given, Object.entries(exports));
  return isSame ? text : `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`;
}

function exportsOf({ api, hasGraphql = false, hasWebhooks = false }: ApiEntries): Exports {
  const own = { ...(hasWebhooks && WEBHOOK_ENTRIES), ...(hasGraphql && GRAPHQL_ENTRIES) };
  const entries = Object.entries({ ...ENTRIES, ...own }).map(([entry, file]) => [
    `./${api}${entry}`,
    compiled(`${api}/${file}`),
  ]);
  return {
    ...Object.fromEntries(entries),
    // Not spelt out, as all others are: one for each operation would bury them.
    [`./${api}/examples/*`]: compiled(`${api}/examples/*`),
    [`./${api}/openapi.json`]: { types: DOCUMENT_TYPES, default: `./generated/${api}/openapi.json` },
    ...(hasGraphql && {
      [`./${api}/schema.graphql`]: `./openapi/${api}/schema.graphql`,
      [GRAPHQL_MOCK]: compiled(`${api}/graphql/executor`),
    }),
  };
}

function compiled(file: string): Conditions {
  return { types: `./dist/generated/${file}.d.ts`, default: `./dist/generated/${file}.js` };
}

function isGenerated(conditions: string | Conditions): boolean {
  const file = typeof conditions === "string" ? conditions : (conditions.default ?? "");
  return /^\.\/(?:(?:dist\/)?generated|openapi)\//.test(file);
}
