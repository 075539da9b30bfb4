// The samples stand in a narrow column.
const MAX_LINE_LENGTH = 60;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** How a language writes data. Text is the same in all of them, since each reads what JSON writes. */
export interface LiteralStyle {
  /** How much deeper a member stands than what holds it. */
  step: string;
  /** What stands on both sides within the braces of one line. */
  padding: string;
  key(name: string): string;
  word(value: boolean | null): string;
}

export const JAVASCRIPT: LiteralStyle = {
  step: "  ",
  padding: " ",
  key(name) {
    // Written plainly, this one name would change the object's prototype instead.
    if (name === "__proto__") return '["__proto__"]';
    return IDENTIFIER.test(name) ? name : JSON.stringify(name);
  },
  word: String,
};

export const PYTHON: LiteralStyle = {
  step: "    ",
  padding: "",
  key: (name) => JSON.stringify(name),
  word: (value) => (value === null ? "None" : value ? "True" : "False"),
};

/** Writes data as a language has it. Takes the indentation of the line on which it begins. */
export function literal(value: unknown, style: LiteralStyle, indentation = ""): string {
  if (typeof value === "boolean" || value === null) return style.word(value);
  if (typeof value !== "object") return JSON.stringify(value);
  const deeper = indentation + style.step;
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, style, deeper));
    return oneLine("[", items, "]") ?? block("[", items, "]", style, indentation);
  }
  const members = Object.entries(value).map(([key, member]) => `${style.key(key)}: ${literal(member, style, deeper)}`);
  return braces(members, style, indentation);
}

/** Writes what stands in braces: in one line where it is short. */
export function braces(members: readonly string[], style: LiteralStyle, indentation = ""): string {
  const padding = members.length === 0 ? "" : style.padding;
  return oneLine(`{${padding}`, members, `${padding}}`) ?? block("{", members, "}", style, indentation);
}

/** Writes what stands in brackets of whichever kind, a line for each. */
export function block(
  open: string,
  members: readonly string[],
  close: string,
  { step }: LiteralStyle,
  indentation = "",
): string {
  return [open, ...members.map((member) => `${indentation}${step}${member},`), indentation + close].join("\n");
}

function oneLine(open: string, members: readonly string[], close: string): string | undefined {
  const line = open + members.join(", ") + close;
  return line.length > MAX_LINE_LENGTH || line.includes("\n") ? undefined : line;
}
