import type { Reporter, TestModule } from "vitest/node";

/** Ends the run with one line that people and machines read alike: `N passed, M failed`. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that does not load, or an error outside a test, is a failure too, though it belongs to no test.
    const outside = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const skipped = count("skipped");
    process.on("exit", (code) => {
      // A run that ends before its tests, since what they share does not start, has failed though no test has.
      const failed = count("failed") + outside || Number(code !== 0);
      console.log(`${count("passed")} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
    });
  }
}
