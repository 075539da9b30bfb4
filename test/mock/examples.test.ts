import { describe, expect, it } from "vitest";
import { examples, expectValidBody } from "./contract-oracle.js";
import { readOwnAnswer, useMock } from "./running-mock.js";

const mock = useMock();

describe("every named example of the contract", () => {
  it.each(examples)("$operationId serves $status $name by its name alone", async ({ operationId, method, path, status, name, value }) => {
    const response = await mock.send(path, { method, headers: { Prefer: `example=${name}` } });
    expect(await readOwnAnswer(response, status, operationId)).toEqual(value);
    expect(response.headers.get("preference-applied")).toBe(`example=${name}`);
  });

  it.each(examples)("$operationId serves $status $name by its status and name", async ({ operationId, method, path, status, name, value }) => {
    const response = await mock.send(path, { method, headers: { Prefer: `code=${status}, example=${name}` } });
    expect(await readOwnAnswer(response, status, operationId)).toEqual(value);
    expect(response.headers.get("preference-applied")).toBe(`code=${status}, example=${name}`);
  });

  it.each(examples.filter(({ isFirstOfStatus }) => isFirstOfStatus))(
    "$operationId serves $name first for $status",
    async ({ operationId, method, path, status, value }) => {
      const response = await mock.send(path, { method, headers: { Prefer: `code=${status}` } });
      expect(await readOwnAnswer(response, status, operationId)).toEqual(value);
      expect(response.headers.get("preference-applied")).toBe(`code=${status}`);
    },
  );

  it.each(examples.filter(({ isFirstOfStatus, status }) => isFirstOfStatus && status === 200))(
    "$operationId answers $name unless asked for another",
    async ({ operationId, method, path, value }) => {
      const response = await mock.send(path, { method });
      expect(await readOwnAnswer(response, 200, operationId)).toEqual(value);
      expect(response.headers.has("preference-applied")).toBe(false);
    },
  );
});

describe("the headers of an answer", () => {
  it("carry the contract's example of Retry-After with 429", async () => {
    const response = await mock.send("/accounts", { headers: { Prefer: "code=429" } });
    expect(response.headers.get("retry-after")).toBe("2");
  });

  it("carry a challenge with a preferred 401 too, as HTTP demands", async () => {
    const response = await mock.send("/accounts", { headers: { Prefer: "code=401" } });
    expect(response.headers.get("www-authenticate")).toBe('Basic realm="data-network"');
  });

  it("are JSON whatever the request accepts", async () => {
    const response = await mock.send("/accounts", { headers: { Accept: "text/html;q=0.3, image/png" } });
    await readOwnAnswer(response, 200);
  });
});

it("the oracle itself refuses a body that the contract does not allow", () => {
  expect(() => expectValidBody("getAccount", 200, { code: "MISSING_RESOURCE" })).toThrow();
});
