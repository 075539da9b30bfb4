import { stringify } from "yaml";
import type { Contract } from "../contracts.js";
import { postmanCollection } from "./postman-collection.js";

/** A contract in the forms in which other tools read it, by the names of the files. */
export function openapiDownloads(contract: Contract): Record<string, string> {
  return {
    "openapi.json": contract.text,
    "openapi.yaml": stringify(contract.document, { lineWidth: 0, aliasDuplicateObjects: false }),
    "postman.json": `${JSON.stringify(postmanCollection(contract), null, 2)}\n`,
  };
}
