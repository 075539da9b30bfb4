import { build } from "./build.js";

try {
  await build(process.cwd());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
