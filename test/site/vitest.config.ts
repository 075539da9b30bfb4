import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** All pages in one test, in four views. A machine that is busy with other things takes its time. */
const ALL_PAGES_MS = 2_400_000;
const support = (file: string) => fileURLToPath(new URL(file, import.meta.url));

// `npm run test:site`: every page of the site in a real browser, and what a newcomer does with the site alone.
// `npm test` opens one page of each kind and a few.
export default defineConfig({
  test: {
    root: support("./"),
    include: ["**/*.site.ts"],
    globalSetup: support("../support/shared-mock.ts"),
    testTimeout: ALL_PAGES_MS,
    hookTimeout: ALL_PAGES_MS,
    maxWorkers: 2,
    reporters: ["default", support("../support/closing-line-reporter.ts")],
  },
});
