import { block, braces, literal, PYTHON } from "./literals/literal.js";
import type { CalledServer, SampleCall, SampleCredentials } from "./sample-call.js";

const { step } = PYTHON;

/** Writes a script that makes a call with nothing but Python's own library. */
export function pythonSample(call: SampleCall): string {
  const { server, credentials, hasAnswer, request } = call;
  return [
    ...importsOf(call).map((name) => `import ${name}`),
    "",
    `base_url = ${baseUrl(server)}`,
    ...(credentials ? credentialLines(credentials) : []),
    "",
    ...(request.body === undefined ? [] : [`body = ${literal(request.body, PYTHON)}`]),
    `request = urllib.request.Request${block("(", argumentsOf(call), ")", PYTHON)}`,
    "try:",
    ...(hasAnswer
      ? [
          `${step}with urllib.request.urlopen(request) as response:`,
          `${step}${step}print(json.dumps(json.load(response), indent=2))`,
        ]
      : [`${step}urllib.request.urlopen(request).close()`]),
    "except urllib.error.HTTPError as error:",
    `${step}sys.exit(f"{error.code} {error.read().decode()}")`,
  ].join("\n");
}

function importsOf({ credentials, hasAnswer, request }: SampleCall): string[] {
  return [
    ...(credentials?.kind === "basic" ? ["base64"] : []),
    ...(hasAnswer || request.body !== undefined ? ["json"] : []),
    ...["os", "sys", "urllib.error", "urllib.request"],
  ];
}

function baseUrl({ variable, usual }: CalledServer): string {
  return usual === undefined ? fromEnvironment(variable) : `os.environ.get("${variable}", ${JSON.stringify(usual)})`;
}

function fromEnvironment(variable: string): string {
  return `os.environ["${variable}"]`;
}

/** Leaves what the header holds in a variable. */
function credentialLines({ kind, variables }: SampleCredentials): string[] {
  const [first = "", second = ""] = variables.map(({ variable }) => fromEnvironment(variable));
  if (kind !== "basic") return [`token = ${first}`];
  return [
    `username = ${first}`,
    `password = ${second}`,
    `credentials = base64.b64encode(f"{username}:{password}".encode()).decode()`,
  ];
}

const HEADER_VALUES: Readonly<Record<SampleCredentials["kind"], string>> = {
  basic: 'f"Basic {credentials}"',
  bearer: 'f"Bearer {token}"',
  "api-key": "token",
};

function argumentsOf({ method, target, credentials, headers, request }: SampleCall): string[] {
  const written = [
    ...(credentials ? [`${JSON.stringify(credentials.header)}: ${HEADER_VALUES[credentials.kind]}`] : []),
    ...Object.entries(headers).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
  ];
  return [
    `base_url + ${JSON.stringify(target)}`,
    ...(method === "GET" ? [] : [`method=${JSON.stringify(method)}`]),
    ...(written.length === 0 ? [] : [`headers=${braces(written, PYTHON, step)}`]),
    ...(request.body === undefined ? [] : ["data=json.dumps(body).encode()"]),
  ];
}
