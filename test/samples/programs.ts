import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What stands in samples, by the ids of their operations. */
export type Programs = ReadonlyMap<string, string>;

/** A program with its arguments. */
export type Command = readonly [string, ...string[]];

/** For a language whose programs run as they are written. */
export function prepareScripts(program: string, extension: string) {
  return async (folder: string, programs: Programs): Promise<ReadonlyMap<string, Command>> => {
    const commands = new Map<string, Command>();
    for (const [name, source] of programs) {
      const file = join(folder, `${name}${extension}`);
      await writeFile(file, `${source}\n`);
      commands.set(name, [program, file]);
    }
    return commands;
  };
}
