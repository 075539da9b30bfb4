/** The expression that is true whatever the value is. */
export const ALWAYS = "true";

const CALL = /^[\w$.]+\([\w$.[\]]*\)$/;
const COMPARISON = /^(?:typeof )?[\w$.[\]]+ === (?:"[^"\\]*"|[\w.]+)$/;

/** The expression that is true where another is false. */
export function not(expression: string): string {
  if (expression === ALWAYS) return "false";
  if (COMPARISON.test(expression)) return expression.replace(" === ", " !== ");
  return CALL.test(expression) ? `!${expression}` : `!(${expression})`;
}

/** The expression that is true where all are. */
export function and(expressions: readonly string[]): string {
  const asked = expressions.filter((expression) => expression !== ALWAYS);
  return asked.length === 0 ? ALWAYS : joined(asked, "&&", "||");
}

/** The expression that is true where one is. */
export function or(expressions: readonly string[]): string {
  if (expressions.includes(ALWAYS)) return ALWAYS;
  return expressions.length === 0 ? "false" : joined(expressions, "||", "&&");
}

/** What holds another operator stands in parentheses, and sometimes what only holds it in a text. */
function joined(expressions: readonly string[], operator: string, other: string): string {
  const [only, ...more] = expressions;
  if (only !== undefined && more.length === 0) return only;
  return expressions
    .map((expression) => (expression.includes(other) ? `(${expression})` : expression))
    .join(` ${operator} `);
}

/** The expression that is true where one is and no other. */
export function exactlyOne(alternatives: readonly string[]): string {
  return `${alternatives.map((alternative) => `Number(${alternative})`).join(" + ")} === 1`;
}
