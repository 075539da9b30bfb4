import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { ROOT } from "../support/root.js";

type Target = string | { readonly default: string };

const { exports: entries } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, Target>>;
};

/** What an import of the package finds in this checkout: the source of what the build writes, or the file itself. */
function fileOf(path: string): string | undefined {
  const entry = path.replace("smile-contracts", ".");
  const [, folder = "", name = ""] = /^(.*\/)([^/]*)$/.exec(entry) ?? [];
  const target = entries[entry] ?? entries[`${folder}*`];
  if (target === undefined) return undefined;
  const file = typeof target === "string" ? target : target.default;
  return join(ROOT, file.replace("*", name).replace(/^\.\/dist\/(.*)\.js$/, "$1.ts"));
}

/** Lets esbuild read the sources where a program imports the package, so that nothing has to be built before. */
export const checkoutImports: Plugin = {
  name: "checkout-imports",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^smile-contracts(\/|$)/ }, ({ path }) => {
      const file = fileOf(path);
      return file === undefined ? undefined : { path: file };
    }),
};
