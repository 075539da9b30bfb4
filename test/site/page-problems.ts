import { attributeOf, type HtmlPage } from "./site-files.js";

const HANDLER = /^on/;

/** Lists what a page of ours breaks of the rules that its HTML alone shows. */
export function pageProblems({ path, html, elements, ids, title }: HtmlPage): string[] {
  const problems: string[] = [];
  const count = (name: string) => elements.filter(({ tagName }) => tagName === name).length;
  const policy = elements
    .filter((element) => attributeOf(element, "http-equiv") === "Content-Security-Policy")
    .map((element) => attributeOf(element, "content") ?? "")
    .join("; ");
  if (!/script-src 'self'(?:;|$)/.test(policy)) problems.push(`scripts may come from elsewhere: ${policy}`);
  if (!/(?:^|; )default-src 'none'/.test(policy)) problems.push(`anything may be loaded: ${policy}`);
  if (/unsafe/.test(policy)) problems.push(`the policy is unsafe: ${policy}`);
  for (const element of elements) {
    const isScript = element.tagName === "script";
    if (isScript && !attributeOf(element, "src") && element.childNodes.length > 0)
      problems.push("a script in the text");
    if (element.tagName === "style" || attributeOf(element, "style") !== undefined)
      problems.push("a style in the text");
    for (const { name } of element.attrs) if (HANDLER.test(name)) problems.push(`a handler in the text: ${name}`);
  }
  if (count("h1") !== 1) problems.push(`${count("h1")} headings of the first level`);
  if (count("main") < 1) problems.push("no main part");
  if (count("header") < 1) problems.push("no header");
  if (title.trim() === "") problems.push("no title");
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) problems.push(`two places are called ${twice}`);
  if (!/<html lang="en"/.test(html)) problems.push("no language");
  return problems.map((problem) => `${path}: ${problem}`);
}
