import { join } from "node:path";
import { type Generator, zodJudge } from "./generator.js";

interface Orval {
  generate(options: object): Promise<unknown>;
}

const TOOL = "orval";

export const orval: Generator = {
  async generate({ file, folder, baseUrl }) {
    const { default: tool } = (await import(TOOL)) as { default: Orval };
    const input = { target: file };
    await tool.generate({ input, output: { target: join(folder, "client.ts"), client: "fetch", baseUrl } });
    // Otherwise there are schemas for the status 200 alone, and requests are open.
    const override = { zod: { generateEachHttpStatus: true, strict: { body: true } } };
    await tool.generate({ input, output: { target: join(folder, "zod.ts"), client: "zod", override } });
  },
  async judges(load) {
    const schemas = await load("zod.js");
    return [
      {
        kind: "zod",
        request: (operationId) => zodJudge(schemas[`${operationId}Body`]),
        answer: (operationId, status) => zodJudge(schemas[`${operationId}${status}Response`]),
      },
    ];
  },
};
