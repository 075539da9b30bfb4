import { toPascalCase } from "../../generate/contract.js";

/** The name of the function that makes the client of an API. */
export function clientFactory(api: string): string {
  return `create${toPascalCase(api)}Client`;
}
