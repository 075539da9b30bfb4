import { defineConfig } from "vitest/config";

/** Real servers, browsers, compilers and package installs take their time on a small or busy machine. */
const SLOW_TEST_MS = 300_000;
/** Where a condition is polled. */
const SLOW_POLL_MS = 60_000;
const SHARED_MOCK = "test/support/shared-mock.ts";
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
      { extends: true, test: { name: "system", include: [SYSTEM], globalSetup: SHARED_MOCK } },
      { extends: true, test: { name: "long", include: [LONG], globalSetup: SHARED_MOCK } },
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
