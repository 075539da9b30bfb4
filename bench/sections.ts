import { bundle } from "./sections/bundle.js";
import { call } from "./sections/call.js";
import { generation } from "./sections/generation.js";
import { imports } from "./sections/import.js";
import { mock } from "./sections/mock.js";
import { validation } from "./sections/validation.js";
import { webhook } from "./sections/webhook.js";
import type { Table } from "./table.js";

/** What a section works with. */
export interface Workshop {
  /** Where the package and its peers are installed. */
  readonly folder: string;
  /** Fewer rounds, and nothing that takes long. */
  readonly quick: boolean;
  /** Says how it goes on. */
  tell(text: string): void;
}

export interface Section {
  readonly name: string;
  readonly about: string;
  measure(workshop: Workshop): Promise<readonly Table[]>;
}

export const SECTIONS: readonly Section[] = [
  { name: "validation", about: "judging payloads, valid, wrong and large, ÷ parsing their text", measure: validation },
  { name: "import", about: "a process that imports the package, ÷ one that imports nothing", measure: imports },
  { name: "call", about: "a list call over loopback, ÷ bare fetch", measure: call },
  { name: "webhook", about: "receiving an event, ÷ its HMAC and parsing its text", measure: webhook },
  { name: "mock", about: "starting and asking the mock, ÷ Prism and a bare server", measure: mock },
  { name: "bundle", about: "bytes that a browser loads, and that are installed", measure: bundle },
  { name: "generation", about: "seconds that `npm run generate` takes", measure: generation },
];
