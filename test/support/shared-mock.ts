import type { TestProject } from "vitest/node";
import { type ApiName, startMock } from "../../src/mock/index.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The mock that all tests share: where it listens, and the base URL of each API. */
    readonly mock: { readonly port: number; readonly urls: Readonly<Record<ApiName, string>> };
  }
}

/** Starts one mock of every API for a whole run, and stops it after the last test. */
export default async function shareMock({ provide }: TestProject): Promise<() => Promise<void>> {
  // A line for each refusal would bury what fails: thousands are refused on purpose.
  const mock = await startMock({ log: "quiet" });
  const urls = Object.fromEntries(mock.apis.map((api) => [api, mock.url(api)]));
  provide("mock", { port: mock.port, urls: urls as Record<ApiName, string> });
  return () => mock.close();
}
