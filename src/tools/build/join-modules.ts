import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "rolldown";

/** A file of the package that code is imported from, or run. */
const BUILT = /^\.\/dist\/(.*)\.js$/;
const GRAPHQL_PACKAGES = ["@0no-co/graphql.web", "lossless-json"];
/** Joined into the package: their licences come with them. */
export const JOINED_PACKAGES = [...GRAPHQL_PACKAGES, "@streamparser/json"];
/** The package's dependencies, its peers and what Node has: all that is not a path. */
const ELSEWHERE = new RegExp(`^(?!(?:${JOINED_PACKAGES.join("|")})$)(?:node:)?@?[a-z][\\w./-]*$`);

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default?: string }>>;
  readonly bin: Readonly<Record<string, string>>;
}

const OF_GRAPHQL = new RegExp(
  [
    "/src/client/graphql/(?!document-check)",
    "/generated/[^/]+/graphql/(?:client|number-fields|options|queries|validators)\\.ts$",
    ...GRAPHQL_PACKAGES.map((name) => `/node_modules/${name}/`),
  ].join("|"),
);

/**
 * What is imported together is one file, since each more makes the import of all slower: what all clients share, what
 * an API's entries share, the mock. The one client method that loads a dependency stands alone.
 */
const GROUPS = [
  { name: "http", test: /\/src\/client\/http\.ts$/, priority: 4 },
  // All of GraphQL but the check, which needs a package that may not be there.
  { name: "graphql", test: OF_GRAPHQL, priority: 3 },
  { name: "client", test: /\/src\/(?:client\/(?!graphql\/)|validation\/|openapi\/)/, priority: 2 },
  { name: apiOf, debugName: "the API's own", priority: 1 },
];
const OF_AN_API =
  /\/(?:generated\/([^/]+)\/(?:validators|operations|operation-table|options|profile|webhook-table)|src\/apis\/([^/]+)\/\w+)\.ts$/;

function apiOf(path: string): string | null {
  const [, generated, written] = OF_AN_API.exec(path) ?? [];
  return generated ?? written ?? null;
}

/**
 * Joins the modules behind each entry of the package. Nothing is renamed, so that stack traces speak. Rejects with the
 * reason where a module cannot be read.
 */
export async function joinModules(root: string, outputFolder: string): Promise<void> {
  const { exports, bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const files = [
    ...Object.values(exports).map((to) => (typeof to === "string" ? to : to.default)),
    ...Object.values(bin),
  ];
  const modules = files.flatMap((file) => BUILT.exec(file ?? "")?.[1] ?? []).flatMap((each) => expand(root, each));
  await build({
    cwd: root,
    input: Object.fromEntries(modules.map((module) => [module, join(root, `${module}.ts`)])),
    // What runs in browsers and on servers alike must not get help from either.
    platform: "neutral",
    external: ELSEWHERE,
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
    // The groups take over code of entries, never their names.
    preserveEntrySignatures: "allow-extension",
    logLevel: "warn",
    output: {
      dir: outputFolder,
      format: "esm",
      entryFileNames: "[name].js",
      chunkFileNames: "chunks/[name].js",
      // Lines stay: Node shows the whole line that throws. Docstrings are in the types; bundlers read the annotations.
      minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
      comments: { jsdoc: false },
      codeSplitting: { includeDependenciesRecursively: false, groups: GROUPS },
    },
  });
}

/** All modules that an entry with a `*` for their name stands for; any other entry as it is. */
function expand(root: string, module: string): string[] {
  if (!module.endsWith("/*")) return [module];
  const names = readdirSync(join(root, dirname(module))).filter((name) => name.endsWith(".ts"));
  return names.map((name) => join(dirname(module), name.slice(0, -".ts".length)));
}
