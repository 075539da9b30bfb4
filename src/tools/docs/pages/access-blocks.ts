import type { OpenApiDocument, SecurityScheme, Server } from "../../../openapi/document.js";
import { sourceMark } from "../copy/source-marks.js";
import type { Block } from "./page.js";

/** Shows where an API is, and what a request shows of who calls. */
export function accessBlocks(document: OpenApiDocument): Block[] {
  const { servers, components, "x-source": source } = document;
  return [
    { kind: "heading", level: 2, text: "Servers", id: "contents.servers" },
    { kind: "prose", markdown: servers.map(serverInWords).join("\n") },
    ...Object.values(components.securitySchemes ?? {}).flatMap((scheme): Block[] => [
      { kind: "heading", level: 2, text: "Credentials", id: "contents.credentials" },
      { kind: "prose", markdown: schemeInWords(scheme, source) },
    ]),
  ];
}

function serverInWords({ url, description, variables = {}, "x-mode": mode }: Server): string {
  const defaults = Object.entries(variables).map(([name, { default: value }]) => `\`${name}\` is \`${value}\``);
  const facts = [mode && `Mode \`${mode}\`.`, description, defaults.length > 0 && `Here ${defaults.join(", ")}.`];
  return `- \`${url}\`: ${facts.filter(Boolean).join(" ")}`;
}

function schemeInWords({ type, scheme, description, flows = {}, "x-source": own }: SecurityScheme, source?: string) {
  const grants = Object.entries(flows).map(([grant, { tokenUrl, refreshUrl }]) => {
    const refresh = refreshUrl === undefined ? "" : `, refreshed at \`${refreshUrl}\``;
    return `- \`${grant}\`: tokens from \`${tokenUrl}\`${refresh}`;
  });
  const mark = own !== undefined && own !== source ? ` ${sourceMark(own)}` : "";
  return [`\`${scheme ?? type}\`: ${description ?? ""}${mark}`, grants.join("\n")].filter(Boolean).join("\n\n");
}
