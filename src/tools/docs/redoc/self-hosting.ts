import { REDOCLY_VERSION } from "../../redocly.js";

/** The name under which the site serves the Redoc script, once for all references. */
export const REDOC_SCRIPT = "redoc.standalone.js";

const LOGOS = [
  /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini-full\.svg/,
  /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini\.svg/,
];
const ICONS = [/https:\/\/cdn\.redocly\.com\/icons\/fa\/[\d.]+/, /https:\/\/cdn\.redocly\.com\/icons\/code\/[\d.]+/];

/** Where Redoc copies the samples of an operation. Kept as they are, their texts can come later than the rest. */
const COPIED_SAMPLES = /\?\.map\(\(\{lang:(\w+),label:(\w+),source:(\w+)\}\)=>\(\{lang:\1,label:\2,source:\3\}\)\)/;
/** Where Redoc says of HTTP credentials that they are of HTTP, and means to say which of its schemes they follow. */
const HTTP_SCHEME = /(?<label>`HTTP Authorization Scheme`\),value:[\w$]+)\.type/;
/** Where Redoc colours a word of code by a style in the text of the page, which a strict policy forbids. */
const STYLED_TOKEN = /` style="color: var\(\$\{(?<color>[\w$]+)\}\)"`/;
const TOKEN_COLOR = /--code-block-tokens-[\w-]+-color/g;
const TOKEN_ATTRIBUTE = "data-token";

// The logo stands in the sidebar's footer, "API docs by …". A size is needed, or the footer loses its shape.
const REDOC_LOGO =
  "data:image/svg+xml," +
  "%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%2738%27 height=%2714%27%3E" +
  "%3Ctext y=%2711%27 font-family=%27system-ui,sans-serif%27 font-size=%2711%27 " +
  "fill=%27%234784dc%27%3ERedoc%3C/text%3E" +
  "%3C/svg%3E";

/** Takes every address of a content network out of the Redoc script. */
export function selfHostedScript(script: string): string {
  let result = script;
  for (const logo of LOGOS) result = replaceOnce(result, logo, REDOC_LOGO);
  // Menu items could name icons to fetch. Ours name none; an empty base keeps even a mistake on this host.
  for (const icons of ICONS) result = replaceOnce(result, icons, "");
  result = replaceOnce(result, COPIED_SAMPLES, "");
  result = replaceOnce(result, HTTP_SCHEME, ({ label }) => `${label}.scheme`);
  result = replaceOnce(result, STYLED_TOKEN, ({ color }) => `\` ${TOKEN_ATTRIBUTE}="\${${color}}"\``);
  return result;
}

/** Takes Redoc's script. Returns the styles that colour the words of code. */
export function tokenStyles(script: string): string {
  const names = new Set([...script.matchAll(TOKEN_COLOR)].map(([name]) => name));
  return [...names].map((name) => `[${TOKEN_ATTRIBUTE}="${name}"]{color:var(${name})}`).join("\n");
}

/** Replaces what occurs once. Takes the text, or what makes it of the named groups. Throws an Error otherwise. */
export function replaceOnce(
  text: string,
  pattern: RegExp,
  replacement: string | ((groups: Readonly<Record<string, string>>) => string),
): string {
  const [match, ...others] = text.matchAll(new RegExp(pattern, "g"));
  if (match === undefined || others.length > 0) throw new Error(unknownOutput(pattern));
  const replaced = typeof replacement === "string" ? replacement : replacement(match.groups ?? {});
  return text.slice(0, match.index) + replaced + text.slice(match.index + match[0].length);
}

/** Says that a tool writes what this build does not know. */
export function unknownOutput(pattern: RegExp): string {
  return (
    `Redocly CLI ${REDOCLY_VERSION} writes pages that this build does not know: ${pattern.source} does not ` +
    "occur exactly " +
    "once. The site would load from another host, or show invented samples. Adapt src/tools/docs/redoc/self-hosting.ts " +
    "or src/tools/docs/graphql/sample-script.ts."
  );
}
