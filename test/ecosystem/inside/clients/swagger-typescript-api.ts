import type { Generator } from "./generator.js";

const TOOL = "swagger-typescript-api";

export const swaggerTypescriptApi: Generator = {
  async generate({ file, folder }) {
    const { generateApi } = (await import(TOOL)) as { generateApi(options: object): Promise<unknown> };
    return generateApi({ input: file, output: folder, fileName: "api.ts", httpClientType: "fetch", silent: true });
  },
};
