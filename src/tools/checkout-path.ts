/** Lint takes the paths of the contracts for URLs, whose fragment begins here. */
const BREAKING_CHARACTER = "#";

/** Throws an Error that says what to do where the tools cannot work in the folder of the checkout. */
export function refuseUnusablePath(root: string): void {
  if (!root.includes(BREAKING_CHARACTER)) return;
  throw new Error(
    `The path of this checkout, ${root}, contains "${BREAKING_CHARACTER}", which ends the path of a URL, so that lint ` +
      "cannot follow references: move or rename the folder.",
  );
}
