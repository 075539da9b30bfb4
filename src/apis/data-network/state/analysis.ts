import type { Archive } from "../../../../generated/data-network/types.js";
import type { StateContext } from "../../../mock/state/api-state.js";
import { exampleData } from "./answers.js";

/** The status of an archive of which the service has read something, and only of such. */
export const ANALYZED = "ANALYZED";

/**
 * The example of `getArchive` that an archive is read like, by the type that it was uploaded as. The contract has none
 * of the other two bills.
 */
const READ_LIKE: ReadonlyMap<string, string> = new Map([
  ["PAYSLIP", "payslip-read"],
  ["TAX_DOCUMENT", "read-before-extraction"],
  ["EMPLOYMENT_CERTIFICATE", "employment-certificate-read"],
  ["CLEARANCE_NBI", "clearance-read"],
  ["ELECTRICITY_BILL", "electricity-bill-read"],
  ["WATER_BILL", "electricity-bill-read"],
  ["TELCO_BILL", "electricity-bill-read"],
]);
/** How a document is read of which nobody has said what it is. */
const READ_UNKNOWN_LIKE = "electricity-bill-read";
/** How it goes with types that the service does not read, and with those that we do not know. */
const NOT_READ_LIKE = "kind-not-read";

/** Takes an archive whose analysis has started, and the time. Returns it as it is when the analysis has ended. */
export function analyse(context: StateContext, started: Archive, now: string): Archive {
  const { type } = started;
  const name = typeof type === "string" ? (READ_LIKE.get(type) ?? NOT_READ_LIKE) : READ_UNKNOWN_LIKE;
  const example = exampleData(context, "getArchive", name) as Archive;
  const state = { ...example.state, updatedAt: now };
  const analysis = example.extraction?.analysis ?? example.analysis;
  if (!analysis) return { ...started, state };
  const { classification, extraction, validation } = example;
  const fileType = type ?? extraction?.fileType ?? null;
  return {
    ...started,
    state,
    // What nobody has named is told by the contents.
    ...(type === null && classification && { classification }),
    extraction: { fileType, analysis },
    ...(validation && { validation: { ...validation, fileType } }),
  };
}
