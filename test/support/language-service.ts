import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import ts from "typescript";
import { ROOT } from "./root.js";

/** The code entries of the package by what a consumer imports, each with the source that becomes it. */
export function listEntries(): ReadonlyMap<string, string> {
  const { name, exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, { readonly types?: string } | string>>;
  };
  return new Map(
    Object.entries(exports).flatMap(([entry, target]): [string, string][] => {
      const types = typeof target === "string" ? undefined : target.types;
      if (types?.startsWith("./dist/") !== true) return [];
      const source = join(ROOT, types.replace("./dist/", "").replace(/\.d\.ts$/, ".ts"));
      return namesBehind(source).map((each) => [name + entry.slice(1).replace("*", each), source.replace("*", each)]);
    }),
  );
}

/** The names that a star in the path of a source stands for; one that replaces nothing where there is no star. */
function namesBehind(source: string): string[] {
  if (!source.endsWith("/*.ts")) return [""];
  return readdirSync(dirname(source)).map((file) => basename(file, ".ts"));
}

/** What an editor works with, on the sources of the package and a consumer's file that is nowhere on disk. */
export function startLanguageService(consumer: string, text = ""): ts.LanguageService {
  const entries = listEntries();
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
    paths: Object.fromEntries([...entries].map(([entry, source]) => [entry, [source]])),
  };
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [consumer, ...entries.values()],
    getScriptVersion: () => "1",
    getScriptSnapshot(path) {
      const content = path === consumer ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    fileExists: (path) => path === consumer || ts.sys.fileExists(path),
  });
}
