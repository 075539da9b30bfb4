import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Where the compiler puts what it makes of the folder of a tool. */
export const COMPILED = "compiled";

const require = createRequire(import.meta.url);

/** Compiles the folder of a tool with the strict options that all share, and gives what the compiler says. */
export function compile(folder: string): string {
  const compilerOptions = { rootDir: "..", outDir: COMPILED };
  const include = ["*.ts", "generated"];
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../tsconfig.json", compilerOptions, include }),
  );
  const compiler = require.resolve("typescript/bin/tsc");
  return spawnSync(process.execPath, [compiler, "--project", folder], { encoding: "utf8" }).stdout;
}
