import { UsageError } from "./usage-error.js";

/** Where the mock is, unless told otherwise. */
export const DEFAULT_PORT = 4010;
export const DEFAULT_HOST = "127.0.0.1";
export const DEFAULT_ORIGIN = `http://${DEFAULT_HOST}:${DEFAULT_PORT}`;
const MAX_PORT = 65_535;

/** Takes the text of a `--port` option. Returns its number. Throws a UsageError where it is not a port. */
export function toPort(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) > MAX_PORT) {
    throw new UsageError(`--port takes a number from 0 to ${MAX_PORT}, not "${text}"`);
  }
  return Number(text);
}
