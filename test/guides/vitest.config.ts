import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Foreign compilers and test runners take their time on a small machine. */
const SLOW_TEST_MS = 300_000;
const support = (file: string) => fileURLToPath(new URL(file, import.meta.url));

// `npm run test:guides`: the guides' claims about foreign tools, with these tools. What needs none runs with
// `npm test`.
export default defineConfig({
  test: {
    root: support("./"),
    include: ["*.guide.ts"],
    globalSetup: [support("./installation.ts")],
    testTimeout: SLOW_TEST_MS,
    hookTimeout: SLOW_TEST_MS,
    // Each file works in folders of its own; beyond two at a time they make each other late.
    maxWorkers: 2,
    reporters: ["default", support("../support/closing-line-reporter.ts")],
  },
});
