import { spawn } from "node:child_process";
import { type Answer, type Candidate, type Credentials, EVERYTHING, type Request } from "../client.js";
import { addressOf, bodyOf, headersOf, isOwnCaller, pairsOf } from "../request-parts.js";

/** Where one answer of several ends, and what follows is the number of its status. */
const END = "\nend of an answer: ";

export const candidate: Candidate = {
  abilities: EVERYTHING,
  lists: "repetitions",
  connect: (baseUrl, credentials) => ({
    async send(request) {
      const { address, options, body } = curlOf(baseUrl, request, credentials);
      return readAnswer(await run(["--include", ...options, address], body));
    },
    async repeat(request, times) {
      const { address, options, body } = curlOf(baseUrl, request, credentials);
      const addresses = Array.from({ length: times }, () => address);
      const text = await run(["--write-out", `${END}%{http_code}\n`, ...options, ...addresses], body);
      return [...text.matchAll(new RegExp(`${END}(\\d+)`, "g"))].map(([, status]) => ({
        status: Number(status),
        headers: {},
        body: "",
      }));
    },
  }),
};

/** A command without its addresses. */
function curlOf(baseUrl: string, request: Request, credentials: Credentials) {
  const { Authorization, ...others } = headersOf(request, credentials);
  const isBasic = "username" in credentials && !isOwnCaller(request);
  const headers = isBasic || Authorization === undefined ? others : { ...others, Authorization };
  const query = new URLSearchParams(pairsOf(request)).toString();
  const options = ["--silent", "--show-error", "--noproxy", "*"];
  options.push(...(request.method === "HEAD" ? ["--head"] : ["--request", request.method]));
  if (isBasic) options.push("--user", `${credentials.username}:${credentials.password}`);
  for (const [name, value] of Object.entries(headers)) options.push("--header", `${name}: ${value}`);
  if (request.isChunked) options.push("--header", "Transfer-Encoding: chunked");
  const body = "json" in request ? JSON.stringify(request.json) : bodyOf(request);
  if (body !== undefined) options.push("json" in request ? "--json" : "--data-binary", "@-");
  return { address: addressOf(baseUrl, request) + (query && `?${query}`), options, body };
}

async function run(options: readonly string[], body: string | Buffer | undefined): Promise<string> {
  const child = spawn("curl", options, { stdio: ["pipe", "pipe", "inherit"] });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => void chunks.push(chunk));
  // Where the answer comes early, curl does not read to the end.
  child.stdin.on("error", () => {}).end(body);
  const code = await new Promise((resolve) => void child.on("close", resolve));
  if (code !== 0) throw new Error(`curl ends with ${String(code)}.`);
  return Buffer.concat(chunks).toString();
}

/** Reads an answer with its head, and what comes in front of it: a `100 Continue`. */
function readAnswer(text: string): Answer {
  const end = text.indexOf("\r\n\r\n");
  const [statusLine = "", ...lines] = text.slice(0, end).split("\r\n");
  const status = Number(statusLine.split(" ")[1]);
  const body = text.slice(end + 4);
  if (status < 200) return readAnswer(body);
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(":")).toLowerCase(),
    line.slice(line.indexOf(":") + 1),
  ]);
  return { status, headers: Object.fromEntries(headers.map(([name, value]) => [name, value?.trim()])), body };
}
