import { mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import tests from "../../vitest.config.js";

const order = (process.env["MUTATION_ORDER"] ?? "").split(" ");
const rank = ({ moduleId }: TestSpecification) => order.findIndex((file) => moduleId.endsWith(`/${file}`));

/** Runs first what is likeliest to notice. */
class InOrder extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve([...files].sort((one, other) => rank(one) - rank(other)));
  }
}

export default mergeConfig(tests, {
  // Of the copy: its node_modules are those of the checkout, which other copies use at the same time.
  cacheDir: ".cache/vite",
  test: {
    bail: 1,
    maxWorkers: 1,
    sequence: { sequencer: InOrder },
    experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/modules" },
  },
});
