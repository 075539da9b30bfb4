import type { CodeLanguage } from "../../src/tools/docs/samples/sample-languages.js";
import { findProgram } from "../support/foreign/find-program.js";
import { prepareGo } from "./prepare-go.js";
import { prepareTypescript } from "./prepare-typescript.js";
import { type Command, prepareScripts, type Programs } from "./programs.js";

/** How the samples of a language are run. */
interface SampleLanguage {
  /** The program that has to be on this machine. */
  readonly needed: string;
  /** Takes a folder and programs by name. Writes and compiles them there. Returns how to run each. */
  readonly prepare: (folder: string, programs: Programs) => Promise<ReadonlyMap<string, Command>>;
}

export const LANGUAGES: Readonly<Record<CodeLanguage, SampleLanguage>> = {
  Shell: { needed: "curl", prepare: prepareScripts("sh", ".sh") },
  TypeScript: { needed: "node", prepare: prepareTypescript },
  JavaScript: { needed: "node", prepare: prepareScripts(process.execPath, ".mjs") },
  Python: { needed: "python3", prepare: prepareScripts("python3", ".py") },
  Go: { needed: "go", prepare: prepareGo },
};

export const isHere = (language: CodeLanguage): boolean => findProgram(LANGUAGES[language].needed) !== undefined;
