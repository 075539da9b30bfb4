import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Hundreds of processes, and a compiler that begins with an empty cache. */
const SLOW_TEST_MS = 300_000;
const support = (file: string) => fileURLToPath(new URL(file, import.meta.url));

// `npm run test:samples`: every code sample of the reference, run as it is printed.
export default defineConfig({
  test: {
    root: support("./"),
    include: ["*.sample.ts"],
    testTimeout: SLOW_TEST_MS,
    hookTimeout: SLOW_TEST_MS,
    // Each file runs two processes at a time.
    maxWorkers: 1,
    reporters: ["default", support("./languages-reporter.ts"), support("../support/closing-line-reporter.ts")],
  },
});
