import { block, braces, JAVASCRIPT, literal } from "./literals/literal.js";
import type { SampleCall, SampleCredentials } from "./sample-call.js";

const { step } = JAVASCRIPT;

/** Writes a module that makes a call with nothing but `fetch`. */
export function fetchSample(call: SampleCall): string {
  const { server, target, credentials, hasAnswer } = call;
  const usual = server.usual === undefined ? "" : ` ?? ${JSON.stringify(server.usual)}`;
  const options = optionsOf(call);
  const init = options.length === 0 ? [] : [block("{", options, "}", JAVASCRIPT)];
  return [
    `const baseUrl = process.env.${server.variable}${usual};`,
    ...(credentials?.kind === "basic" ? basicCredentials(credentials) : []),
    "",
    `const response = await fetch(${[`\`\${baseUrl}${templateText(target)}\``, ...init].join(", ")});`,
    "if (!response.ok) {",
    `${step}throw new Error(\`\${response.status} \${await response.text()}\`);`,
    "}",
    ...(hasAnswer ? ["console.log(JSON.stringify(await response.json(), null, 2));"] : []),
  ].join("\n");
}

function basicCredentials({ variables }: SampleCredentials): string[] {
  const names = variables.map(({ variable }) => variable);
  return [
    `const { ${names.join(", ")} } = process.env;`,
    "const credentials = Buffer.from(",
    `${step}\`${names.map((name) => `\${${name}}`).join(":")}\`,`,
    ').toString("base64");',
  ];
}

function optionsOf({ method, credentials, headers, request }: SampleCall): string[] {
  const written = [
    ...(credentials ? [`${JAVASCRIPT.key(credentials.header)}: ${credentialsText(credentials)}`] : []),
    ...Object.entries(headers).map(([name, value]) => `${JAVASCRIPT.key(name)}: ${JSON.stringify(value)}`),
  ];
  return [
    ...(method === "GET" ? [] : [`method: ${JSON.stringify(method)}`]),
    ...(written.length === 0 ? [] : [`headers: ${braces(written, JAVASCRIPT, step)}`]),
    ...(request.body === undefined ? [] : [`body: JSON.stringify(${literal(request.body, JAVASCRIPT, step)})`]),
  ];
}

function credentialsText({ kind, variables }: SampleCredentials): string {
  const variable = `process.env.${variables[0]?.variable}`;
  if (kind === "api-key") return variable;
  return kind === "basic" ? "`Basic ${credentials}`" : `\`Bearer \${${variable}}\``;
}

function templateText(text: string): string {
  return text.replace(/[\\`]|\$\{/g, "\\$&");
}
