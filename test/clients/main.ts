import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Mock, startMock } from "../../src/mock/index.js";
import { addressesOf } from "../support/foreign/addresses.js";
import { copyContracts, copyInside, type Installation, installLocked } from "../support/foreign/installation.js";
import { runScript } from "../support/foreign/run-script.js";
import { describeFailure, inFolder, runSuite, tell, visitAll } from "../support/foreign/suite.js";
import { HELP, readArguments } from "./arguments.js";
import { type ForeignClient, isHere } from "./clients.js";
import { writeCollections } from "./collections.js";
import { ITEMS } from "./inside/sequences.js";

const SUITE = "clients";
const POLL_MS = 200;

interface Count {
  passed: number;
  failed: number;
}

async function main(): Promise<void> {
  const { help, clients } = readArguments(process.argv.slice(2));
  if (help) return console.log(HELP);
  const [here, missing] = [clients.filter(isHere), clients.filter((client) => !isHere(client))];
  const count = { passed: 0, failed: 0 };
  await inFolder(SUITE, async (installation) => {
    const mock = await startMock({ items: ITEMS, log: "quiet" });
    try {
      tell("installing the clients");
      await installLocked(installation, SUITE);
      await copyInside(installation, SUITE);
      await copyContracts(installation);
      await writeCollections(join(installation.folder, "collections"));
      await untilPrismAnswers(mock);
      await visitAll(here, (client) => visit(installation, client, addressesOf(mock), count));
    } finally {
      await mock.close();
    }
  });
  console.log(`ran: ${namesOf(here)}; not on this machine: ${namesOf(missing)}`);
  console.log(`${count.passed} passed, ${count.failed} failed`);
  if (count.failed > 0) process.exitCode = 1;
}

/** Until Prism has loaded, which takes less time than npm does, the mock's answers are not those of its engine. */
async function untilPrismAnswers({ port }: Mock): Promise<void> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/-/ready`);
    const { prism } = (await response.json()) as { readonly prism: { readonly state: string } };
    if (prism.state === "loaded") return;
    if (prism.state !== "loading") throw new Error(`Prism has not been loaded: it is "${prism.state}".`);
    await setTimeout(POLL_MS);
  }
}

const namesOf = (clients: readonly ForeignClient[]): string => clients.map(({ name }) => name).join(", ") || "none";

async function visit(
  installation: Installation,
  { name, about, script }: ForeignClient,
  addresses: string,
  count: Count,
): Promise<void> {
  tell(`${name}: ${about}`);
  const { checks, notes } = await runScript(installation, name, [...script, addresses]);
  const failed = checks.filter(({ passed }) => !passed);
  for (const each of failed) console.log(describeFailure(name, each));
  for (const text of notes) tell(`${name}: ${text}`);
  count.passed += checks.length - failed.length;
  count.failed += failed.length;
  tell(`${name}: ${checks.length - failed.length} passed, ${failed.length} failed`);
}

runSuite(main);
