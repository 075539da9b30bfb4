import { expect, test } from "vitest";
import { buildSite } from "../../src/tools/docs/build-site.js";
import { generateAll } from "../../src/tools/generate/generate.js";
import { start } from "../../src/tools/start/start.js";

const ROOT = "/home/someone/c#/smile-contracts";
const quiet = () => undefined;

test.each([
  ["generation", () => generateAll(ROOT, quiet)],
  ["the site", () => buildSite({ root: ROOT, outputFolder: "site", onProgress: quiet })],
  ["npm start", () => start(ROOT, "127.0.0.1", 0, quiet)],
])("%s says at once that a checkout below a folder with # does not work, and what to do", async (_name, work) => {
  await expect(work()).rejects.toThrow(/c#\/smile-contracts, contains "#".* move or rename the folder\.$/);
});
