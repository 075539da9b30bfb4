import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Generator, zodJudge } from "./generator.js";

interface Endpoint {
  readonly alias: string;
  readonly parameters?: readonly { readonly type: string; readonly schema: unknown }[];
  readonly response: unknown;
  readonly errors?: { readonly status: number; readonly schema: unknown }[];
}

const TOOL = "openapi-zod-client";

export const openapiZodClient: Generator = {
  async generate({ file, folder }) {
    const { generateZodClientFromOpenAPI } = (await import(TOOL)) as {
      generateZodClientFromOpenAPI(options: object): Promise<unknown>;
    };
    const openApiDoc = JSON.parse(readFileSync(file, "utf8")) as unknown;
    // Otherwise deprecated operations are left out.
    const options = { withAlias: true, withDeprecatedEndpoints: true };
    return generateZodClientFromOpenAPI({ openApiDoc, distPath: join(folder, "api.ts"), options });
  },
  async judges(load) {
    const { api } = await load("api.js");
    const endpoints = new Map((api as { api: Endpoint[] }).api.map((endpoint) => [endpoint.alias, endpoint]));
    return [
      {
        kind: "zod",
        request(operationId) {
          const { parameters } = endpoints.get(operationId) ?? {};
          return zodJudge(parameters?.find(({ type }) => type === "Body")?.schema);
        },
        answer(operationId, status) {
          const { response, errors } = endpoints.get(operationId) ?? {};
          return zodJudge(status < 300 ? response : errors?.find((error) => error.status === status)?.schema);
        },
      },
    ];
  },
};
