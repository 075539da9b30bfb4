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
/** No page finds another host than this machine. */
const NO_OTHER_HOST = ["MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1", "EXCLUDE localhost"];

/** Names that stand for an address of this machine: `{ "docs.example.test:80": "127.0.0.1:3000" }`. */
type Hosts = Readonly<Record<string, string>>;

/** How the headless Chromium that comes with the npm package is started. */
export async function launchOptions(hosts: Hosts = {}): Promise<LaunchOptions> {
  const rules = [...Object.entries(hosts).map(([host, address]) => `MAP ${host} ${address}`), ...NO_OTHER_HOST];
  return {
    executablePath: await sparticuz.executablePath(),
    headless: true,
    args: [...ARGUMENTS, `--host-resolver-rules=${rules.join(",")}`],
  };
}

/** Starts it. */
export async function startChromium(hosts: Hosts = {}): Promise<Browser> {
  return chromium.launch(await launchOptions(hosts));
}
