import { type Mock, startMock } from "../../src/mock/index.js";
import type { Installation } from "../support/foreign/installation.js";
import { runScript } from "../support/foreign/run-script.js";
import { describeFailure, inFolder, runSuite, tell, visitAll } from "../support/foreign/suite.js";
import { HELP, readArguments } from "./arguments.js";
import { install } from "./installation.js";
import type { World } from "./worlds.js";

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

async function main(): Promise<void> {
  const { help, worlds, tarball } = readArguments(process.argv.slice(2));
  if (help) return console.log(HELP);
  const count = { passed: 0, failed: 0, skipped: 0 };
  await inFolder("world", async (installation) => {
    const mock = worlds.some(({ asksMock }) => asksMock) ? await startMock({ apis: ["billing"] }) : undefined;
    try {
      await install(installation, tarball);
      await visitAll(worlds, (world) => visit(installation, world, mock, count));
    } finally {
      await mock?.close();
    }
  });
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  if (count.failed > 0) process.exitCode = 1;
}

async function visit(installation: Installation, world: World, mock: Mock | undefined, count: Count): Promise<void> {
  const command = world.command();
  if (typeof command === "string") {
    count.skipped++;
    return console.log(`SKIPPED ${world.name}: ${command}`);
  }
  tell(`${world.name}: ${world.about}`);
  const [script, ...parameters] = command;
  const address = world.asksMock && mock ? [`${mock.url("billing")}/api/ql`] : [];
  const { checks } = await runScript(installation, world.name, [`world/inside/${script}`, ...parameters, ...address]);
  const failed = checks.filter(({ passed }) => !passed);
  for (const each of failed) console.log(describeFailure(world.name, each));
  count.passed += checks.length - failed.length;
  count.failed += failed.length;
  tell(`${world.name}: ${checks.length - failed.length} passed, ${failed.length} failed`);
}

runSuite(main);
