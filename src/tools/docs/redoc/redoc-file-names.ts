// The files that Redoc's page of a reference consists of.

export const PAGE = "index.html";
export const DEFINITION = "definition.js";
export const EXAMPLES = "examples.js";
export const FIRST_VIEW = "first-view.css";

/** All of them, for keeping those of a reference that has not changed. */
export const REDOC_FILES = [PAGE, DEFINITION, EXAMPLES, FIRST_VIEW];
