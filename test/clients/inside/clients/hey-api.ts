// The client that @hey-api/openapi-ts writes from the bundle, without its types.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type typescript from "typescript";
import { type Api, fileOf } from "../../../support/foreign/inside/contract.js";
import type { Candidate } from "../client.js";
import { keepAnswer } from "../kept-answer.js";
import { fetchBodyOf, headersOf, isOwnCaller } from "../request-parts.js";

type Call = (options: object) => Promise<unknown>;

/** Not literals, so that no compiler looks for packages which only this suite has. */
const [TOOL, COMPILER] = ["@hey-api/openapi-ts", "typescript"];
const FOLDER = fileURLToPath(new URL("../../generated/", import.meta.url));

export const candidate: Candidate = {
  abilities: ["gzip", "chunks", "keep-alive", "large-headers"],
  // As the contract says of each list.
  lists: "commas",
  async connect(baseUrl, credentials, api) {
    const folder = join(FOLDER, api);
    await generate(api as Api, folder);
    const load = (module: string) => import(pathToFileURL(join(folder, module)).href) as Promise<Record<string, Call>>;
    const { createClient } = (await load("client/index.js")) as unknown as {
      createClient(options: object): { request: Call };
    };
    const methods = await load("sdk.gen.js");
    const kept = keepAnswer();
    const client = createClient({
      baseUrl,
      auth: "token" in credentials ? credentials.token : `${credentials.username}:${credentials.password}`,
      fetch: kept.fetch,
    });
    return {
      async send(request) {
        const isOwnJson = "json" in request;
        const { Authorization, ...others } = headersOf(request, credentials);
        const method =
          request.operationId === undefined || isOwnCaller(request) ? undefined : methods[request.operationId];
        const call = method ?? ((options) => client.request({ ...options, method: request.method, url: request.path }));
        await call({
          client,
          path: request.at,
          query: request.query,
          headers: method || Authorization === undefined ? others : { ...others, Authorization },
          ...(isOwnJson ? { body: request.json } : { bodySerializer: null, ...fetchBodyOf(request) }),
        });
        return kept.last();
      },
    };
  },
};

async function generate(api: Api, folder: string): Promise<void> {
  const { createClient } = (await import(TOOL)) as { createClient(options: object): Promise<unknown> };
  await mkdir(folder, { recursive: true });
  await createClient({
    input: fileOf(api),
    logs: { level: "silent" },
    output: { path: folder, module: { extension: ".js" } },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
  });
  const { default: ts } = (await import(COMPILER)) as { default: typeof typescript };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith(".ts")) continue;
    const file = join(entry.parentPath, entry.name);
    const compilerOptions = {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
    };
    const { outputText } = ts.transpileModule(await readFile(file, "utf8"), { compilerOptions });
    await writeFile(file.replace(/\.ts$/, ".js"), outputText);
  }
}
