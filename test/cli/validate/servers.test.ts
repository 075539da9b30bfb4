import { describe, expect, test } from "vitest";
import { addressedApi, knownServers } from "../../../src/cli/validate/servers.js";

const find = (url: string, ...options: string[]) => addressedApi(knownServers(options), new URL(url));

describe("the API of a URL", () => {
  test.each([
    ["https://sandbox.smileapi.io/v1/users?size=5", "/users"],
    ["https://open.smileapi.io/v1/accounts/a%2Fb#part", "/accounts/a%2Fb"],
    ["https://OPEN.smileapi.io:443/v1/users", "/users"],
    ["https://open.smileapi.io/v1", ""],
  ])("is told by the servers of the contract: %s", (url, path) => {
    expect(find(url)).toEqual({ api: "data-network", path });
  });

  test.each([
    "http://open.smileapi.io/v1/users",
    "https://open.smileapi.io:8443/v1/users",
    "https://open.smileapi.io/v11/users",
    "https://open.smileapi.io/",
    "https://smileapi.io/v1/users",
    "https://billing.example.test/live/api/orders",
    "data:application/json,{}",
  ])("is none elsewhere: %s", (url) => {
    expect(find(url)).toBeUndefined();
  });

  test("is told by --server, with or without a slash at its end", () => {
    for (const base of ["https://b.example.com/live", "https://b.example.com/live/"])
      expect(find("https://b.example.com/live/api/ql", `billing=${base}`)).toEqual({ api: "billing", path: "/api/ql" });
    expect(find("http://127.0.0.1:4010/users", "data-network=http://127.0.0.1:4010")).toMatchObject({ path: "/users" });
  });

  test("is that of the deeper base URL", () => {
    const options = ["data-network=https://a.example.com/", "billing=https://a.example.com/live"];
    expect(find("https://a.example.com/live/api/ql", ...options)?.api).toBe("billing");
    expect(find("https://a.example.com/users", ...options)?.api).toBe("data-network");
  });
});

describe("--server", () => {
  test.each([
    "",
    "https://a.example.com",
    "payments=https://a.example.com",
    "=https://a.example.com",
    "Billing=http://a",
  ])("wants an API: %j", (option) => {
    expect(() => knownServers([option])).toThrow("the APIs are data-network, provider-accounts, billing");
  });

  test.each([
    "",
    "a.example.com",
    "ftp://a.example.com",
    "https://a.example.com/?stage=live",
    "https://a.example.com/#x",
  ])("wants a base URL: %j", (url) => {
    expect(() => knownServers([`billing=${url}`])).toThrow("--server billing= takes the base URL");
  });

  test("cannot give two APIs the same URL, and may repeat itself", () => {
    expect(() => knownServers(["billing=http://a.test/v1", "data-network=http://a.test/v1/"])).toThrow("the same URL");
    expect(() => knownServers(["billing=http://a.test/v1", "billing=http://a.test/v1/"])).not.toThrow();
  });
});
