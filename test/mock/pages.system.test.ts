// An integrator's loop over all pages runs against the mock as it runs in production, and ends.
import { describe, expect, test } from "vitest";
import { createDataNetworkClient, paginate } from "../../generated/data-network/index.js";
import { sampleRequest } from "../support/contracts.js";
import { oracleOf } from "./contract-oracle.js";
import { useMock } from "./running-mock.js";

const mock = useMock();
const lists: string[] = oracleOf("data-network")
  .operations.filter((operation) => operation["x-pagination"])
  .map(({ operationId }) => operationId);

describe("going through all pages", () => {
  test("concerns every list", () => expect(lists.length).toBeGreaterThan(20));

  test.each(lists)("%s comes to an end, and repeats nothing", async (operationId) => {
    const smile = createDataNetworkClient({ baseUrl: mock.url(""), apiKey: "key", apiSecret: "secret" }) as any;
    const ids: string[] = [];
    for await (const { id } of paginate<any, any>(smile[operationId], sampleRequest("data-network", operationId)))
      if (id) ids.push(id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
