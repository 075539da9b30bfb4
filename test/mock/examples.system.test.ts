import { describe, expect, test } from "vitest";
import { API_NAMES } from "../../generated/apis.js";
import { expectValidBody, oracleOf, type ExpectedAnswer } from "./contract-oracle.js";
import { expectDocumented, expectEmpty, readJson, readOwnAnswer, useMock } from "./running-mock.js";

describe.each(API_NAMES)("every documented answer of %s", (api) => {
  const mock = useMock(api);
  const oracle = oracleOf(api);
  const named = oracle.answers.filter(({ name }) => name !== undefined);
  const first = oracle.answers.filter(({ isFirstOfStatus }) => isFirstOfStatus);
  // Every success here is lower than every failure, and the answers come lowest status first.
  const successes = first.filter(
    ({ operationId }, index) => first.findIndex((other) => other.operationId === operationId) === index,
  );

  async function ask({ method, path, requestBody }: ExpectedAnswer, preference?: string): Promise<Response> {
    const body = requestBody === undefined ? {} : { body: JSON.stringify(requestBody) };
    const headers = {
      "Content-Type": "application/json;charset=UTF-8",
      ...(preference !== undefined && { Prefer: preference }),
    };
    const response = await mock.send(path, { method, headers, ...body });
    expect(response.headers.get("preference-applied")).toBe(preference ?? null);
    expectDocumented(response, true);
    return response;
  }

  async function expectAnswer(response: Response, { operationId, status, name, value }: ExpectedAnswer): Promise<void> {
    if (name === undefined) return expectEmpty(response, status);
    const body = await readJson(response, status);
    expect(body).toEqual(value);
    oracle.expectValidBody(operationId, status, body);
  }

  // By its name alone each is served to the client in test/contract/every-scenario.system.test.ts.
  test.each(named)("$operationId serves $status $name by its status and name", async (answer) => {
    await expectAnswer(await ask(answer, `code=${answer.status}, example=${answer.name}`), answer);
  });

  test.each(first)("$operationId serves $name first for $status", async (answer) => {
    await expectAnswer(await ask(answer, `code=${answer.status}`), answer);
  });

  test.each(successes)("$operationId answers $status $name unless asked for another", async (answer) => {
    expect(answer.status).toBeLessThan(300);
    await expectAnswer(await ask(answer), { ...answer, value: answer.own });
  });

  test("there are such answers for every operation", () => {
    expect(successes.map(({ operationId }) => operationId)).toEqual(
      oracle.operations.map(({ operationId }) => operationId),
    );
  });
});

describe("the headers of an answer", () => {
  const mock = useMock();

  test("carry the contract's example of Retry-After with 429", async () => {
    const response = await mock.send("/accounts", { headers: { Prefer: "code=429" } });
    expect(response.headers.get("retry-after")).toBe("2");
  });

  test("carry a challenge with a preferred 401 too, as HTTP demands", async () => {
    const response = await mock.send("/accounts", { headers: { Prefer: "code=401" } });
    expect(response.headers.get("www-authenticate")).toBe('Basic realm="data-network"');
  });

  test("are JSON whatever the request accepts", async () => {
    const response = await mock.send("/accounts", { headers: { Accept: "text/html;q=0.3, image/png" } });
    await readOwnAnswer(response, 200);
  });
});

test("the oracle itself refuses a body that the contract does not allow", () => {
  expect(() => expectValidBody("getAccount", 200, { code: "MISSING_RESOURCE" })).toThrow();
});
