import { expect, test } from "vitest";
import { readContracts } from "../../../../src/tools/docs/contracts.js";
import { captureAnswers, SHOWN_ITEMS } from "../../../../src/tools/docs/samples/captured-answers.js";
import { ROOT } from "../../../support/root.js";

const contracts = await readContracts(ROOT);
const contractOf = (wanted: string) => {
  const found = contracts.find(({ api }) => api === wanted);
  if (!found) throw new Error(`There is no contract of ${wanted}.`);
  return found;
};

test("the answers are the same in every build, and lists are short", async () => {
  for (const contract of contracts) {
    const [first, second] = [await captureAnswers(contract), await captureAnswers(contract)];
    expect(first).toEqual(second);
    expect(first.size).toBeGreaterThan(0);
  }
  const users = (await captureAnswers(contractOf("data-network"))).get("listUsers");
  expect(users).toMatchObject({ status: 200, body: { data: { items: { length: SHOWN_ITEMS } } } });
});

test("an answer without a body has none, and queries of GraphQL are answered", async () => {
  expect((await captureAnswers(contractOf("provider-accounts"))).get("deleteProviderAccount")).toEqual({ status: 204 });
  const { body } = (await captureAnswers(contractOf("billing"))).get("queryGraphql") ?? {};
  expect(body).toMatchObject({ data: { account: { accountUuid: expect.any(String) as string } } });
});

test("a sample that is refused stops the build, and says why", async () => {
  const contract = structuredClone(contractOf("data-network"));
  const parameters = contract.document.components["parameters"] as Record<string, { example: unknown }>;
  (parameters["size"] as { example: unknown }).example = 151;
  await expect(captureAnswers(contract)).rejects.toThrow(/^listUsers: the mock refuses the sample\. .*size/s);
});
