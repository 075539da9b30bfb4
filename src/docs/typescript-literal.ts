const MAX_LINE_LENGTH = 40;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Writes a JSON value as a TypeScript literal: on one line where it is short, else one member a line. */
export function typescriptLiteral(value: unknown, indentation = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const deeper = `${indentation}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const members = Object.entries(value).map(([key, member]) => {
    const name = Array.isArray(value) ? "" : `${IDENTIFIER.test(key) ? key : JSON.stringify(key)}: `;
    return name + typescriptLiteral(member, deeper);
  });
  if (members.length === 0) return open + close;
  const oneLine = Array.isArray(value) ? `[${members.join(", ")}]` : `{ ${members.join(", ")} }`;
  if (oneLine.length <= MAX_LINE_LENGTH && !oneLine.includes("\n")) return oneLine;
  return [open, ...members.map((member) => `${deeper}${member},`), indentation + close].join("\n");
}
