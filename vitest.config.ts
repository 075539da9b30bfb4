import { defineConfig } from "vitest/config";

/** Real Prism, browsers, compilers and package installs take their time on a small machine. */
const SLOW_TEST_MS = 120_000;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: SLOW_TEST_MS,
    hookTimeout: SLOW_TEST_MS,
    reporters: ["default", "./test/support/closing-line-reporter.ts"],
  },
});
