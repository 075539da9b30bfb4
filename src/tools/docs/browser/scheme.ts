import { applyScheme, chosenScheme } from "./chosen-scheme.js";

// Runs before anything is shown, so that no page flashes in the other colours.
applyScheme(chosenScheme());
