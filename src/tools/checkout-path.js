// Loaded before tsx, which fails over such a path itself: hence plain JavaScript. npm runs scripts in the root.

/** Lint and tsx take paths for URLs, whose path ends at either. */
const BREAKING_CHARACTER = /[#?]/;

const [character] = BREAKING_CHARACTER.exec(process.cwd()) ?? [];
if (character !== undefined) {
  console.error(
    `The path of this checkout, ${process.cwd()}, contains "${character}", where the path of a URL ends, so that the ` +
      "tools do not find its files: move or rename the folder.",
  );
  process.exit(1);
}
