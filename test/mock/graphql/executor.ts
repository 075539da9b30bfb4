import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { expect } from "vitest";
import { createGraphqlExecutor } from "../../../generated/billing/graphql/executor.js";
import { ROOT } from "../../support/root.js";

const sdl = readFileSync(join(ROOT, "openapi/billing/schema.graphql"), "utf8");

export const executor = createGraphqlExecutor();
export const schema = buildSchema(sdl);

/** Fails where the answer has errors. Returns its data as the JSON that a client gets. */
export async function ask(query: string, variables: object = {}): Promise<any> {
  const answer = await executor.execute({ query, variables });
  expect(answer.errors, query).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data));
}

/** Fails where nothing is wrong. Returns what is, and that nothing ran. */
export async function refusalOf(request: object): Promise<string> {
  const answer = await executor.execute(request);
  expect(answer).not.toHaveProperty("data");
  expect(answer.errors?.length).toBeGreaterThan(0);
  for (const error of answer.errors ?? []) expect(Object.keys(error)).not.toContain("extensions");
  return (answer.errors ?? []).map(({ message }) => message).join("\n");
}
