import { relativeLink } from "../relative-link.js";
import { tryFileOf } from "../try/try-file.js";
import type { OutlineHeading } from "./layout.js";

/** What the part of a page is called in which its call is tried. */
export const TRY_HEADING: OutlineHeading = { level: 2, text: "Try it", id: "section.try" };

/** Writes the place of the panel. Takes the page, from the root of the site. A script shows the button, and opens it. */
export function writeTry(from: string): string {
  const { text, id } = TRY_HEADING;
  return `<section class="try" aria-labelledby="${id}" data-file="${relativeLink(from, tryFileOf(from))}"
  data-root="${relativeLink(from, "index.html")}">
<h2 id="${id}">${text} <a class="anchor" href="#${id}" aria-label="Link to ${text}">#</a></h2>
<noscript><p>Calling the mock from this page needs scripts.</p></noscript>
<p data-closed hidden>Call it from this page, and see what the mock answers. Nothing reaches the service.
<button type="button">Open the panel</button></p>
</section>`;
}
