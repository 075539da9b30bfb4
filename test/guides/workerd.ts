import { prepareWorker as prepare, type Worker } from "../support/foreign/inside/workerd.js";
import { tool } from "./project.js";

/** Writes a worker and its configuration into a folder. Returns the command that serves it. */
export function prepareWorker(folder: string, worker: Worker): Promise<string[]> {
  return prepare(folder, worker, tool("from-here.js"));
}
