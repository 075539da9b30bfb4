import { withValues } from "./used-variables.js";

/** What Redoc's style library writes into a prerendered page: rules, and behind each group of them whose they are. */
const STYLES = /<style data-styled="true"[^>]*>(?<rules>[\s\S]*?)<\/style>/g;
const END_OF_GROUP = "/*!sc*/";
const MARKER = /^\s*data-styled\.g\d+\[id="[^"]*"\]\{content:"(?<names>[^"]*)"\}/;
/** States that nothing is in before the script has started, which writes these rules itself. */
const LATER_STATE = /^[^{@]*(?::hover|:active|:disabled|:checked|\[aria-expanded|\[data-state|\.active|\.disabled)/;
/** The classes of the whole page, which a script sets. */
const SCHEMES = ["light", "dark"];
const GLOBAL = "sc-global";
const ATTRIBUTE = / style="(?<declarations>[^"]*)"/g;

/** A prerendered page, and the styles that it is first shown with. */
export interface StyledPage {
  html: string;
  css: string;
}

/**
 * Takes a page that Redoc has rendered. Moves its styles out of it: a strict policy allows none in the text of a page.
 * Groups of rules whose classes the page does not have are left out, since the script writes its own when it starts.
 */
export function withoutInlineStyles(page: string): StyledPage {
  const rules: Rules = { variables: [], others: [] };
  const body = page.replace(STYLES, "");
  const used = new Set([...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")));
  for (const { groups } of page.matchAll(STYLES)) collect(groups?.["rules"] ?? "", used, rules);
  const declarations = new Map<string, string>();
  const html = body.replace(ATTRIBUTE, (_attribute, text: string) => {
    const name = declarations.get(text) ?? `s${declarations.size}`;
    declarations.set(text, name);
    return ` data-prerendered-style="${name}"`;
  });
  for (const [text, name] of declarations) rules.others.push(`[data-prerendered-style="${name}"]{${text}}`);
  const others = rules.others.join("\n");
  return { html, css: `${withValues(rules.variables.join("\n"), others)}\n` };
}

interface Rules {
  variables: string[];
  others: string[];
}

/** Each group ends with a marker that names its classes; the theme's is global, and consists of variables. */
function collect(styles: string, used: ReadonlySet<string>, { variables, others }: Rules): void {
  let group: string[] = [];
  for (const part of styles.split(END_OF_GROUP)) {
    const names = MARKER.exec(part)?.groups?.["names"];
    if (names === undefined) {
      group.push(part.trim());
      continue;
    }
    if (names.startsWith(GLOBAL)) variables.push(...group.filter((rule) => isSeen(rule, used)));
    else if (names.split(",").some((name) => used.has(name)))
      others.push(...group.filter((rule) => rule !== "" && !LATER_STATE.test(rule)));
    group = [];
  }
}

/** The theme has fonts of icons, and variables of parts of the page that are not there at first. */
function isSeen(rule: string, used: ReadonlySet<string>): boolean {
  if (rule.startsWith("@font-face")) return false;
  const selectors = (rule.split("{")[0] ?? "").split(",");
  return selectors.some((selector) =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = ""]) => SCHEMES.includes(name) || used.has(name)),
  );
}
