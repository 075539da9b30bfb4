import { withoutInlineStyles } from "./prerendered-styles.js";
import { unknownOutput } from "./self-hosting.js";

/** What Redocly renders with the site's template: styles, what is shown first, and the module that starts Redoc. */
const RENDERED = new RegExp(
  String.raw`^(?<head>[\s\S]*?)(?<html><div id="redoc">[\s\S]*?)\s*<script type="module">\s*` +
    String.raw`import \{ hydrate \} from "[^"]+";\s*` +
    String.raw`const __redoc_definition = (?<definition>.+);\n\s*const __redoc_options = (?<options>.+);\n\s*` +
    String.raw`hydrate\(__redoc_definition, __redoc_options, document\.getElementById\('redoc'\)\);\s*</script>\s*$`,
);
/** Redoc chooses the colours by a script within the page. The site's own does it, and a policy allows none in the text. */
const SCHEME_SCRIPT = /<script>try\{var m=localStorage[^<]*<\/script>/g;
const NO_TELEMETRY = /"disableTelemetry":true/;

export interface Rendered {
  /** What is shown before the script has started, without anything that a strict policy forbids. */
  html: string;
  css: string;
  definition: unknown;
  options: unknown;
}

/** Takes a page as Redocly writes it with the site's template. Throws an Error where it is not as it is known. */
export function readRendered(output: string): Rendered {
  const { head = "", html = "", definition = "", options = "" } = RENDERED.exec(output)?.groups ?? {};
  if (html === "") throw new Error(unknownOutput(RENDERED));
  if (!NO_TELEMETRY.test(options)) throw new Error(unknownOutput(NO_TELEMETRY));
  if (!SCHEME_SCRIPT.test(html)) throw new Error(unknownOutput(SCHEME_SCRIPT));
  const styled = withoutInlineStyles(head + html.replace(SCHEME_SCRIPT, "<script></script>"));
  return {
    html: styled.html.slice(styled.html.indexOf('<div id="redoc">')),
    css: styled.css,
    definition: JSON.parse(definition) as unknown,
    options: JSON.parse(options) as unknown,
  };
}
