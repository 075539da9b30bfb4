import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Each journey starts a process, on a machine that may be small and busy. */
const SLOW_TEST_MS = 300_000;
const support = (file: string) => fileURLToPath(new URL(file, import.meta.url));

// `npm run test:journeys`: the journeys over HTTP. What runs in memory runs with `npm test`.
export default defineConfig({
  test: {
    root: support("./"),
    include: ["*.journey.ts"],
    testTimeout: SLOW_TEST_MS,
    hookTimeout: SLOW_TEST_MS,
    reporters: ["default", support("../support/closing-line-reporter.ts")],
  },
});
