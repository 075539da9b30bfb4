import { defineConfig } from "vitest/config";

/** Real Prism, browsers, compilers and package installs take their time on a small machine. */
const SLOW_TEST_MS = 120_000;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: SLOW_TEST_MS,
    hookTimeout: SLOW_TEST_MS,
    // Most tests wait for another process, so two files at a time suit even the smallest machine.
    maxWorkers: 2,
    reporters: ["default", "./test/support/closing-line-reporter.ts"],
  },
});
