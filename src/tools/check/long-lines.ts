import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The formatter breaks code, and leaves words and comments as they are. */
const MAX_LENGTH = 120;
const FOLDERS = ["src", "test", "docs"];
const CODE = /\.(?:ts|cts|js|mjs)$/;
const NOT_OURS = /(?:^|\/)node_modules\//;
/** A regular expression cannot be broken. */
const ONLY_AN_EXPRESSION = /^\s*\/.+\/[a-z]*[,;)]*$/;

/** Takes the root. Returns each line of our code that is too long, as `file:line: reason`. */
export async function findLongLines(root: string): Promise<string[]> {
  const found = await Promise.all(FOLDERS.map((folder) => readdir(join(root, folder), { recursive: true })));
  const files = found.flatMap((names, index) => names.map((name) => `${FOLDERS[index]}/${name}`));
  const ours = files.filter((file) => CODE.test(file) && !NOT_OURS.test(file)).sort();
  return (await Promise.all(ours.map((file) => inFile(root, file)))).flat();
}

async function inFile(root: string, file: string): Promise<string[]> {
  const lines = (await readFile(join(root, file), "utf8")).split("\n");
  return lines.flatMap((line, index) =>
    line.length > MAX_LENGTH && !ONLY_AN_EXPRESSION.test(line)
      ? [`${file}:${index + 1}: ${line.length} characters, at most ${MAX_LENGTH} are allowed`]
      : [],
  );
}
