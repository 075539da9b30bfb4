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

/** Starts it. `hosts` are names that stand for an address of this machine: `{ "docs.example.test:80": "127.0.0.1:3000" }`. */
export async function startChromium(hosts: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const options = await launchOptions();
  const rules = Object.entries(hosts).map(([host, address]) => `MAP ${host} ${address}`);
  if (rules.length === 0) return chromium.launch(options);
  return chromium.launch({ ...options, args: [...ARGUMENTS, `--host-resolver-rules=${rules.join(",")}`] });
}
