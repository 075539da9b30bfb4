import { cp } from "node:fs/promises";
import { join } from "node:path";
import { startMock } from "../../src/mock/index.js";
import { addressesOf } from "../support/foreign/addresses.js";
import { copyContracts, copyInside, type Installation, installLocked } from "../support/foreign/installation.js";
import { runScript } from "../support/foreign/run-script.js";
import { describeFailure, inFolder, runSuite, tell, visitAll } from "../support/foreign/suite.js";
import { ROOT } from "../support/root.js";
import { HELP, readArguments } from "./arguments.js";
import { judge } from "./judge.js";
import { KNOWN_FAULTS } from "./known-faults.js";
import ownPackage from "./package.json" with { type: "json" };
import type { Tool } from "./tools.js";

const PINS: Readonly<Record<string, string>> = ownPackage.dependencies;
const SUITE = "ecosystem";

interface Count {
  passed: number;
  failed: number;
  known: number;
}

async function main(): Promise<void> {
  const { help, tools } = readArguments(process.argv.slice(2));
  if (help) return console.log(HELP);
  const count = { passed: 0, failed: 0, known: 0 };
  await inFolder(SUITE, async (installation) => {
    const mock = await startMock({ log: "quiet" });
    try {
      await install(installation);
      const addresses = addressesOf(mock);
      await visitAll(tools, (tool) => visit(installation, tool, addresses, count));
    } finally {
      await mock.close();
    }
  });
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.known} known faults`);
  if (count.failed > 0) process.exitCode = 1;
}

async function install(installation: Installation): Promise<void> {
  tell("installing the tools");
  await installLocked(installation, SUITE);
  await copyInside(installation, SUITE);
  // These are compiled there, with what the tools write.
  await cp(join(ROOT, "test", SUITE, "clients"), join(installation.folder, SUITE, "clients"), { recursive: true });
  await cp(join(ROOT, "docs", "guides", "other-tools.md"), join(installation.folder, SUITE, "guide.md"));
  await copyContracts(installation);
}

async function visit(installation: Installation, tool: Tool, addresses: string, count: Count): Promise<void> {
  const { name, about, script } = tool;
  tell(`${name}: ${about}`);
  const { checks, notes } = await runScript(installation, name, [...script, addresses]);
  const faults = KNOWN_FAULTS.filter((fault) => fault.tool === name);
  const { passed, failed, known } = judge(checks, faults, tool.package && PINS[tool.package]);
  for (const each of failed) console.log(describeFailure(name, each));
  for (const text of notes) tell(`${name}: ${text}`);
  count.passed += passed;
  count.failed += failed.length;
  count.known += known;
  tell(`${name}: ${passed} passed, ${failed.length} failed, ${known} known faults`);
}

runSuite(main);
