import { isDeepStrictEqual } from "node:util";

interface Conditions {
  readonly types?: string;
  readonly default?: string;
}

type Exports = Readonly<Record<string, string | Conditions>>;

const MAIN = ".";
const DOCUMENT_TYPES = "./src/openapi/bundled-contract.d.cts";
/** The entries of an API with a GraphQL contract. */
const GRAPHQL_ENTRIES = { "/graphql": "graphql/index", "/graphql/check": "graphql/check" };
const GRAPHQL_MOCK = "./mock/graphql";
/** The entries of an API, by what stands in its folder of `generated/`. */
const ENTRIES = { "": "index", "/operations": "picked-client", "/schemas": "schemas", "/validate": "validate" };

/**
 * Takes the text of package.json and the names of the APIs. Returns the text with the `exports` that the APIs have,
 * spelt out, since patterns blind the tools that look at packages; those that are no API's stay as they are.
 */
export function withExports(text: string, apis: readonly string[], graphqlApis: readonly string[] = []): string {
  const manifest = JSON.parse(text) as { readonly exports?: Exports };
  const given = Object.entries(manifest.exports ?? {});
  const generated: Exports = {
    [MAIN]: compiled("index"),
    ...Object.assign({}, ...apis.map((api) => exportsOf(api, graphqlApis.includes(api)))),
  };
  const others = given.filter(([entry, conditions]) => !Object.hasOwn(generated, entry) && !isGenerated(conditions));
  const exports = { ...generated, ...Object.fromEntries(others) };
  const isSame = isDeepStrictEqual(given, Object.entries(exports));
  return isSame ? text : `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`;
}

function exportsOf(api: string, hasGraphql: boolean): Exports {
  const entries = Object.entries({ ...ENTRIES, ...(hasGraphql && GRAPHQL_ENTRIES) }).map(([entry, file]) => [
    `./${api}${entry}`,
    compiled(`${api}/${file}`),
  ]);
  return {
    ...Object.fromEntries(entries),
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
