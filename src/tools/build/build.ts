import { execFile } from "node:child_process";
import { chmod } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { replaceFolder } from "../replace-folder.js";
import { copyLicences } from "./copy-licences.js";
import { dropUnreachedTypes } from "./drop-unreached-types.js";
import { joinModules } from "./join-modules.js";

/** What clients import is compiled without Node's types, what runs on Node with them. */
const PROJECTS = ["tsconfig.web.json", "tsconfig.node.json"];
const COMPILER = createRequire(import.meta.url).resolve("typescript/bin/tsc");

/**
 * Compiles the package into `dist/`: the compiler writes the types and finds what is wrong, and the code is joined. A
 * failure leaves the old build. Rejects with the compiler's messages.
 */
export async function build(root: string): Promise<void> {
  await replaceFolder(join(root, "dist"), async (folder) => {
    for (const project of PROJECTS) await compile(root, project, folder);
    dropUnreachedTypes(root, folder);
    await joinModules(root, folder);
    await copyLicences(root, folder);
    await chmod(join(folder, "src", "cli", "main.js"), 0o755);
  });
}

function compile(root: string, project: string, outputFolder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [COMPILER, "--project", project, "--emitDeclarationOnly", "--outDir", outputFolder],
      { cwd: root },
      (error, output) => {
        if (error) reject(new Error(`${project}:\n${output.trim() || error.message}`));
        else resolve();
      },
    );
  });
}
