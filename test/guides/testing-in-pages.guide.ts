import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { launchOptions, startChromium } from "../browser/chromium.js";
import { serveFolder } from "../browser/static-server.js";
import { readGuide } from "./guide.js";
import { onOtherPorts } from "./other-ports.js";
import { makeProject, tool } from "./project.js";

const guide = readGuide("testing");
const fileNamed = (name: string) => guide.files.get(name) as string;
const inside = (file: string) => fileURLToPath(new URL(`inside/${file}`, import.meta.url));

const PLAYWRIGHT = "@playwright/test/cli.js";
const STORYBOOK = "storybook/dist/bin/dispatcher.js";
const STORYBOOK_MAIN = 'export default { framework: "@storybook/html-vite", stories: ["../*.stories.js"] };\n';

test("Playwright starts the mock, and its page has the answer of its session", async () => {
  const project = await makeProject("module");
  const files = await onOtherPorts({
    "playwright.config.js": fileNamed("playwright.config.js"),
    "account.spec.js": fileNamed("account.spec.js"),
    "app.js": await readFile(inside("app.js"), "utf8"),
  });
  // The reader has a browser of Playwright's own, which cannot be downloaded everywhere.
  await project.write({
    ...files,
    "here.config.js": `import config from "./playwright.config.js";
export default { ...config, use: { ...config.use, launchOptions: ${JSON.stringify(await launchOptions())} } };
`,
  });
  const { code, output } = await project.node([tool(PLAYWRIGHT), "test", "--config", "here.config.js"]);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^ +1 passed/m) as string });
});

test("Storybook builds the stories, and a browser shows what the mock answers", async () => {
  const project = await makeProject("module");
  await project.write({
    ".storybook/main.js": STORYBOOK_MAIN,
    "account.stories.js": fileNamed("account.stories.js"),
  });
  const { code, output } = await project.node([tool(STORYBOOK), "build", "--quiet", "--disable-telemetry"]);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("completed successfully") as string });
  const server = await serveFolder(join(project.folder, "storybook-static"));
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    const shown = async (story: string) => {
      await page.goto(`${server.origin}/iframe.html?viewMode=story&id=account--${story}`);
      return page.locator("#storybook-root p").textContent();
    };
    expect([await shown("locked"), await shown("maintenance")]).toEqual(["ERROR", "503"]);
  } finally {
    await browser.close();
    await server.close();
  }
});
