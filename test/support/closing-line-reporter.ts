import type { Reporter, TestModule } from "vitest/node";

/** Ends the run with one line that people and machines read alike: `N passed, M failed`. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that does not load, or an error outside a test, is a failure too, though it belongs to no test.
    const outside = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const skipped = count("skipped");
    process.on("exit", () =>
      console.log(
        `${count("passed")} passed, ${count("failed") + outside} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
      ),
    );
  }
}
