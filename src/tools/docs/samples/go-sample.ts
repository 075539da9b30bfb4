import { jsonText } from "./literals/json-text.js";
import type { CalledServer, SampleCall, SampleCredentials } from "./sample-call.js";

/** Writes a program that makes a call with nothing but Go's own library, as gofmt formats it. */
export function goSample(call: SampleCall): string {
  const { method, server, credentials, headers, request } = call;
  const lines = [
    ...addressLines(server, call.target),
    ...(request.body === undefined ? [] : [`body := strings.NewReader(${bodyText(request.body)})`]),
    `request, err := http.NewRequest(${methodName(method)}, url, ${request.body === undefined ? "nil" : "body"})`,
    ...CHECK,
    ...(credentials ? CREDENTIALS[credentials.kind](credentials) : []),
    ...Object.entries(headers).map(([name, value]) => `request.Header.Set(${text(name)}, ${text(value)})`),
    "",
    "response, err := http.DefaultClient.Do(request)",
    ...CHECK,
    "defer response.Body.Close()",
    "answer, err := io.ReadAll(response.Body)",
    ...CHECK,
    "if response.StatusCode >= 300 {",
    '\tlog.Fatalf("%s: %s", response.Status, answer)',
    "}",
    ...(call.hasAnswer ? ["fmt.Println(string(answer))"] : []),
  ];
  return [
    "package main",
    "",
    "import (",
    ...importsOf(call).map((name) => `\t"${name}"`),
    ")",
    "",
    "func main() {",
    ...lines.map((line) => (line === "" ? "" : `\t${line}`)),
    "}",
  ].join("\n");
}

const CHECK = ["if err != nil {", "\tlog.Fatal(err)", "}"];

function importsOf({ hasAnswer, request }: SampleCall): string[] {
  return [
    ...(hasAnswer ? ["fmt"] : []),
    ...["io", "log", "net/http", "os"],
    ...(request.body === undefined ? [] : ["strings"]),
  ];
}

function addressLines({ variable, usual }: CalledServer, target: string): string[] {
  if (usual === undefined) return [`url := os.Getenv("${variable}") + ${text(target)}`];
  return [
    `baseURL := os.Getenv("${variable}")`,
    'if baseURL == "" {',
    `\tbaseURL = ${text(usual)}`,
    "}",
    `url := baseURL + ${text(target)}`,
  ];
}

const CREDENTIALS: Readonly<Record<SampleCredentials["kind"], (credentials: SampleCredentials) => string[]>> = {
  basic: ({ variables }) => [
    "request.SetBasicAuth(",
    ...variables.map(({ variable }) => `\tos.Getenv("${variable}"),`),
    ")",
  ],
  bearer: ({ header, variables: [token] }) => [
    `token := os.Getenv("${token?.variable}")`,
    `request.Header.Set(${text(header)}, "Bearer "+token)`,
  ],
  "api-key": ({ header, variables: [key] }) => [`request.Header.Set(${text(header)}, os.Getenv("${key?.variable}"))`],
};

/** As in `http.MethodPost`. */
function methodName(method: string): string {
  return `http.Method${method[0]}${method.slice(1).toLowerCase()}`;
}

/** JSON between backticks, which may hold anything but a backtick. */
function bodyText(body: unknown): string {
  const json = withoutMarks(jsonText(body));
  return json.includes("`") ? text(json) : `\`${json}\``;
}

function text(value: string): string {
  return withoutMarks(JSON.stringify(value));
}

/** Go takes no byte order mark within a file. JSON and Go escape it alike. */
function withoutMarks(written: string): string {
  return written.replaceAll("\ufeff", "\\ufeff");
}
