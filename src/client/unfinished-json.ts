/** What gives JSON its form: quotation marks and punctuation. An escape is no quotation mark. */
const FORM = /\\[^]|["[\]{},:]/g;
/** An escape at the end of a text that is not complete. */
const OPEN_ESCAPE = /((?:^|[^\\])(?:\\\\)*)\\(?:u[\da-f]{0,3})?$/i;
const LITERALS = ["true", "false", "null"];
/**
 * What is open deeper than this is unfinished, whatever it holds: to build it and see would take more memory than
 * there may be.
 */
const MAX_DEPTH = 500_000;

/**
 * Whether a text that is no JSON is the beginning of one. What the beginning lacks is added to it, and then it must
 * be JSON: how an engine words its errors would not tell.
 */
export function isUnfinishedJson(text: string): boolean {
  const closing: string[] = [];
  let last = "";
  let punctuation = "";
  let isInText = false;
  let end = 0;
  for (const { 0: token, index } of text.matchAll(FORM)) {
    if (token === '"') isInText = !isInText;
    else if (isInText) continue;
    else punctuation = token;
    last = token;
    end = index + 1;
    if ((token === "{" || token === "[") && closing.push(token === "{" ? "}" : "]") > MAX_DEPTH) return true;
    if (token === "}" || token === "]") closing.pop();
  }
  const isInObject = closing.at(-1) === "}";
  let whole = isInText ? `${text.replace(OPEN_ESCAPE, "$1")}"` : text;
  if (last === '"' && isInObject && /[{,]/.test(punctuation)) whole += ":0";
  else if (!isInText) whole += missingValue(last, text.slice(end).trim(), isInObject);
  try {
    JSON.parse(whole + closing.reverse().join(""));
    return text.trim() !== "";
  } catch {
    return false;
  }
}

/** What completes a number or a literal that has been cut, or stands for a value that has not begun. */
function missingValue(last: string, rest: string, isInObject: boolean): string {
  if (rest === "") return last === "," && isInObject ? '"":0' : last === "," || last === ":" ? "0" : "";
  const literal = LITERALS.find((name) => name.startsWith(rest)) ?? "";
  return literal === "" && /[-+.e]$/i.test(rest) ? "0" : literal.slice(rest.length);
}
