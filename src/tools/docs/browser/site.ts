import { setUpCopyButtons } from "./copy-buttons.js";
import { setUpSearch } from "./open-search.js";
import { setUpScheme } from "./scheme-switch.js";
import { setUpPrinting, setUpUnfolding } from "./unfold.js";

// What every page of the site does with scripts. Each page is whole without.
setUpScheme();
setUpSearch();
setUpCopyButtons();
setUpUnfolding();
setUpPrinting();
