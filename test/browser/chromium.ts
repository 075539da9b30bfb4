import sparticuz from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import type { Browser, LaunchOptions } from "playwright-core";

// Not the arguments that the package proposes: they switch web security off and run everything in one process.
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How the headless Chromium that comes with the npm package is started. */
export async function launchOptions(): Promise<LaunchOptions> {
  return { executablePath: await sparticuz.executablePath(), headless: true, args: ARGUMENTS };
}

/** Starts it. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}
