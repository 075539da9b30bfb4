import { defineConfig } from "vitest/config";

/** Real Prism, browsers, compilers and package installs take their time on a small machine. */
const SLOW_TEST_MS = 120_000;
/**
 * What installs packages, builds sites, or starts browsers, commands and processes: minutes, so it has a script of
 * its own.
 */
const SYSTEM = [
  "test/{browser,cli,contributing,packaging,tools/{start,fourth-api}}/**/*.test.ts",
  "test/client/{letting-go,wrong-answers}.test.ts",
];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "main", include: ["test/**/*.test.ts"], exclude: SYSTEM } },
      { extends: true, test: { name: "system", include: SYSTEM } },
    ],
    testTimeout: SLOW_TEST_MS,
    hookTimeout: SLOW_TEST_MS,
    // Most tests wait for another process, so two files at a time suit even the smallest machine.
    maxWorkers: 2,
    reporters: ["default", "./test/support/closing-line-reporter.ts"],
  },
});
