import type { Contract } from "../contract.js";
import { BANNER, docComment } from "./text.js";

/** The base URL of each mode of the service. */
export function emitServers({ modes, document }: Contract): string {
  const entries = Object.entries(modes).map(([mode, url]) => `  ${mode}: ${JSON.stringify(url)},\n`);
  return `${BANNER}${docComment([`The servers of the ${document.info.title}, by mode.`])}export const modes = {\n${entries.join("")}} as const;\n`;
}
