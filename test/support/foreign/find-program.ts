import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Finds a program that not every machine has, where commands are looked for and in the folders that are given. */
export function findProgram(name: string, others: readonly string[] = []): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...others];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
