import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Arazzo, apiOf, type Journey } from "./journey.js";

/** Where the journeys are, relative to the root of the repository. */
export const JOURNEYS_FOLDER = "openapi/journeys";
const JOURNEY = /\.arazzo\.yaml$/;

/** Takes the root of the repository. Returns the files of all journeys, relative to it, in one order always. */
export function journeyFiles(root: string): string[] {
  if (!existsSync(join(root, JOURNEYS_FOLDER))) return [];
  const names = readdirSync(join(root, JOURNEYS_FOLDER)).filter((name) => JOURNEY.test(name));
  return names.sort().map((name) => `${JOURNEYS_FOLDER}/${name}`);
}

/** Takes the root of the repository, and the name of an API. Reads the journeys through it. */
export function readJourneys(root: string, api: string): Journey[] {
  return journeyFiles(root)
    .map((file) => ({ file, description: parse(readFileSync(join(root, file), "utf8")) as Arazzo }))
    .filter(({ description }) => apiOf(description) === api);
}
