import { type Generator, type Judge, type Judges, toPascalCase, zodJudge } from "./generator.js";

interface Valibot {
  safeParse(schema: unknown, value: unknown): { success: boolean };
}

/** Not literals, so that no compiler looks for packages which only the ecosystem has. */
const [TOOL, VALIBOT] = ["@hey-api/openapi-ts", "valibot"];

export const heyApi: Generator = {
  async generate({ file, folder }) {
    const { createClient } = (await import(TOOL)) as { createClient(options: object): Promise<unknown> };
    return createClient({
      input: file,
      output: { path: folder, module: { extension: ".js" } },
      plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk", "zod", "valibot"],
    });
  },
  async judges(load) {
    const { safeParse } = (await import(VALIBOT)) as Valibot;
    const valibotJudge = (schema: unknown): Judge | undefined =>
      schema === undefined ? undefined : (value) => safeParse(schema, value).success;
    return [
      judgesOf("zod", await load("zod.gen.js"), zodJudge),
      judgesOf("valibot", await load("valibot.gen.js"), valibotJudge),
    ];
  },
};

/** The tool exports a schema for the success of each operation, and one for each component. */
function judgesOf(kind: "zod" | "valibot", schemas: Record<string, unknown>, toJudge: typeof zodJudge): Judges {
  const component = (name: string) => toJudge(schemas[`${kind.charAt(0)}${name}`]);
  return {
    kind,
    component,
    request: (operationId) => component(`${toPascalCase(operationId)}Body`),
    answer: (operationId, status, name) =>
      status < 300 ? component(`${toPascalCase(operationId)}Response`) : component(name),
  };
}
