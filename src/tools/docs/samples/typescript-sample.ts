import type { SampleRequest } from "../../sample-request.js";
import { clientFactory } from "./client-factory.js";

// The samples stand in a narrow column.
const MAX_LITERAL_LENGTH = 40;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Writes the call of an operation with our client. */
export function typescriptSample(
  api: string,
  operationId: string,
  request: SampleRequest,
  clientOptions: readonly string[],
): string {
  const factory = clientFactory(api);
  const members = Object.entries(request).map(([part, value]) => `${part}: ${literal(value, "  ")}`);
  return [
    `import { ${factory} } from "smile-contracts/${api}";`,
    "",
    `const client = ${factory}(${list(clientOptions, ["{", "}"], "")});`,
    `const result = await client.${operationId}(${members.length === 0 ? "" : block(members, ["{", "}"], "")});`,
  ].join("\n");
}

function literal(value: unknown, indentation: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isArray = Array.isArray(value);
  const members = Object.entries(value).map(([key, member]) => {
    const name = isArray ? "" : `${IDENTIFIER.test(key) ? key : JSON.stringify(key)}: `;
    return name + literal(member, `${indentation}  `);
  });
  if (members.length === 0) return isArray ? "[]" : "{}";
  return list(members, isArray ? ["[", "]"] : ["{", "}"], indentation);
}

function list(members: readonly string[], [open, close]: readonly [string, string], indentation: string): string {
  const space = open === "{" ? " " : "";
  const oneLine = open + space + members.join(", ") + space + close;
  return oneLine.length <= MAX_LITERAL_LENGTH ? oneLine : block(members, [open, close], indentation);
}

function block(members: readonly string[], [open, close]: readonly [string, string], indentation: string): string {
  return [open, ...members.map((member) => `${indentation}  ${member},`), indentation + close].join("\n");
}
