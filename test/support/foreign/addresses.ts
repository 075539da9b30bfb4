import { API_NAMES } from "../../../generated/apis.js";
import type { Mock } from "../../../src/mock/index.js";

/** The addresses of a mock's APIs as a parameter of a script. */
export function addressesOf(mock: Mock): string {
  return JSON.stringify(Object.fromEntries(API_NAMES.map((api) => [api, mock.url(api)])));
}
