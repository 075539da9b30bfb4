import { accountRequest } from "../inside/mock-requests.js";
import { measureLoad } from "../mock/load-times.js";
import { measureMemory } from "../mock/memory.js";
import { measureStarts } from "../mock/start-times.js";
import { measureModules, type Module } from "../module-times.js";
import { findPins } from "../pinning.js";
import type { Workshop } from "../sections.js";
import type { Table } from "../table.js";

const { path, headers } = accountRequest(1);
const MODULES: readonly Module[] = [
  {
    name: "mockFetch, one account",
    code: `import { mockFetch } from "smile-contracts/mock/fetch";
const mock = mockFetch();
const response = await mock.fetch(mock.url("data-network") + "${path}", { headers: ${JSON.stringify(headers)} });
if (response.status !== 200 || (await response.text()) === "") throw new Error("no account");`,
    goal: { atMost: 1.6 },
  },
];

export async function mock(workshop: Workshop): Promise<readonly Table[]> {
  workshop.tell("starting");
  const starts = await measureStarts(workshop);
  const pins = await findPins();
  const place = pins.server.length > 0 ? "server and load on a core each" : "server and load on any core";
  const load = await measureLoad(workshop, pins);
  const memory = await measureMemory(workshop, pins);
  workshop.tell("mockFetch");
  const modules = await measureModules(workshop, MODULES);
  return [
    {
      title: "From the start of the mock to an answer, ÷ prism -v fatal with one contract to its first account",
      unit: "x",
      groups: [{ name: "a process each, ours with all APIs", rows: starts }],
    },
    { title: `The mock under load of 10 connections, ${place}`, unit: "x", groups: [...load, memory] },
    {
      title: "Wall time of a process that imports and takes one answer, ÷ one whose module is empty",
      unit: "x",
      groups: [{ name: "a process each", rows: modules }],
    },
  ];
}
