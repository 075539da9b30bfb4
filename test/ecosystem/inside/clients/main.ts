// Tools that write clients: what they write is compiled, calls the mock, and judges examples.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { check } from "../../../support/foreign/inside/check.js";
import { type Api, APIS, fileOf } from "../../../support/foreign/inside/contract.js";
import { checkCalls } from "./calls.js";
import { COMPILED, compile } from "./compile.js";
import type { Generator } from "./generator.js";
import { heyApi } from "./hey-api.js";
import { checkJudges } from "./judges.js";
import { openapiZodClient } from "./openapi-zod-client.js";
import { orval } from "./orval.js";
import { swaggerTypescriptApi } from "./swagger-typescript-api.js";

const GENERATORS: Record<string, Generator> = {
  "hey-api": heyApi,
  orval,
  "swagger-typescript-api": swaggerTypescriptApi,
  "openapi-zod-client": openapiZodClient,
};

const [, , tool = "", addresses = "{}"] = process.argv;
const { generate, judges } = GENERATORS[tool] as Generator;
const baseUrls = JSON.parse(addresses) as Record<Api, string>;
const folder = fileURLToPath(new URL(`../../clients/${tool}/`, import.meta.url));

for (const api of APIS) {
  const generated = join(folder, "generated", api);
  mkdirSync(generated, { recursive: true });
  await generate({ file: fileOf(api), folder: generated, baseUrl: baseUrls[api] });
}
check("what is written compiles strictly", "", compile(folder));
for (const api of APIS) {
  const load = (module: string) =>
    import(pathToFileURL(join(folder, COMPILED, tool, module)).href) as Promise<Record<string, unknown>>;
  const { callsOf } = (await load(`${api}.js`)) as { callsOf(baseUrl: string): Parameters<typeof checkCalls>[1] };
  await checkCalls(api, callsOf(baseUrls[api]));
  for (const each of (await judges?.((module) => load(join("generated", api, module)), api)) ?? []) {
    checkJudges(api, each);
  }
}
