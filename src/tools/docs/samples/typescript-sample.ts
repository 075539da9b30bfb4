import { clientFactory } from "./client-factory.js";
import { braces, JAVASCRIPT, literal } from "./literals/literal.js";
import type { SampleCall } from "./sample-call.js";

const { step } = JAVASCRIPT;

/** Writes a module that makes a call with our client and handles what it comes to. */
export function typescriptSample(call: SampleCall): string {
  const { api, isPaged } = call;
  const factory = clientFactory(api);
  return [
    `import { ${factory}${isPaged ? ", pages" : ""} } from "smile-contracts/${api}";`,
    "",
    `const client = ${factory}(${braces(optionsOf(call), JAVASCRIPT)});`,
    "",
    ...(isPaged ? listLines(call) : callLines(call)),
  ].join("\n");
}

function optionsOf({ server, credentials }: SampleCall): string[] {
  return [
    `baseUrl: process.env.${server.variable} ?? ${JSON.stringify(server.usual ?? "")}`,
    ...(credentials?.variables ?? []).map(({ option, variable }) => `${option}: process.env.${variable} ?? ""`),
  ];
}

/** Goes through all pages of a list. */
function listLines(call: SampleCall): string[] {
  const list = [`client.${call.operationId}`, argumentOf(call)].filter(Boolean).join(", ");
  const success = "for (const item of page.data.items) console.log(JSON.stringify(item));";
  const lines = outcomeLines("page", success, call);
  return [`for await (const page of pages(${list})) {`, ...lines.map((line) => step + line), "}"];
}

function callLines(call: SampleCall): string[] {
  return [
    `const result = await client.${call.operationId}(${argumentOf(call)});`,
    ...outcomeLines("result", "console.log(JSON.stringify(result.data, null, 2));", call),
  ];
}

function argumentOf({ request }: SampleCall): string {
  const parts = Object.entries(request).map(([part, value]) => `${part}: ${literal(value, JAVASCRIPT, step)}`);
  return parts.length === 0 ? "" : braces(parts, JAVASCRIPT);
}

/** Handles a result by its name. A failure tells the body of an answer that refuses, or all that is known. */
function outcomeLines(name: string, success: string, { method, hasData }: SampleCall): string[] {
  const failure = [
    `console.error(${name}.kind, "error" in ${name} ? ${name}.error : ${name});`,
    ...(method === "GET" ? [] : maybeAppliedLines(name)),
    "process.exitCode = 1;",
  ];
  return [
    ...(hasData ? [`if (${name}.ok) {`, step + success, "} else {"] : [`if (!${name}.ok) {`]),
    ...failure.map((line) => step + line),
    "}",
  ];
}

function maybeAppliedLines(name: string): string[] {
  return [
    `if ("maybeApplied" in ${name} && ${name}.maybeApplied) {`,
    `${step}console.error("It may have been carried out: look before you repeat it.");`,
    "}",
  ];
}
