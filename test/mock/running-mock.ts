import { afterAll, beforeAll, expect } from "vitest";
import { startMock, type Mock } from "../../src/mock/index.js";
import { expectValidBody } from "./contract-oracle.js";

export const CREDENTIALS = `Basic ${btoa("key:secret")}`;

/** Starts one mock for the test file and closes it after the last test. */
export function useMock(): { mock(): Mock; url(path: string): string; send(path: string, init?: RequestInit): Promise<Response> } {
  let running: Mock;
  beforeAll(async () => {
    running = await startMock();
  });
  afterAll(() => running?.close());
  const url = (path: string) => running.url("data-network") + path;
  return {
    mock: () => running,
    url,
    /** Sends valid credentials unless the request has its own headers for them. */
    send(path, init = {}) {
      const headers = new Headers(init.headers);
      if (!headers.has("Authorization")) headers.set("Authorization", CREDENTIALS);
      return fetch(url(path), { ...init, headers });
    },
  };
}

/** Fails unless the answer is the API's own: the status, JSON with its length, and a body that the contract's schema allows. */
export async function readOwnAnswer(response: Response, status: number, operationId = "listAccounts"): Promise<any> {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/json");
  const text = await response.text();
  expect(response.headers.get("content-length")).toBe(String(Buffer.byteLength(text)));
  const body = JSON.parse(text);
  expectValidBody(operationId, status, body);
  return body;
}
