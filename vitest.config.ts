import { defineConfig } from "vitest/config";

/** Real servers, browsers, compilers and package installs take their time on a small or busy machine. */
const SLOW_TEST_MS = 300_000;
/** Where a condition is polled. */
const SLOW_POLL_MS = 60_000;
/** One mock for the run, and in each process a fetch whose clock no fake one can stop. */
const RUNNING = { globalSetup: "test/support/shared-mock.ts", setupFiles: "test/support/fetch-clock.ts" };
/** What needs a server, the mock, a process or a compiler; and what installs, builds sites and drives browsers. */
const [SYSTEM, LONG] = ["test/**/*.system.test.ts", "test/**/*.long.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [SYSTEM, LONG],
          setupFiles: "test/support/in-memory.ts",
        },
      },
      { extends: true, test: { name: "system", include: [SYSTEM], ...RUNNING } },
      { extends: true, test: { name: "long", include: [LONG], ...RUNNING } },
    ],
    // Loading the contracts anew for each file takes longer than most files' tests.
    isolate: false,
    testTimeout: SLOW_TEST_MS,
    hookTimeout: SLOW_TEST_MS,
    expect: { poll: { timeout: SLOW_POLL_MS } },
    // Most tests wait for another process, so two files at a time suit even the smallest machine.
    maxWorkers: 2,
    reporters: ["default", "./test/support/closing-line-reporter.ts"],
  },
});
