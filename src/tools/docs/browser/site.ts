import { setUpCopyButtons } from "./copy-buttons.js";
import { setUpSearch } from "./open-search.js";
import { setUpTry } from "./open-try.js";
import { setUpPageList } from "./page-list.js";
import { setUpScheme } from "./scheme-switch.js";
import { setUpMenu } from "./site-menu.js";
import { setUpPrinting, setUpUnfolding } from "./unfold.js";

// What every page of the site does with scripts. Each page is whole without.
setUpScheme();
setUpSearch();
setUpMenu();
setUpPageList();
setUpCopyButtons();
setUpUnfolding();
setUpPrinting();
setUpTry();
