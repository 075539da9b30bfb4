import { measureModules, type Module } from "../module-times.js";
import type { Workshop } from "../sections.js";
import type { Table } from "../table.js";

const EVERYTHING = ["data-network", "provider-accounts", "billing"].flatMap((api) =>
  ["", "/operations", "/schemas", "/validate"].map((entry) => `import "smile-contracts/${api}${entry}";`),
);

const MODULES: readonly Module[] = [
  {
    name: "ours, one picked operation",
    code: 'import { listAccounts } from "smile-contracts/data-network/operations"; void listAccounts;',
    goal: { atMost: 1.2 },
  },
  {
    name: "ours, a client",
    code: 'import { createDataNetworkClient } from "smile-contracts/data-network";\nvoid createDataNetworkClient;',
    goal: { atMost: 1.3 },
  },
  { name: "ours, everything but the mock", code: EVERYTHING.join("\n"), goal: { atMost: 1.4 } },
  { name: "openapi-fetch", code: 'import "openapi-fetch";' },
  { name: "zod", code: 'import "zod";' },
  { name: "ajv", code: 'import "ajv/dist/2020.js";' },
  { name: "axios", code: 'import "axios";' },
];

/** What an application waits for before its first line. */
export async function imports(workshop: Workshop): Promise<readonly Table[]> {
  const rows = await measureModules(workshop, MODULES);
  const title = "Wall time of a process that imports, ÷ one whose module is empty";
  return [{ title, unit: "x", groups: [{ name: "a process each", rows }] }];
}
