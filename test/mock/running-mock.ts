import { expect, inject } from "vitest";
import type { ApiName, Mock } from "../../src/mock/index.js";
import { expectValidBody } from "./contract-oracle.js";

export const CREDENTIALS = `Basic ${btoa("key:secret")}`;

/** Valid credentials for each API that demands any. */
export const AUTHORIZATION: Readonly<Record<ApiName, string | undefined>> = {
  "data-network": CREDENTIALS,
  "provider-accounts": "Bearer token",
  billing: undefined,
};

export interface MockInTest {
  mock(): Pick<Mock, "port" | "apis" | "url">;
  url(path: string): string;
  /** Sends valid credentials unless the request has its own headers for them. */
  send(path: string, init?: RequestInit): Promise<Response>;
  /** Posts JSON, as `send` does. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** The mock that all tests share, with the paths of one API. */
export function useMock(api: ApiName = "data-network"): MockInTest {
  const { port, urls } = inject("mock");
  const apis = Object.keys(urls) as ApiName[];
  const url = (path: string) => urls[api] + path;
  const send = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    const authorization = AUTHORIZATION[api];
    if (authorization !== undefined && !headers.has("Authorization")) headers.set("Authorization", authorization);
    return fetch(url(path), { ...init, headers });
  };
  return {
    mock: () => ({ port, apis, url: (name) => urls[name] }),
    url,
    send,
    post: (path, body, headers = {}) =>
      send(path, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "Content-Type": "application/json", ...headers },
      }),
  };
}

/** Fails unless the answer is the data network's own: documented JSON that the contract's schema allows. */
export async function readOwnAnswer(response: Response, status: number, operationId = "listAccounts"): Promise<any> {
  const body = await readJson(response, status);
  expectDocumented(response, true);
  expectValidBody(operationId, status, body);
  return body;
}

/** Fails unless the answer has the status, and JSON with its length. */
export async function readJson(response: Response, status: number): Promise<any> {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/json");
  const text = await response.text();
  expect(response.headers.get("content-length")).toBe(String(Buffer.byteLength(text)));
  return JSON.parse(text);
}

/** Fails unless the answer has the status, and neither a body nor what would describe one. */
export async function expectEmpty(response: Response, status: number): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.has("content-type")).toBe(false);
  expect(response.headers.has("transfer-encoding")).toBe(false);
  expect(response.headers.get("content-length")).toBe(status === 204 ? null : "0");
  expect(await response.text()).toBe("");
}

/** Fails unless the answer says, or does not say, that the source does not document it. */
export function expectDocumented(response: Response, isDocumented: boolean): void {
  expect(response.headers.get("x-smile-contracts")).toBe(isDocumented ? null : "not documented by the source");
}
